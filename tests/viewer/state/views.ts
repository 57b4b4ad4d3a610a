import { ENTITY_TYPES } from '#graph';
import type { EntityType, LinkType } from '#graph';
import type { View, ViewEdge, ViewNode } from '../../../viewer/data/api.ts';

/** `node('slogan:四风', 3)`: named by three texts. */
export function node(id: string, documents = 1, at: { x?: number; y?: number } = {}): ViewNode {
  const prefix = id.slice(0, id.indexOf(':'));
  const type: EntityType = ENTITY_TYPES.find((each) => each.toLowerCase() === prefix) ?? 'Slogan';
  const name = id.slice(id.indexOf(':') + 1);
  return { id, type, name, x: 0, y: 0, documents, sentences: documents, degree: 1, community: 0, ...at };
}

export function edge(source: string, type: LinkType, target: string, documents = 1): ViewEdge {
  const npmi = type === 'CO_OCCURS' ? 0.5 : null;
  return { id: `${source} ${type} ${target}`, type, source, target, documents, confidence: 1, npmi };
}

export const view = (nodes: ViewNode[], edges: ViewEdge[] = []): View => ({
  nodes,
  edges,
  more: 0,
  totals: {
    documents: 1,
    read: 1,
    sentences: 1,
    entities: nodes.length,
    links: edges.length,
    byType: Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0])) as Record<EntityType, number>,
    revision: 'r1',
  },
});
