import { loadLexicon } from '../../../ingest/lexicon/index.ts';
import { recognise } from '../../../ingest/recognise/index.ts';
import { segment } from '../../../ingest/segment/index.ts';
import { articleOf } from '../segment/article.ts';

export const lexicon = loadLexicon();

/** `Type surface` of everything found, in text order. */
export function read(text: string): string[] {
  const article = articleOf(text);
  return recognise({ article, ...segment(article) }, lexicon).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );
}

/** Surfaces of one type, in text order. */
export const surfaces = (type: string, text: string): string[] =>
  read(text)
    .filter((found) => found.startsWith(`${type} `))
    .map((found) => found.slice(type.length + 1));
