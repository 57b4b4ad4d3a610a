import type { Article } from '../model/article.ts';
import type { PolicyGraph } from '../model/graph.ts';
import { byDate } from './order.ts';

type Sentences = PolicyGraph['sentences'];

/** What makes two sentences the same words: width, white space, stops and quotation marks aside. 1.5% is not 15%. */
const normalise = (text: string): string =>
  text.normalize('NFKC').replace(/[\s，。、；：！？“”‘’「」『』—,;:!?"'()]+/gu, '');

/** Asked for by building and by two measures of the same graph: told once. */
const known = new WeakMap<Sentences, Map<string, Sentences[number]>>();

/**
 * Sentence id → the sentence that said the same words first (by text date, article id, position), itself when it
 * was the first. What a reprint repeats is counted where it was first said, so it is counted once.
 */
export function firstSaid(articles: Article[], sentences: Sentences): Map<string, Sentences[number]> {
  const told = known.get(sentences);
  if (told) return told;
  const byArticle = new Map<string, Sentences>(articles.map(({ id }) => [id, []]));
  for (const sentence of sentences) byArticle.get(sentence.article)?.push(sentence);
  const saidBy = new Map<string, Sentences[number]>();
  const first = new Map<string, Sentences[number]>();
  for (const { id } of [...articles].sort(byDate)) {
    for (const sentence of byArticle.get(id) ?? []) {
      const words = normalise(sentence.text) || sentence.text;
      const earlier = saidBy.get(words) ?? sentence;
      if (earlier === sentence) saidBy.set(words, sentence);
      first.set(sentence.id, earlier);
    }
  }
  known.set(sentences, first);
  return first;
}
