import type { Settings } from 'sigma/settings';
import type { EdgeData, NodeData } from './drawing.ts';
import type { EdgeLook, NodeLook } from './look.ts';
import { shapeProgram } from './shape-program.ts';

interface Looks {
  nodes: ReadonlyMap<string, NodeLook>;
  edges: ReadonlyMap<string, EdgeLook>;
}

/** Sigma as we use it: our shapes, our labels, and looks read through its reducers. */
export function sceneSettings(
  paper: () => string,
  looks: () => Looks,
  scale: () => number,
): Partial<Settings<NodeData, EdgeData>> {
  return {
    allowInvalidContainer: true,
    // The labels are placed by our own layer, which leaves out what would overlap.
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: shapeProgram(paper) as never },
    defaultEdgeType: 'line',
    hideEdgesOnMove: false,
    zIndex: true,
    stagePadding: 56,
    minEdgeThickness: 0.6,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    zoomDuration: 150,
    inertiaDuration: 160,
    doubleClickZoomingDuration: 180,
    nodeReducer: (id, data) => {
      const look = looks().nodes.get(id);
      return {
        ...data,
        size: data.size * scale(),
        color: look?.colour ?? '#888888',
        ring: look?.ring ?? null,
        zIndex: look?.front ?? 0,
      };
    },
    edgeReducer: (id, data) => {
      const look = looks().edges.get(id);
      return { ...data, color: look?.colour ?? '#cccccc', size: look?.width ?? 1, zIndex: look?.front ?? 0 };
    },
  };
}
