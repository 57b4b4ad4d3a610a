import type { Article, RawFile, Reading } from '#graph';
import { clean, cleanTexts } from './clean/index.ts';
import type { Lexicon } from './lexicon/index.ts';
import { authorsOf, hierarchyOf, issuersOf, relate, resolve, settingOf } from './link/index.ts';
import { hasWords, read, ReadError } from './read/index.ts';
import { recognise } from './recognise/index.ts';
import { segment } from './segment/index.ts';

/**
 * A file to the Readings of its texts: one as a rule, each document of a gazette. Pure: the same bytes, path and lexicon give the same
 * Readings. Throws `ReadError` when the file holds no text that can be read, or only what every page has beside its text.
 */
export function readArticles(file: RawFile, lexicon: Lexicon): Reading[] {
  // Bytes become one text: charset, main text of a page, what was cut and why.
  const draft = read(file);
  // It becomes what was written: damage undone, furniture dropped, texts and their title blocks told apart. Offsets are born here.
  const articles = cleanTexts(draft);
  return articles.map((article) => readingOf(article, lexicon));
}

/** A file to one Reading, whatever it holds: a text that is known to be one. Pure, and throws, as `readArticles` does. */
export const readArticle = (file: RawFile, lexicon: Lexicon): Reading =>
  readingOf(clean(read(file)), lexicon);

function readingOf(article: Article, lexicon: Lexicon): Reading {
  if (!hasWords(article.text))
    throw new ReadError(
      article.source.path,
      'it holds only lines that are cut from every page',
      'give the text itself',
    );
  // Headings nest, sentences and gaps rejoin to the text.
  const { sections, sentences } = segment(article);
  const text = { article, sections, sentences };
  // Spans that name something, each with the rule that found it; longest wins, none overlap.
  const found = recognise(text, lexicon);
  // What the text says as a whole: where it speaks from, what it defines, who signs it.
  const setting = settingOf(text, found, lexicon);
  // Spans become mentions of one entity each.
  const { mentions, entities } = resolve(setting, found);
  // Entities become links, each with the sentence that says so.
  const links = relate(setting, { mentions, entities });
  // Organs are part of others and lie in places, as their names show.
  const hierarchy = hierarchyOf(setting, { mentions, entities });
  // Who issued and who wrote the text is what its links say.
  const issuers = issuersOf(links, entities, article);
  const byline = article.byline ?? authorsOf(links, entities, article).join('、');
  return {
    article: { ...article, ...(issuers.length > 0 && { issuers }), ...(byline && { byline }) },
    sections,
    sentences,
    mentions,
    entities,
    links,
    hierarchy,
  };
}
