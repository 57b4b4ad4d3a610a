import { loadLexicon } from '../../../ingest/lexicon/index.ts';
import { recognise } from '../../../ingest/recognise/index.ts';
import { segment } from '../../../ingest/segment/index.ts';
import { articleOf } from '../segment/article.ts';

export const lexicon = loadLexicon();

/** `Type surface` of everything found, in text order. */
export function read(text: string, title = ''): string[] {
  const article = articleOf(text, title);
  return recognise({ article, ...segment(article) }, lexicon).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );
}

/** Surfaces of one type, in text order. */
export const surfaces = (type: string, text: string, title = ''): string[] =>
  read(text, title)
    .filter((found) => found.startsWith(`${type} `))
    .map((found) => found.slice(type.length + 1));
