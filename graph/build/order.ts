import type { Article } from '../model/article.ts';

/** By UTF-16 code unit: the same order on every machine, whatever its locale. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Id order. */
export const byId = (a: { id: string }, b: { id: string }): number => byCode(a.id, b.id);

/** When a text says what it says: 成文日期, else 发布日期, else null. */
export const dateOf = (article: Article): string | null => article.date ?? article.publishedAt ?? null;

/** Earliest first, undated last, then by id: who said it first keeps it. */
export const byDate = (a: Article, b: Article): number =>
  byCode(dateOf(a) ?? '~', dateOf(b) ?? '~') || byCode(a.id, b.id);
