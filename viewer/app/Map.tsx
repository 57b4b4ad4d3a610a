import { LINK_RULES } from '#graph';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useReader } from '../panels/index.ts';
import { PALETTES, canDraw, mountScene } from '../scene/index.ts';
import type { Scene, SceneView, Thing } from '../scene/index.ts';
import { close, expand, pickEdge, pickEntity } from '../state/index.ts';
import type { Shown } from '../state/index.ts';

interface MapProps {
  shown: Shown;
  dark: boolean;
}

/** The drawn map: a container for the scene, its zoom buttons, and what is pointed at in words. */
export function Map({ shown, dark }: MapProps) {
  const { state, apply, t, lang } = useReader();
  const { picked } = state;
  const container = useRef<HTMLDivElement>(null);
  const zoomers = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene | null>(null);
  const [over, setOver] = useState<Thing | null>(null);
  const view = useMemo(
    (): SceneView => ({
      nodes: shown.nodes,
      edges: shown.edges,
      anchors: shown.anchors,
      picked,
      palette: PALETTES[dark ? 'dark' : 'light'],
      wordOf: (edge) => LINK_RULES[edge.type].words[lang],
    }),
    [shown, picked, dark, lang],
  );
  useEffect(() => {
    if (!container.current) return undefined;
    const mounted = mountScene(
      container.current,
      {
        pick: ({ kind, id }) => apply(kind === 'edge' ? pickEdge(id) : pickEntity(id)),
        expand: (id) => apply(expand(id)),
        close: () => apply(close),
        over: setOver,
      },
      () => (zoomers.current ? [zoomers.current] : []),
    );
    scene.current = mounted;
    return () => {
      scene.current = null;
      mounted.undo();
    };
  }, [apply]);
  useEffect(() => scene.current?.show(view), [view]);
  const zoom = (factor: number) => (): void => scene.current?.zoom(factor);
  const named = shown.nodes.find((node) => node.id === over?.id);
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
        {named ? `${named.name} ${t.n.texts(named.documents)}` : ''}
      </p>
      <div ref={zoomers} className="zoom">
        <button type="button" aria-label={t.map.zoomIn} title={t.map.zoomIn} onClick={zoom(1.5)}>
          +
        </button>
        <button type="button" aria-label={t.map.zoomOut} title={t.map.zoomOut} onClick={zoom(1 / 1.5)}>
          −
        </button>
        <button type="button" aria-label={t.map.fit} title={t.map.fit} onClick={zoom(0)}>
          ◻
        </button>
      </div>
    </div>
  );
}

/** Asked once: a context made only to see whether there is one costs a little. */
export const drawable = canDraw();
