import { byCode, dateOf } from '../../build/order.ts';
import type { Article } from '../../model/article.ts';
import { wordsOf } from '../words.ts';
import { areTwo, isReprint, likenessOf, type Likeness } from './likeness.ts';
import { shinglesOf } from './shingles.ts';
import { openSketches } from './sketches.ts';

export interface Reprint extends Likeness {
  copy: Article;
  original: Article;
}

/**
 * Which texts repeat another. The original is the earliest dated, of one day the fuller, then the smaller id; it is
 * never a copy itself. Whatever the order given, the same texts give the same reprints.
 */
export function findReprints(articles: readonly Article[]): Reprint[] {
  const texts = articles
    .map((article) => ({ article, words: wordsOf(article.text), date: dateOf(article) ?? '~' }))
    .sort(
      (a, b) =>
        byCode(a.date, b.date) || b.words.length - a.words.length || byCode(a.article.id, b.article.id),
    );
  const sketches = openSketches();
  return texts.flatMap(({ article, words }, order): Reprint[] => {
    if (words === '') return [];
    const shingles = shinglesOf(words);
    // 转载: the text it is most like, of two the earlier
    const best = sketches
      .like(shingles)
      .map((at) => ({ at, likeness: likenessOf(shingles, shinglesOf(texts[at]!.words)) }))
      .filter(
        ({ at, likeness }) => isReprint(likeness, shingles.length) && !areTwo(article, texts[at]!.article),
      )
      .sort((a, b) => b.likeness.similarity - a.likeness.similarity || a.at - b.at)[0];
    if (best) return [{ copy: article, original: texts[best.at]!.article, ...best.likeness }];
    sketches.add(order, shingles);
    return [];
  });
}
