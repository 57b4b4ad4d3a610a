import { LINK_RULES } from '#graph';
import { useEffect, useRef, useState } from 'react';
import { useReader } from '../panels/index.ts';
import { PALETTES, canDraw, mountScene } from '../scene/index.ts';
import type { Scene, Thing } from '../scene/index.ts';
import { close, expand, pickEdge, pickEntity } from '../state/index.ts';
import type { Shown } from '../state/index.ts';

interface MapProps {
  shown: Shown;
  dark: boolean;
}

/** The drawn map: a container for the scene, its zoom buttons, and what is pointed at in words. */
export function Map({ shown, dark }: MapProps) {
  const { state, apply, t, lang } = useReader();
  const container = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene | null>(null);
  const [over, setOver] = useState('');
  const view = {
    nodes: shown.nodes,
    edges: shown.edges,
    anchors: shown.anchors,
    picked: state.picked,
    palette: PALETTES[dark ? 'dark' : 'light'],
    wordOf: (edge: Shown['edges'][number]) => LINK_RULES[edge.type].words[lang],
  };
  const latest = useRef({ shown, t });
  latest.current = { shown, t };

  useEffect(() => {
    if (!container.current) return undefined;
    const words = (thing: Thing | null): string => {
      const node = latest.current.shown.nodes.find((each) => each.id === thing?.id);
      return node ? `${node.name} ${latest.current.t.n.texts(node.documents)}` : '';
    };
    const mounted = mountScene(
      container.current,
      {
        pick: ({ kind, id }) => apply(kind === 'edge' ? pickEdge(id) : pickEntity(id)),
        expand: (id) => apply(expand(id)),
        close: () => apply(close),
        over: (thing) => setOver(words(thing)),
      },
      view,
    );
    scene.current = mounted;
    return () => {
      scene.current = null;
      mounted.undo();
    };
    // Mounted once; everything that changes goes through `show`.
  }, []);
  useEffect(() => scene.current?.show(view), [shown, state.picked?.id, dark, lang]);

  return (
    <div className="map">
      <div
        ref={container}
        id="map"
        className="map-canvas"
        tabIndex={0}
        role="application"
        aria-label={t.map.label}
      />
      <p className="visually-hidden" aria-live="polite">
        {over}
      </p>
      <div className="zoom">
        <button
          type="button"
          aria-label={t.map.zoomIn}
          title={t.map.zoomIn}
          onClick={() => scene.current?.zoom(1.5)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={t.map.zoomOut}
          title={t.map.zoomOut}
          onClick={() => scene.current?.zoom(1 / 1.5)}
        >
          −
        </button>
        <button type="button" aria-label={t.map.fit} title={t.map.fit} onClick={() => scene.current?.zoom(0)}>
          ◻
        </button>
      </div>
    </div>
  );
}

/** Asked once: a context made only to see whether there is one costs a little. */
export const drawable = canDraw();
