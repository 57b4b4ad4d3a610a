import { nearestEdge } from './near.ts';
import type { Strand } from './near.ts';
import type { Stage, Thing } from './stage.ts';

/** Pixels around an edge that count as on it: a hair line is hard to hit. */
const REACH = 6;
/** Above this many edges they light up when clicked, not when passed. */
const HOVERED_EDGES = 4000;

/** Hover, click and double click on nodes and edges; returns its undo. */
export function bindPointer({ container, sigma, events, light, points }: Stage): () => void {
  const strands = (): Strand[] => {
    const at = points();
    return sigma.getGraph().mapEdges((id, _data, source, target) => ({
      id,
      from: at.get(source) ?? { x: 0, y: 0 },
      to: at.get(target) ?? { x: 0, y: 0 },
    }));
  };
  const edgeAt = (x: number, y: number): Thing | null => {
    const id = nearestEdge({ x, y }, strands(), REACH);
    return id ? { kind: 'edge', id } : null;
  };
  let onNode = false;
  const over = (thing: Thing | null): void => {
    container.style.cursor = thing ? 'pointer' : '';
    light(thing);
  };
  const bound = {
    enterNode: ({ node }: { node: string }) => {
      onNode = true;
      over({ kind: 'entity', id: node });
    },
    leaveNode: () => {
      onNode = false;
      over(null);
    },
    clickNode: ({ node }: { node: string }) => events.pick({ kind: 'entity', id: node }),
    doubleClickNode: ({ node, preventSigmaDefault }: { node: string; preventSigmaDefault: () => void }) => {
      preventSigmaDefault();
      events.expand(node);
    },
    clickStage: ({ event }: { event: { x: number; y: number } }) => {
      const edge = edgeAt(event.x, event.y);
      if (edge) events.pick(edge);
    },
    moveBody: ({ event }: { event: { x: number; y: number } }) => {
      if (onNode || sigma.getGraph().size > HOVERED_EDGES || sigma.getCamera().isAnimated()) return;
      over(edgeAt(event.x, event.y));
    },
  };
  sigma.on('enterNode', bound.enterNode);
  sigma.on('leaveNode', bound.leaveNode);
  sigma.on('clickNode', bound.clickNode);
  sigma.on('doubleClickNode', bound.doubleClickNode);
  sigma.on('clickStage', bound.clickStage);
  sigma.on('moveBody', bound.moveBody);
  return () => {
    sigma.off('enterNode', bound.enterNode);
    sigma.off('leaveNode', bound.leaveNode);
    sigma.off('clickNode', bound.clickNode);
    sigma.off('doubleClickNode', bound.doubleClickNode);
    sigma.off('clickStage', bound.clickStage);
    sigma.off('moveBody', bound.moveBody);
  };
}
