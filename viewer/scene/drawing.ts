/** View → graphology graph with places in pixels, for Sigma. */
import { ENTITY_TYPES } from '#graph';
import { MultiDirectedGraph } from 'graphology';
import type { ViewEdge, ViewNode } from '../data/api.ts';
import { pushApart } from './apart.ts';
import { nodeSize } from './look.ts';
import { place } from './place.ts';
import type { Point } from './place.ts';

export interface NodeData extends Point {
  node: ViewNode;
  label: string;
  shape: number;
  size: number;
}

export interface EdgeData {
  edge: ViewEdge;
}

export type Drawing = MultiDirectedGraph<NodeData, EdgeData>;

/** Above this many nodes they are not pushed apart: the map is read from afar then. */
const PUSHED_APART = 700;

/** `width` and `height` are those of the map in pixels. */
export function drawing(
  nodes: readonly ViewNode[],
  edges: readonly ViewEdge[],
  anchors: ReadonlyMap<string, string>,
  { width, height }: { width: number; height: number },
): Drawing {
  const graph: Drawing = new MultiDirectedGraph<NodeData, EdgeData>();
  const places = place(nodes, anchors);
  const bodies = nodes.map((node) => {
    const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
    return { node, size: nodeSize(node.documents), x: x * width, y: y * height };
  });
  if (bodies.length <= PUSHED_APART) pushApart(bodies);
  for (const body of bodies) {
    const { node } = body;
    graph.addNode(node.id, { ...body, label: node.name, shape: ENTITY_TYPES.indexOf(node.type) });
  }
  for (const edge of edges) graph.addEdgeWithKey(edge.id, edge.source, edge.target, { edge });
  return graph;
}
