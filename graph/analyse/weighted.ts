import { UndirectedGraph } from 'graphology';
import type { GraphLink, PolicyGraph } from '../model/graph.ts';

/**
 * The graph as communities and layout see it: undirected, one edge between two entities, weight the sum of what
 * links them. Nodes and edges in id order, so that the algorithms walk them alike every time.
 */
export function weighted(graph: PolicyGraph): UndirectedGraph {
  const net = new UndirectedGraph();
  for (const { id } of graph.entities) net.addNode(id);
  for (const link of graph.links) {
    const { source, target } = link;
    if (source === target || !net.hasNode(source) || !net.hasNode(target)) continue;
    const edge = net.edge(source, target);
    if (edge === undefined) net.addEdge(source, target, { weight: weightOf(link) });
    else net.updateEdgeAttribute(edge, 'weight', (weight) => Number(weight) + weightOf(link));
  }
  return net;
}

/** What a text says binds more than what merely stands together; saying it again adds less each time. */
function weightOf({ type, documents, attributes }: GraphLink): number {
  return type === 'CO_OCCURS' ? Number(attributes?.['npmi'] ?? 0) : 1 + Math.log(Math.max(1, documents));
}
