import type { Sentence, Span } from '#graph';
import { unquoted } from '../bare.ts';
import { countsOf } from './counts.ts';
import { type PlacedList, placed } from './formula.ts';
import { cut, LONGEST_PART } from './list.ts';

/** “强富美高”: letters that each stand for a part. */
const NAME = /^[\u4e00-\u9fff]{3,6}$/u;
/** “放管服”改革（… · “强富美高”，即… · “专精特新”：… */
const OPENING =
  /^[\u4e00-\u9fff]{0,6}(?:（(?:即|指|是指)?|，?(?:即|就是|也就是|是指|指的是)|：|——)(?<list>[^。；：“”（）！？\n]{6,120})(?=[。；）！？\n]|——|$)/u;
const REACH = 160;

/** 百姓富、环境美|的清水: how much of a part is its name. */
const named = (part: string): number => part.replace(/的[^的]{1,6}$/u, '').length;

/** “放管服”（简政放权、放管结合、优化服务）: as many parts as letters, and in each its own, in their order. */
export function lettered(text: string, { start, end }: Span, sentence: Sentence): PlacedList | null {
  const name = unquoted(text.slice(start, end));
  if (!NAME.test(name) || countsOf(name).length > 0) return null;
  const opening = OPENING.exec(text.slice(end, Math.min(sentence.end, end + REACH)));
  const list = opening?.groups?.['list'] ?? '';
  if (!opening || list === '') return null;
  const from = end + opening[0].length - list.length;
  for (const mark of [/、/u, /，/u, /[、，]/u]) {
    const parts = cut(list, mark).map((part) => ({
      ...part,
      end: part.start + named(list.slice(part.start, part.end)),
    }));
    const each = parts.every(
      (part, index) =>
        part.end - part.start > 1 &&
        part.end - part.start <= LONGEST_PART &&
        list.slice(part.start, part.end).includes(name[index] ?? '\n'),
    );
    if (each && parts.length === name.length)
      return { parts: placed(parts, from), trigger: { start: end, end: from } };
  }
  return null;
}
