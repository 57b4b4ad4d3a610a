import { Sigma } from 'sigma';
import { drawing } from './drawing.ts';
import type { Drawing, EdgeData, NodeData } from './drawing.ts';
import { bindKeys } from './keys.ts';
import type { Box } from './labels.ts';
import { NOTHING_SELECTED, edgeLook, nodeLook, selectionOf } from './look.ts';
import type { EdgeLook, NodeLook, Selection } from './look.ts';
import { PALETTES } from './palette.ts';
import type { Point } from './place.ts';
import { bindPointer } from './pointer.ts';
import { sceneSettings } from './settings.ts';
import { bindSize } from './size.ts';
import type { Scene, SceneEvents, SceneView, Stage, Thing } from './stage.ts';
import { write } from './words-layer.ts';

const EASE = 180;

/** More lines than this are left out while the map moves: they are what costs. */
const EDGES_WHILE_MOVING = 3000;
/** So many nodes have room in a strip. */
const FEW = 16;

const EMPTY: SceneView = {
  nodes: [],
  edges: [],
  anchors: new Map(),
  picked: null,
  palette: PALETTES.light,
  wordOf: () => '',
};

const boxOf = ({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement): Box => ({
  left: offsetLeft,
  top: offsetTop,
  width: offsetWidth,
  height: offsetHeight,
});

/** Whether this browser can draw the map at all. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
}

/** Draws into `container` (which has a size) what `show` is given, and tells what the reader does there. `over` stand in the same parent, above the map. */
export function mountScene(
  container: HTMLElement,
  events: SceneEvents,
  over: () => readonly HTMLElement[] = () => [],
): Scene {
  let view = EMPTY;
  let lit: Thing | null = null;
  let looks = { nodes: new Map<string, NodeLook>(), edges: new Map<string, EdgeLook>() };
  let graph = draw();
  const sigma = new Sigma<NodeData, EdgeData>(
    graph,
    container,
    sceneSettings(() => view.palette.paper, looksOf, scale),
  );
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  sigma.on('afterRender', () =>
    write(sigma, {
      palette: view.palette,
      ...looks,
      wordOf: (id) => (graph.hasEdge(id) ? view.wordOf(graph.getEdgeAttribute(id, 'edge')) : ''),
      covered: over().map(boxOf),
      whole: new Set([lit, view.picked].flatMap((thing) => (thing ? [thing.id] : []))),
    }),
  );

  function draw(): Drawing {
    const { clientWidth: width, clientHeight: height } = container;
    return drawing(view.nodes, view.edges, view.anchors, { width, height });
  }

  /** Nodes are smaller on a small map. */
  function scale(): number {
    const side = Math.sqrt(container.clientWidth * container.clientHeight);
    return Math.min(Math.max(side / 720, 0.5), 1);
  }

  function looksOf(): typeof looks {
    return looks;
  }

  function dress(): void {
    const selection = selectionNow();
    const fade = { amount: view.palette.fade, palette: view.palette };
    const ofNode = nodeLook(selection, fade);
    const ofEdge = edgeLook(selection, fade);
    looks = {
      nodes: new Map(view.nodes.map((node) => [node.id, ofNode(node)])),
      edges: new Map(view.edges.map((edge) => [edge.id, ofEdge(edge)])),
    };
  }

  /** What is pointed at lights up; the picked node keeps its ring. */
  function selectionNow(): Selection {
    const picked = selectionOf(view.edges, view.picked);
    if (!lit) return picked;
    const pointed = selectionOf(view.edges, lit);
    if (pointed === NOTHING_SELECTED) return picked;
    return { ...pointed, node: picked.node, edge: picked.edge ?? pointed.edge };
  }

  function animate(state: { x?: number; y?: number; ratio?: number }): void {
    const camera = sigma.getCamera();
    if (still.matches) camera.setState(state);
    else void camera.animate(state, { duration: EASE });
  }

  const scene: Scene = {
    show: (next) => {
      const changed = next.nodes !== view.nodes || next.edges !== view.edges;
      const moved = next.picked?.id !== view.picked?.id;
      view = next;
      lit = null;
      if (changed) {
        graph = draw();
        sigma.setSetting('hideEdgesOnMove', next.edges.length > EDGES_WHILE_MOVING);
      }
      dress();
      if (changed) sigma.setGraph(graph);
      else sigma.refresh({ skipIndexation: true });
      if (moved && next.picked?.kind === 'entity') bringIntoSight(next.picked.id);
    },
    zoom: (factor) => {
      const { ratio } = sigma.getCamera().getState();
      animate(factor === 0 ? { x: 0.5, y: 0.5, ratio: 1 } : { ratio: ratio / factor });
    },
    goTo: (id) => {
      const data = sigma.getNodeDisplayData(id);
      // Where the map is a strip above a sheet, one comes nearer as well; a small neighbourhood is shown whole.
      if (isStrip() && view.nodes.length <= FEW) return scene.zoom(0);
      const near = isStrip() ? { ratio: Math.min(sigma.getCamera().ratio, 0.5) } : {};
      if (data) animate({ x: data.x, y: data.y, ...near });
    },
    undo: () => {
      for (const unbind of bindings.splice(0)) unbind();
      sigma.kill();
    },
  };

  function isStrip(): boolean {
    return container.clientHeight < 320;
  }

  /** After the panels have taken their place. */
  function bringIntoSight(id: string): void {
    requestAnimationFrame(() => {
      if (bindings.length > 0 && (isStrip() || !inSight(id))) scene.goTo(id);
    });
  }

  function inSight(id: string): boolean {
    const data = sigma.getNodeDisplayData(id);
    if (!data) return true;
    const { x, y } = sigma.framedGraphToViewport(data);
    const { width, height } = sigma.getDimensions();
    return x > 40 && y > 40 && x < width - 40 && y < height - 40;
  }

  const stage: Stage = {
    container,
    sigma,
    events,
    scene,
    light: (thing) => {
      if (thing?.id === lit?.id) return;
      lit = thing;
      dress();
      sigma.refresh({ skipIndexation: true });
      events.over(thing);
    },
    points: () =>
      new Map(graph.mapNodes((id, { x, y }) => [id, sigma.graphToViewport({ x, y })] as [string, Point])),
  };
  const bindings = [bindPointer(stage), bindKeys(stage), bindSize(stage)];
  return scene;
}
