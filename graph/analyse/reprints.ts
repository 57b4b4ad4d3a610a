import { linkId } from '../build/links.ts';
import { sortKeys } from '../build/entities.ts';
import { byId, dateOf } from '../build/order.ts';
import type { GraphEntity, GraphLink, PolicyGraph } from '../model/graph.ts';
import type { Measure } from './measure.ts';
import { findReprints, type Reprint } from './reprints/find.ts';

/** Texts that repeat another: DUPLICATE_OF from copy to original, and `duplicateOf` on the copy. */
export const reprints: Measure = {
  id: 'reprints',
  words: { zh: '转载', en: 'reprints' },
  measure(graph) {
    const found = findReprints(graph.articles);
    const originals = new Map(found.map(({ copy, original }) => [copy.entity, original.entity]));
    const links = graph.links.filter(({ type }) => type !== 'DUPLICATE_OF');
    return {
      ...graph,
      entities: graph.entities.map((entity) => mark(entity, originals.get(entity.id))),
      links: [...links, ...found.map(toLink)].sort(byId),
    };
  },
};

function mark(entity: GraphEntity, duplicateOf: string | undefined): GraphEntity {
  if (entity.type !== 'Document') return entity;
  const { duplicateOf: before, ...others } = entity.attributes ?? {};
  if (before === undefined && duplicateOf === undefined) return entity;
  return {
    ...entity,
    attributes: sortKeys({ ...others, ...(duplicateOf !== undefined && { duplicateOf }) }),
  };
}

function toLink({ copy, original, similarity, contained }: Reprint): GraphLink {
  const [source, target] = [copy.entity, original.entity];
  return {
    id: linkId({ source, type: 'DUPLICATE_OF', target }),
    type: 'DUPLICATE_OF',
    source,
    target,
    confidence: 1,
    documents: 1,
    first: dateOf(copy),
    last: dateOf(copy),
    evidence: [],
    attributes: { contained: round(contained), similarity: round(similarity) },
  };
}

/** Four decimals. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Article id → the id of the article it is counted as: its original when it is a reprint, else itself. */
export function worksOf({ articles, links }: PolicyGraph): Map<string, string> {
  const ids = new Map(articles.map(({ id, entity }) => [entity, id]));
  const works = new Map(articles.map(({ id }) => [id, id]));
  for (const { type, source, target } of links) {
    const [copy, original] = [ids.get(source), ids.get(target)];
    if (type === 'DUPLICATE_OF' && copy && original) works.set(copy, original);
  }
  return works;
}
