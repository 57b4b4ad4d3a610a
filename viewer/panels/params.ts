/** The parameters of a question before it is asked: what they begin with, and which still wait to be filled. */
import type { Plain, Query } from '#graph';
import { paramsOf } from './found.ts';

/** Every parameter with its usual value, for the asker to change; an id is that of the entity on show. */
export function startingParams(query: Query, shown: string | null): string {
  if (query.params.length === 0) return '';
  // Two ends cannot be the same: the first that asks for an entity gets it.
  const first = query.params.find((param) => param.of);
  const params: Record<string, Plain> = {};
  for (const param of query.params) {
    const open = param === first ? shown : null;
    params[param.name] = param.fallback ?? open ?? (param.many ? [] : '');
  }
  return JSON.stringify(params);
}

const NAMED = /\$(\p{L}[\p{L}\p{N}_]*)/gu;
/** What stands in quotes or behind // is no parameter. */
const ASIDE = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\n]*/gu;

/** Parameters that a question names and that are missing or empty: asked so, it finds nothing. */
export function blanks(cypher: string, json: string): string[] {
  const given = paramsOf(json);
  if (given === null) return [];
  const named = [...cypher.replace(ASIDE, ' ').matchAll(NAMED)].map((match) => match[1] ?? '');
  return [...new Set(named)].filter((name) => isBlank(given[name]));
}

const isBlank = (value: Plain | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
