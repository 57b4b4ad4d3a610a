import type { Sigma } from 'sigma';
import type { ViewEdge, ViewNode } from '../data/api.ts';
import type { EdgeData, NodeData } from './drawing.ts';
import type { Palette } from './palette.ts';
import type { Point } from './place.ts';

/** What a pointer or a key can be on. */
export interface Thing {
  kind: 'entity' | 'edge';
  id: string;
}

/** What is drawn and how. The same arrays mean the same graph: only looks are computed anew. */
export interface SceneView {
  nodes: readonly ViewNode[];
  edges: readonly ViewEdge[];
  anchors: ReadonlyMap<string, string>;
  picked: Thing | null;
  palette: Palette;
  /** The word written on a lit link. */
  wordOf: (edge: ViewEdge) => string;
}

export interface SceneEvents {
  pick: (thing: Thing) => void;
  expand: (id: string) => void;
  close: () => void;
  /** A key or the pointer is on it; null when it left. */
  over: (thing: Thing | null) => void;
}

export interface Scene {
  show: (view: SceneView) => void;
  /** Above 1 nearer, below 1 farther; 0 shows all. */
  zoom: (factor: number) => void;
  goTo: (id: string) => void;
  /** Takes everything out of the container again; twice is fine. */
  undo: () => void;
}

/** What pointer and keys need to know of the scene. */
export interface Stage {
  container: HTMLElement;
  sigma: Sigma<NodeData, EdgeData>;
  events: SceneEvents;
  /** Lights a thing up; null puts the picked one back. */
  light: (thing: Thing | null) => void;
  points: () => Map<string, Point>;
  scene: Pick<Scene, 'zoom' | 'goTo'>;
}
