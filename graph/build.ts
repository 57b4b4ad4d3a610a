import { mergeEntities } from './build/entities.ts';
import { settleDocuments } from './build/settle.ts';
import { levelSlogans } from './build/levels.ts';
import { mergeLinks } from './build/links.ts';
import { meetByNumber } from './build/numbered.ts';
import { byCode } from './build/order.ts';
import { openParts, type Part } from './build/part.ts';
import { meetBySubtitle } from './build/subtitled.ts';
import { meetByTitle } from './build/titled.ts';
import type { PolicyGraph } from './model/graph.ts';
import type { Reading } from './model/reading.ts';

/** A graph in the making: readings come one by one, and what it does not need of them is let go. */
export interface Builder {
  add(reading: Reading): void;
  graph(): PolicyGraph;
}

/**
 * Reading[] → PolicyGraph. Pure, and independent of the order in which readings come: the same readings give the
 * same bytes. What only the whole graph knows (reprints, counts, co-occurrence, communities, places on the map) is
 * zero or missing until `analyse`.
 */
export function build(readings: Iterable<Reading>): PolicyGraph {
  const builder = openBuilder();
  for (const reading of readings) builder.add(reading);
  return builder.graph();
}

/** `build` for readings that come one after the other. */
export function openBuilder(): Builder {
  const kept = new Map<string, Part>();
  const partOf = openParts();
  return {
    add(reading) {
      const part = partOf(reading);
      const { id } = part.article;
      const other = kept.get(id);
      // The same bytes twice are one article: the one whose JSON sorts first.
      if (!other || byCode(JSON.stringify(part), JSON.stringify(other)) < 0) kept.set(id, part);
    },
    graph() {
      const parts = [...kept.values()].sort((a, b) => byCode(a.article.id, b.article.id));
      // Two texts of one title get an id each; what one number names becomes one, and so does a title with and without its subtitle
      // or its organ.
      const settled = meetByTitle(meetBySubtitle(meetByNumber(settleDocuments(parts))));
      const links = mergeLinks(settled);
      return {
        articles: settled.map(({ article }) => article),
        sections: settled.flatMap(({ sections }) => sections),
        sentences: settled.flatMap(({ sentences }) => sentences),
        mentions: settled.flatMap(({ mentions }) => mentions),
        entities: levelSlogans(mergeEntities(settled), links),
        links,
      };
    },
  };
}
