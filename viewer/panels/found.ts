/** Entity ids in the rows of an answer: what can be clicked, and what can be drawn. */
import { ENTITY_TYPES, LINK_TYPES } from '#graph';
import type { LinkType, Plain, Row } from '#graph';
import { edgeEnds } from '../state/visible.ts';

const PREFIXES = new Set(ENTITY_TYPES.map((type) => type.toLowerCase()));

/** `slogan:两个维护` → true; `https://…` and a title with a colon → false. */
export const isEntityId = (value: Plain): value is string =>
  typeof value === 'string' && PREFIXES.has(value.slice(0, value.indexOf(':'))) && !isEdgeId(value);

/** `slogan:三个一批 PROPOSED_BY institution:…`: what a relationship is called in a row. */
export const isEdgeId = (value: Plain): value is `${string} ${LinkType} ${string}` =>
  typeof value === 'string' &&
  LINK_TYPES.some((type) => value.includes(` ${type} `)) &&
  edgeEnds(value).every(isEntityId);

/** All entity ids in the rows, in the order met, however deep they stand in nodes, relationships and paths. */
export function entityIds(rows: readonly Row[]): string[] {
  const ids = new Set<string>();
  const walk = (value: Plain): void => {
    if (isEdgeId(value)) for (const id of edgeEnds(value)) ids.add(id);
    else if (isEntityId(value)) ids.add(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  for (const row of rows) Object.values(row).forEach(walk);
  return [...ids];
}

/** The parameters of a query from JSON text; empty text is none, anything but an object is null. */
export function paramsOf(json: string): Record<string, Plain> | null {
  if (json.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, Plain>)
      : null;
  } catch {
    return null;
  }
}
