import { ENTITY_TYPES, type Reading } from '#graph';
import type { Tally } from './figures.ts';
import type { Gold } from './gold.ts';
import { norm } from './kept.ts';

/** Counts the set of canonical (type, name) of a text: only entities that are mentioned are judged. */
export function scoreEntities(
  gold: Gold,
  reading: Reading | null,
  count: Tally,
): { missed: string[]; false: string[] } {
  const nameOf = (type: string, start: number, end: number): string => {
    const surface = gold.kept.slice(start, end).join('');
    return `${type} ${norm(gold.names.get(`${type} ${surface.toLowerCase()}`) ?? surface)}`;
  };
  const named = (optional: boolean): Set<string> =>
    new Set(
      gold.spans
        .filter((span) => span.optional === optional)
        .map((span) => nameOf(span.type, span.start, span.end)),
    );
  const want = named(false);
  const soft = named(true);
  const cited = new Set(reading?.mentions.map((mention) => mention.entity) ?? []);
  const known = new Map(reading?.entities.map((entity) => [entity.id, entity]) ?? []);
  const hit = new Set<string>();
  const wrong: string[] = [];
  for (const [id, entity] of known) {
    const key = `${entity.type} ${norm(entity.name)}`;
    if (!cited.has(id)) continue;
    if (want.has(key)) hit.add(key);
    else if (ENTITY_TYPES.includes(entity.type) && !soft.has(key))
      wrong.push(`${entity.type} ${entity.name}`);
  }
  const missed = [...want].filter((key) => !hit.has(key));
  count.tp += hit.size;
  count.fp += wrong.length;
  count.fn += missed.length;
  return { missed, false: wrong };
}
