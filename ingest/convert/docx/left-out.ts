import type { Removed } from '#graph';
import { Parser } from 'htmlparser2';
import type { Parts } from './parts.ts';

/** Words of a Word document that are no part of its text: headers and footers, tracked deletions, comments. */
export function leftOut({ document = '', comments = '', edges }: Parts): Removed[] {
  return [
    ...rows(
      'running-header',
      edges.flatMap((xml) => paragraphsOf(xml, 'w:t')),
    ),
    ...rows('tracked-deletion', document.includes('<w:delText') ? paragraphsOf(document, 'w:delText') : []),
    ...rows('comment', paragraphsOf(comments, 'w:t')),
  ];
}

/** First, odd and even pages often have the same header: it is told once. */
const rows = (reason: string, texts: readonly string[]): Removed[] =>
  [...new Set(texts)].map((text) => ({ reason, text }));

/** Words in the elements of a name, paragraph by paragraph. */
function paragraphsOf(xml: string, element: string): string[] {
  const paragraphs: string[] = [];
  let [words, isIn] = ['', false];
  const parser = new Parser(
    {
      onopentag: (name) => void (isIn = name === element),
      ontext: (text) => void (words += isIn ? text : ''),
      onclosetag(name) {
        isIn = false;
        if (name !== 'w:p') return;
        if (words.trim() !== '') paragraphs.push(words.trim());
        words = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return paragraphs;
}
