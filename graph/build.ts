import { mergeEntities } from './build/entities.ts';
import { oneEach, settleDocuments } from './build/keep.ts';
import { mergeLinks } from './build/links.ts';
import type { PolicyGraph } from './model/graph.ts';
import type { Reading } from './model/reading.ts';
import { byPosition } from './model/span.ts';

/**
 * Reading[] → PolicyGraph. Pure, and independent of the order in which readings come: the same readings give the
 * same bytes. What only the whole graph knows (reprints, counts, co-occurrence, communities, places on the map) is
 * zero or missing until `analyse`.
 */
export function build(readings: Iterable<Reading>): PolicyGraph {
  // The same bytes twice are one article; two texts of one title get an id each.
  const settled = settleDocuments(oneEach(readings));
  return {
    articles: settled.map(({ article }) => article),
    sections: settled.flatMap(({ article, sections }) =>
      [...sections].sort(byPosition).map((section) => ({ ...section, article: article.id })),
    ),
    sentences: settled.flatMap(cutText),
    mentions: settled.flatMap(({ article, mentions }) =>
      [...mentions].sort(byPosition).map((mention) => ({ ...mention, article: article.id })),
    ),
    entities: mergeEntities(settled),
    links: mergeLinks(settled),
  };
}

/** Sentences with their words; `gap` + `text` of all of them and the `tail` of the last rejoin to the exact text. */
function cutText({ article, sentences }: Reading): PolicyGraph['sentences'] {
  const { id, text } = article;
  let at = 0;
  return [...sentences].sort(byPosition).map((sentence, order, all) => {
    const gap = text.slice(at, sentence.start);
    at = sentence.end;
    const tail = order === all.length - 1 ? text.slice(at) : '';
    return {
      ...sentence,
      article: id,
      text: text.slice(sentence.start, sentence.end),
      gap,
      ...(tail && { tail }),
    };
  });
}
