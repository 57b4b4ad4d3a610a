import type { GraphEntity, GraphLink } from '../model/graph.ts';
import { sortKeys } from './entities.ts';

/** Levels of government, from above. */
const LEVELS = ['central', 'provincial', 'prefectural', 'county', 'township', 'village'];

/**
 * A slogan is of the level of who put it forward, the highest where several did: what 省委 put forward is provincial until the
 * centre does. An organ and a meeting have a level, a leader of the Party or the state speaks for the centre, a document for who
 * issued it. A level that a slogan has already stays; it has none where no text says who put it forward.
 */
export function levelSlogans(entities: readonly GraphEntity[], links: readonly GraphLink[]): GraphEntity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const issuers = new Map<string, string[]>();
  for (const { type, source, target } of links)
    if (type === 'ISSUED_BY') issuers.set(source, [...(issuers.get(source) ?? []), target]);
  const ranksOf = (id: string): number[] => {
    const { type, attributes } = byId.get(id) ?? {};
    if (type === 'Document') return (issuers.get(id) ?? []).flatMap(ranksOf);
    const level = type === 'Person' && attributes?.['role'] === 'leader' ? 'central' : attributes?.['level'];
    const rank = LEVELS.indexOf(String(level));
    return rank < 0 ? [] : [rank];
  };
  const ranks = new Map<string, number>();
  for (const { type, source, target } of links)
    if (type === 'PROPOSED_BY' || type === 'PROPOSED_AT')
      for (const rank of ranksOf(target)) ranks.set(source, Math.min(rank, ranks.get(source) ?? rank));
  return entities.map((entity) => {
    const level = LEVELS[ranks.get(entity.id) ?? -1];
    if (entity.type !== 'Slogan' || level === undefined || entity.attributes?.['level'] !== undefined)
      return entity;
    return { ...entity, attributes: sortKeys({ ...entity.attributes, level }) };
  });
}
