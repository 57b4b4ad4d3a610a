import type { View, ViewEdge, ViewNode } from '../data/api.ts';
import type { ViewerState } from './state.ts';

/** What is drawn: the parts that are loaded, without what the reader has filtered or hidden. */
export interface Shown {
  nodes: ViewNode[];
  edges: ViewEdge[];
  /** Nodes of `base` stand where they always stand; the others are placed beside the one they came with. */
  anchors: Map<string, string>;
  /** Nodes that are loaded and filtered out. */
  filtered: number;
}

export interface Part {
  /** Whose neighbourhood it is; null for the base of the map. */
  of: string | null;
  view: View;
}

/** Parts + state → what is drawn. Picked things stay visible whatever the filters say. */
export function visible(parts: readonly Part[], state: ViewerState): Shown {
  const nodes = new Map<string, ViewNode>();
  const edges = new Map<string, ViewEdge>();
  const anchors = new Map<string, string>();
  for (const { of, view } of parts) {
    for (const node of view.nodes) {
      if (nodes.has(node.id)) continue;
      nodes.set(node.id, node);
      if (of && node.id !== of) anchors.set(node.id, of);
    }
    for (const edge of view.edges) edges.set(edge.id, edge);
  }
  const kept = keptIds(state);
  const passes = (node: ViewNode): boolean =>
    kept.has(node.id) ||
    (!state.hidden.includes(node.id) && !state.off.includes(node.type) && node.documents >= state.least);
  const shown = [...nodes.values()].filter(passes);
  const ids = new Set(shown.map((node) => node.id));
  const between = [...edges.values()].filter(
    (edge) =>
      ids.has(edge.source) && ids.has(edge.target) && (edge.documents >= state.least || kept.has(edge.id)),
  );
  return {
    nodes: shown,
    edges: backbone(withoutEchoes(between, kept), kept),
    anchors,
    filtered: nodes.size - shown.length,
  };
}

/** Who is picked or opened is never filtered away. */
function keptIds(state: ViewerState): Set<string> {
  const kept = new Set(state.expanded);
  if (state.focus) kept.add(state.focus);
  if (!state.picked) return kept;
  kept.add(state.picked.id);
  if (state.picked.kind === 'edge') for (const id of edgeEnds(state.picked.id)) kept.add(id);
  return kept;
}

const pair = (edge: ViewEdge): string => [edge.source, edge.target].toSorted().join('\n');

/** 共现 between two that a sentence already links says nothing new: it is counted in the card, not drawn twice. */
function withoutEchoes(edges: ViewEdge[], kept: Set<string>): ViewEdge[] {
  const said = new Set(edges.filter((edge) => edge.type !== 'CO_OCCURS').map(pair));
  return edges.filter((edge) => edge.type !== 'CO_OCCURS' || kept.has(edge.id) || !said.has(pair(edge)));
}

/** So many of its strongest 共现 each entity brings to the map; what is picked or opened brings all. */
export const COUNTED_EACH = 3;

/** A link that was counted is drawn when it is among the strongest of either end: a thousand of them show nothing. */
function backbone(edges: ViewEdge[], kept: Set<string>): ViewEdge[] {
  const counted = edges
    .filter((edge) => edge.type === 'CO_OCCURS')
    .toSorted((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1));
  const drawn = new Map<string, number>();
  const strongest = new Set<string>();
  for (const edge of counted) {
    const ends = [edge.source, edge.target];
    const free = ends.some((id) => (drawn.get(id) ?? 0) < COUNTED_EACH);
    if (!free && !ends.some((id) => kept.has(id))) continue;
    strongest.add(edge.id);
    for (const id of ends) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  }
  return edges.filter((edge) => edge.type !== 'CO_OCCURS' || strongest.has(edge.id) || kept.has(edge.id));
}

/** Often and not by chance. */
const strength = (edge: ViewEdge): number => (edge.npmi ?? 0) * Math.sqrt(edge.documents);

/** `SOURCE TYPE TARGET` → its two ends. */
export function edgeEnds(id: string): string[] {
  const match = /^(.*) [A-Z_]+ (.*)$/su.exec(id);
  return match ? [match[1] ?? '', match[2] ?? ''] : [];
}
