import { LINK_RULES, TYPE_LOOKS } from '#graph';
import type { EdgeCard, EntityCard, Passage } from '../data/api.ts';
import { ApiError } from '../data/client.ts';
import type { Client } from '../data/client.ts';
import { pieces } from '../state/pieces.ts';
import type { Lang, Picked } from '../state/index.ts';
import { TEXTS, toldOf } from '../text/index.ts';

export interface EvidenceOptions {
  client: Pick<Client, 'edge' | 'entity'>;
  lang: Lang;
  onClose: () => void;
}

export interface EvidencePanel {
  show: (picked: Picked | null, known: EdgeCard | null) => void;
  undo: () => void;
}

const SENTENCES = 3;

/** The sentences behind what is picked, in a strip of the frame; text is only ever set as text. */
export function mountEvidence(root: HTMLElement, { client, lang, onClose }: EvidenceOptions): EvidencePanel {
  const panel = element('aside', 'frame-evidence');
  panel.hidden = true;
  root.append(panel);
  let asked = new AbortController();
  const t = TEXTS[lang];

  function write(title: string, passages: readonly Passage[]): void {
    const shut = element('button', 'frame-close', '×');
    shut.setAttribute('aria-label', t.settings.close);
    shut.addEventListener('click', onClose);
    panel.replaceChildren(shut, element('h2', '', title), ...passages.slice(0, SENTENCES).map(quoted));
    panel.hidden = false;
  }
  const writeEdge = ({ edge, source, target, passages }: EdgeCard): void =>
    write(`${source.name} — ${LINK_RULES[edge.type].words[lang]} → ${target.name}`, passages);
  const writeEntity = ({ node, passages }: EntityCard): void =>
    write(`${node.name} · ${TYPE_LOOKS[node.type].words[lang]} · ${t.n.texts(node.documents)}`, passages);

  async function load(picked: Picked, signal: AbortSignal): Promise<void> {
    try {
      if (picked.kind === 'edge') writeEdge(await client.edge(picked.id, signal));
      else writeEntity(await client.entity(picked.id, signal));
    } catch (error) {
      if (signal.aborted) return;
      write(error instanceof ApiError ? toldOf(error, lang).what : String(error), []);
    }
  }
  return {
    show: (picked, known) => {
      asked.abort();
      asked = new AbortController();
      if (!picked) panel.hidden = true;
      else if (known && known.edge.id === picked.id) writeEdge(known);
      else void load(picked, asked.signal);
    },
    undo: () => {
      asked.abort();
      panel.remove();
    },
  };
}

function quoted({ text, marks, document: source }: Passage): HTMLElement {
  const quote = element('blockquote', 'sentence');
  for (const { text: piece, mark } of pieces(text, marks)) {
    if (!mark) {
      quote.append(piece);
      continue;
    }
    const word = element('mark', `mark mark-${mark.kind}`, piece);
    if (mark.type) word.style.setProperty('--mark', TYPE_LOOKS[mark.type].colour);
    quote.append(word);
  }
  const figure = element('figure', '');
  figure.append(
    quote,
    element(
      'figcaption',
      'cite',
      [source.title, source.date ?? source.publishedAt].filter(Boolean).join(' · '),
    ),
  );
  return figure;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
