import type { Mention } from '#graph';
import { bracketBefore } from '../number-bracket.ts';
import type { Scene } from './rule.ts';

/** 《办法》（某部公告2019年第5号）, 《办法》（原某部令第5号）: the number of the document before it, no document of its own. */
export function isNumberOf({ setting, of }: Scene, one: Mention): boolean {
  const { text } = setting.text.article;
  if (one.type !== 'Document' || text[one.start] === '《') return false;
  const bracket = bracketBefore(text, one.start);
  return bracket !== null && of.Document.some(({ end }) => end === bracket);
}
