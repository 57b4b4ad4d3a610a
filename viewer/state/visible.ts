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
    edges: withoutEchoes(between, kept),
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

/** 共现 between two that a sentence already links says nothing new: it is counted in the card, not drawn twice. */
function withoutEchoes(edges: ViewEdge[], kept: Set<string>): ViewEdge[] {
  const pair = (edge: ViewEdge): string => [edge.source, edge.target].toSorted().join('\n');
  const said = new Set(edges.filter((edge) => edge.type !== 'CO_OCCURS').map(pair));
  return edges.filter((edge) => edge.type !== 'CO_OCCURS' || kept.has(edge.id) || !said.has(pair(edge)));
}

/** `SOURCE TYPE TARGET` → its two ends. */
export function edgeEnds(id: string): string[] {
  const match = /^(.*) [A-Z_]+ (.*)$/su.exec(id);
  return match ? [match[1] ?? '', match[2] ?? ''] : [];
}
