import { byDate } from '../build/order.ts';
import type { Article } from '../model/article.ts';
import type { PolicyGraph } from '../model/graph.ts';
import type { Measure } from './measure.ts';
import { worksOf } from './reprints.ts';
import { counterparts } from './reprints/counterparts.ts';
import { wordsOf } from './words.ts';

type GraphSentence = PolicyGraph['sentences'][number];

/**
 * Which sentences say again what was said before (by text date, article id, position), in the same text or another:
 * `repeats` names the first that said it, `again` counts on that one how often. In a reprint a sentence that was
 * slightly changed repeats its original.
 *
 * It must also name nothing that the first does not: 省委指出 of two provinces are the same words, not the same said. So
 * whatever a sentence names, the sentence it repeats names too, and counting only those that repeat none is enough.
 */
export const repeats: Measure = {
  id: 'repeats',
  words: { zh: '重复句', en: 'repeated sentences' },
  measure(graph) {
    const first = firstSaid(graph);
    const again = new Map<string, number>();
    for (const id of first.values()) again.set(id, (again.get(id) ?? 0) + 1);
    return {
      ...graph,
      sentences: graph.sentences.map((sentence) =>
        mark(sentence, first.get(sentence.id), again.get(sentence.id)),
      ),
    };
  },
};

/** Sentence id → the id of the sentence that said it first; those that were the first are missing. */
function firstSaid(graph: PolicyGraph): Map<string, string> {
  const byArticle = new Map<string, GraphSentence[]>(graph.articles.map(({ id }) => [id, []]));
  for (const sentence of graph.sentences) byArticle.get(sentence.article)?.push(sentence);
  const named = namedIn(graph);
  const works = worksOf(graph);
  // the same words → those that said them first, each naming something else
  const saidBy = new Map<string, string[]>();
  const first = new Map<string, string>();
  for (const { id } of inTime(graph.articles, works)) {
    const work = works.get(id) ?? id;
    // Looked at only when a sentence of a copy is new.
    const near = work === id ? null : counterparts(() => byArticle.get(work) ?? []);
    for (const sentence of byArticle.get(id) ?? []) {
      const words = wordsOf(sentence.text) || sentence.text;
      const all = saidBy.get(words) ?? [];
      const like = near && all.length === 0 ? near(words) : undefined;
      const candidates = like === undefined ? all : [first.get(like) ?? like];
      const own = named.get(sentence.id) ?? NOTHING;
      const earlier = candidates.find((other) => isWithin(own, named.get(other) ?? NOTHING));
      if (earlier !== undefined) first.set(sentence.id, earlier);
      else saidBy.set(words, all).get(words)!.push(sentence.id);
    }
  }
  return first;
}

const NOTHING: ReadonlySet<string> = new Set();

const isWithin = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  own.size <= other.size && [...own].every((entity) => other.has(entity));

/** Sentence id → ids of what it names. */
function namedIn({ mentions }: PolicyGraph): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { sentence, entity } of mentions) {
    const known = named.get(sentence);
    if (known) known.add(entity);
    else named.set(sentence, new Set([entity]));
  }
  return named;
}

/** Texts by date, a copy after its original also when both bear one date. */
function inTime(articles: readonly Article[], works: ReadonlyMap<string, string>): Article[] {
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const workOf = ({ id }: Article): Article => byArticle.get(works.get(id)!)!;
  const isCopy = (article: Article): number => Number(workOf(article) !== article);
  return [...articles].sort((a, b) => byDate(workOf(a), workOf(b)) || isCopy(a) - isCopy(b) || byDate(a, b));
}

function mark(
  sentence: GraphSentence,
  earlier: string | undefined,
  times: number | undefined,
): GraphSentence {
  const { start, end, id, section, article, text, gap, tail, repeats: was, again: before } = sentence;
  if (was === earlier && before === times) return sentence;
  // Written out: copied by spreading, a sentence takes four times the memory.
  const marked: GraphSentence = { start, end, id, section, article, text, gap };
  if (tail !== undefined) marked.tail = tail;
  if (earlier !== undefined) marked.repeats = earlier;
  if (times !== undefined) marked.again = times;
  return marked;
}

/** Sentence id → the id of the sentence it is counted as. */
export const saidFirst = ({ sentences }: PolicyGraph): Map<string, string> =>
  new Map(sentences.map(({ id, repeats: earlier }) => [id, earlier ?? id]));
