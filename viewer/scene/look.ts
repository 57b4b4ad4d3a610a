/** How a node or an edge looks, computed from what is selected; the graph itself is never repainted. */
import { TYPE_LOOKS } from '#graph';
import type { ViewEdge, ViewNode } from '../data/api.ts';
import { mix } from './palette.ts';
import type { Palette } from './palette.ts';

/** What stands out. With nothing selected `nodes` and `edges` are null and all look alike. */
export interface Selection {
  /** The picked node, ringed. */
  node: string | null;
  /** The picked edge, in the accent colour. */
  edge: string | null;
  /** All that keeps its colour while the rest fades. */
  nodes: ReadonlySet<string> | null;
  edges: ReadonlySet<string> | null;
}

export const NOTHING_SELECTED: Selection = { node: null, edge: null, nodes: null, edges: null };

/** How far the rest goes towards the paper, 0–1, and on which paper. */
export interface Fade {
  amount: number;
  palette: Palette;
}

export interface NodeLook {
  colour: string;
  /** Radius in pixels at the first zoom. */
  size: number;
  ring: string | null;
  /** Labels with a higher rank are placed first; 0 has none. */
  rank: number;
  front: number;
}

export interface EdgeLook {
  colour: string;
  /** Pixels. */
  width: number;
  arrow: boolean;
  front: number;
}

/** Radius in pixels: the area grows with the number of texts. */
export const nodeSize = (documents: number): number =>
  Math.min(3.4 + 0.95 * Math.sqrt(Math.max(documents, 0)), 14);

/** One text is a hair line; a hundred are five of them. */
export const edgeWidth = (documents: number): number =>
  Math.min(0.9 + 0.55 * Math.log2(Math.max(documents, 1)), 4.5);

export const nodeLook =
  (selection: Selection, fade: Fade) =>
  (node: ViewNode): NodeLook => {
    const { palette, amount } = fade;
    const { colour } = TYPE_LOOKS[node.type];
    const size = nodeSize(node.documents);
    const lit = selection.nodes === null || selection.nodes.has(node.id);
    const picked = selection.node === node.id;
    return {
      colour: lit ? colour : mix(colour, palette.paper, amount),
      size,
      ring: picked ? palette.accent : null,
      rank: picked ? 1e6 : lit ? size + (selection.nodes ? 100 : 0) : 0,
      front: picked ? 2 : lit ? 1 : 0,
    };
  };

export const edgeLook =
  (selection: Selection, fade: Fade) =>
  (edge: ViewEdge): EdgeLook => {
    const { palette, amount } = fade;
    const counted = edge.type === 'CO_OCCURS';
    const width = counted ? edgeWidth(edge.documents) * 0.55 : edgeWidth(edge.documents);
    if (selection.edge === edge.id) {
      return { colour: palette.accent, width: Math.max(width, 2.4), arrow: !counted, front: 2 };
    }
    const quiet = counted ? palette.counted : palette.link;
    if (selection.edges === null) return { colour: quiet, width, arrow: false, front: 0 };
    if (!selection.edges.has(edge.id)) {
      return { colour: mix(quiet, palette.paper, amount), width, arrow: false, front: 0 };
    }
    const lit = counted ? palette.link : palette.soft;
    return { colour: lit, width: Math.max(width, counted ? 0.8 : 1.4), arrow: !counted, front: 1 };
  };

/** A node and all it touches, or an edge and its two ends. */
export function selectionOf(
  edges: readonly ViewEdge[],
  picked: { kind: 'entity' | 'edge'; id: string } | null,
): Selection {
  if (!picked) return NOTHING_SELECTED;
  if (picked.kind === 'edge') {
    const edge = edges.find((each) => each.id === picked.id);
    if (!edge) return NOTHING_SELECTED;
    return {
      node: null,
      edge: edge.id,
      nodes: new Set([edge.source, edge.target]),
      edges: new Set([edge.id]),
    };
  }
  const touching = edges.filter((edge) => edge.source === picked.id || edge.target === picked.id);
  return {
    node: picked.id,
    edge: null,
    nodes: new Set([picked.id, ...touching.flatMap((edge) => [edge.source, edge.target])]),
    edges: new Set(touching.map((edge) => edge.id)),
  };
}
