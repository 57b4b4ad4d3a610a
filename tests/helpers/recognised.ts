import { loadLexicon } from '../../ingest/lexicon/index.ts';
import { recognise } from '../../ingest/recognise/index.ts';
import { segment } from '../../ingest/segment/index.ts';
import { articleOf } from '../ingest/segment/article.ts';

const lexicon = loadLexicon();

/** `Type surface` of everything a text names, in text order; of one type where `only` says which. */
export function recognised(text: string, only?: string): string[] {
  const article = articleOf(text);
  return recognise({ article, ...segment(article) }, lexicon)
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
    .filter((found) => only === undefined || found.startsWith(`${only} `));
}
