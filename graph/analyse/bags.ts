import { dateOf } from '../build/order.ts';
import type { PolicyGraph } from '../model/graph.ts';
import { saidFirst } from './repeats.ts';
import { worksOf } from './reprints.ts';

/** What one sentence of one independent text names: the unit of counting. Said again in the text or its reprints, it is the same. */
export interface Bag {
  /** Place of its text in order of time. */
  article: number;
  /** Whether that text has a date; those without come last. */
  dated: boolean;
  /** Places of its entities in `graph.entities`, ascending. */
  entities: number[];
  /** Shared by all texts that say the same words: pairs (see `countPairs`) already counted for them. Null when one says them. */
  counted: Set<number> | null;
}

/**
 * Bags in order of time, how many distinct sentences name each entity, and how many there are. `articles` are those
 * of the graph in order of time.
 */
export function bagsOf(
  graph: PolicyGraph,
  articles: PolicyGraph['articles'],
): { bags: Bag[]; seen: Uint32Array; sentences: number } {
  const said = saidFirst(graph);
  const works = worksOf(graph);
  const places = new Map(graph.entities.map(({ id }, index) => [id, index]));
  const orders = new Map(articles.map(({ id }, order) => [id, order]));
  // words → text → what is named
  const named = new Map<string, Map<number, Set<number>>>();
  for (const { entity, sentence, article } of graph.mentions) {
    const place = places.get(entity);
    const words = said.get(sentence);
    const order = orders.get(works.get(article) ?? article);
    if (place === undefined || words === undefined || order === undefined) continue;
    const texts = named.get(words) ?? new Map<number, Set<number>>();
    named.set(words, texts);
    const entities = texts.get(order) ?? new Set<number>();
    texts.set(order, entities.add(place));
  }
  const seen = new Uint32Array(graph.entities.length);
  const bags: Bag[] = [];
  for (const texts of named.values()) {
    const counted = texts.size > 1 ? new Set<number>() : null;
    for (const [article, entities] of texts)
      bags.push({
        article,
        dated: dateOf(articles[article]!) !== null,
        entities: [...entities].sort((a, b) => a - b),
        counted,
      });
    for (const place of new Set([...texts.values()].flatMap((entities) => [...entities]))) seen[place]! += 1;
  }
  return { bags: bags.sort((a, b) => a.article - b.article), seen, sentences: named.size };
}
