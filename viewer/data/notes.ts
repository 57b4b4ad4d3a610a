/** "Copy for notes": Markdown with the sentence as it stands, where it stands, and the way back to it. */
import { LINK_RULES, TYPE_LOOKS } from '#graph';
import type { EdgeCard, EntityCard, Passage, Source } from './api.ts';
import { citationWithoutAddress, type Language } from './citation.ts';
import { autolink, inLine, link, quote } from './markdown.ts';

const WORDS = {
  zh: {
    open: '在文脉中打开',
    texts: (count: number) => `${count} 篇`,
    sentences: (count: number) => `${count} 句`,
    also: '又作',
    dash: '——',
  },
  en: {
    open: 'Open in Wenmai',
    texts: (count: number) => `${count} ${count === 1 ? 'text' : 'texts'}`,
    sentences: (count: number) => `${count} ${count === 1 ? 'sentence' : 'sentences'}`,
    also: 'also',
    dash: '—',
  },
};

/** Other names told in a note. */
const ALIASES = 5;

/** One sentence and its citation, as a block quote. */
export function noteForPassage(passage: Passage, permalink: string, language: Language): string {
  return blocks([cited(passage, language), link(WORDS[language].open, permalink)]);
}

/**
 * A relation with the sentence that says so: `passage` is the one being read, else the first.
 * 三个一批 — 提出者 → 中共山西省委 · 1 篇 · 1 句
 */
export function noteForEdge(
  card: EdgeCard,
  permalink: string,
  language: Language,
  passage: Passage | undefined = card.passages[0],
): string {
  const words = WORDS[language];
  const said = LINK_RULES[card.edge.type].words[language];
  const head = `${inLine(card.source.name)} — ${said} → ${inLine(card.target.name)}`;
  const counts = [words.texts(card.edge.documents), words.sentences(card.total)];
  return blocks([
    `${[head, ...counts].join(' · ')} · ${link(words.open, permalink)}`,
    passage && cited(passage, language),
  ]);
}

/** An entity with what it is called and the sentence being read, else the first that names it. */
export function noteForEntity(
  card: EntityCard,
  permalink: string,
  language: Language,
  passage: Passage | undefined = card.passages[0],
): string {
  const words = WORDS[language];
  const { name, type, documents } = card.node;
  const aliases = card.aliases
    .slice(0, ALIASES)
    .map(inLine)
    .join(language === 'zh' ? '、' : ', ');
  const facts = [
    `${inLine(name)} · ${TYPE_LOOKS[type].words[language]}`,
    ...(aliases ? [`${words.also} ${aliases}`] : []),
    // A text that was read and that no other names has no such counts.
    ...(card.source && card.total === 0 ? [] : [words.texts(documents), words.sentences(card.total)]),
    link(words.open, permalink),
  ];
  return blocks([
    facts.join(' · '),
    card.source && citation(card.source, language),
    passage && cited(passage, language),
  ]);
}

const cited = ({ text, document }: Passage, language: Language): string =>
  `${quote(text)}\n>\n> ${WORDS[language].dash} ${citation(document, language)}`;

const citation = (source: Source, language: Language): string =>
  [inLine(citationWithoutAddress(source, language)), autolink(source.url)].filter(Boolean).join(' ');

const blocks = (parts: (string | null | undefined)[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;
