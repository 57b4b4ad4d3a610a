import { LINK_RULES } from '#graph';
import { createClient } from '../data/client.ts';
import type { EmbedData } from '../data/embed.ts';
import { PALETTES, mountScene } from '../scene/index.ts';
import type { Scene, SceneView } from '../scene/index.ts';
import { close, pickEdge, pickEntity, toQuery, visible } from '../state/index.ts';
import type { Step, ViewerState } from '../state/index.ts';
import { TEXTS, langOf } from '../text/index.ts';
import { mountEvidence } from './evidence.ts';

/** Draws the view of a frame into `root`; returns its undo. */
export function mountFrame(root: HTMLElement, data: EmbedData, first: ViewerState): () => void {
  let state = first;
  const lang = langOf(state.lang, navigator.language);
  const t = TEXTS[lang];
  const client = createClient({ base: data.origin, key: data.key });
  const { parts } = data;
  const canvas = document.createElement('div');
  canvas.className = 'frame-canvas';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', t.map.label);
  const foot = document.createElement('footer');
  const link = document.createElement('a');
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = `${t.name} Wenmai ↗`;
  foot.append(link);
  root.replaceChildren(canvas, foot);

  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => state.theme === 'dark' || (state.theme === 'auto' && system.matches);
  const evidence = mountEvidence(root, { client, lang, onClose: () => go(close) });
  let shown = visible(parts, state);

  const view = (): SceneView => ({
    nodes: shown.nodes,
    edges: shown.edges,
    anchors: shown.anchors,
    picked: state.picked,
    palette: PALETTES[isDark() ? 'dark' : 'light'],
    wordOf: (edge) => LINK_RULES[edge.type].words[lang],
  });
  function dress(): void {
    document.documentElement.dataset['theme'] = isDark() ? 'dark' : 'light';
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    link.href = `${data.origin}/?${toQuery(state)}`;
    evidence.show(state.picked, data.edge);
  }
  function go(step: Step): void {
    state = step(state);
    dress();
    scene.show(view());
  }
  dress();
  const scene: Scene = mountScene(canvas, {
    pick: ({ kind, id }) => go(kind === 'edge' ? pickEdge(id) : pickEntity(id)),
    expand: (id) => go(pickEntity(id)),
    close: () => go(close),
    over: () => {},
  });
  scene.show(view());
  const onSystem = (): void => go((same) => same);
  system.addEventListener('change', onSystem);
  return () => {
    system.removeEventListener('change', onSystem);
    evidence.undo();
    scene.undo();
    root.replaceChildren();
  };
}
