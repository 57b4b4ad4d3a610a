import type { Mention } from '#graph';
import type { Scene } from './rule.ts';

/** 《办法》（某部公告2019年第5号）: the number of the document before it, no document of its own. */
export function isNumberOf({ setting, of }: Scene, one: Mention): boolean {
  const { text } = setting.text.article;
  if (one.type !== 'Document' || text[one.start] === '《' || !/[（(]/u.test(text[one.start - 1] ?? ''))
    return false;
  return of.Document.some((other) => other.end === one.start - 1);
}
