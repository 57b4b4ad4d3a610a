import { LINK_RULES, TYPE_LOOKS } from '#graph';
import type { EdgeCard } from '../../data/api.ts';
import { escapeHtml } from '../../data/escape.ts';
import { viewToSvg } from '../../data/svg.ts';
import { place } from '../../scene/place.ts';
import type { Shown } from '../../state/visible.ts';
import type { Lang, Theme } from '../../state/state.ts';

export interface FallbackOptions {
  shown: Shown;
  edge: EdgeCard | null;
  language: Lang;
  theme: Theme;
  /** The same view on the site. */
  link: string;
}

const WORDS = {
  zh: { nodes: '实体', edges: '关系', open: '在文脉中打开', texts: '篇', none: '图中还没有内容。' },
  en: {
    nodes: 'Entities',
    edges: 'Links',
    open: 'Open in Wenmai',
    texts: 'texts',
    none: 'There is nothing in this view yet.',
  },
};

/** Links listed; the drawing has them all. */
const LISTED = 500;

/** A view for readers without scripts: the drawing, then its entities and links as lists. HTML, all text escaped. */
export function fallbackOf({ shown, edge, language, theme, link }: FallbackOptions): string {
  const words = WORDS[language];
  const names = new Map(shown.nodes.map((node) => [node.id, node.name]));
  const nodes = shown.nodes.map(
    (node) =>
      `<li>${escapeHtml(node.name)} · ${TYPE_LOOKS[node.type].words[language]} · ${node.documents} ${words.texts}</li>`,
  );
  const edges = shown.edges.slice(0, LISTED).map((each) => {
    const [source, target] = [each.source, each.target].map((id) => escapeHtml(names.get(id) ?? id));
    return `<li>${source} — ${LINK_RULES[each.type].words[language]} → ${target}</li>`;
  });
  const more = shown.edges.length > LISTED ? [`<li>… ${shown.edges.length - LISTED}</li>`] : [];
  const quotes = (edge?.passages ?? []).map(
    ({ text, document }) =>
      `<blockquote>${escapeHtml(text)} <cite>${escapeHtml(document.title)}</cite></blockquote>`,
  );
  return [
    shown.nodes.length > 0 ? viewToSvg(placed(shown), { theme, language }) : `<p>${words.none}</p>`,
    ...quotes,
    `<p><a href="${escapeHtml(link)}" target="_blank" rel="noopener">${words.open}</a></p>`,
    `<details><summary>${words.nodes} ${shown.nodes.length} · ${words.edges} ${shown.edges.length}</summary>`,
    `<h2>${words.nodes}</h2><ul>${nodes.join('')}</ul><h2>${words.edges}</h2><ul>${[...edges, ...more].join('')}</ul></details>`,
  ].join('\n');
}

/** Every node where the map has it: what was opened stands around the node it came with. */
function placed({ nodes, edges, anchors }: Shown): Pick<Shown, 'nodes' | 'edges'> {
  const places = place(nodes, anchors);
  return { nodes: nodes.map((node) => ({ ...node, ...places.get(node.id) })), edges };
}
