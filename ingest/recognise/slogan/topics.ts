import type { Span } from '#graph';
import { rowAround } from './row.ts';

/** How far from its row a heading of talks stands, in characters. */
const REACH = 24;
/** What talks are called: 等议题, 六个分论坛. */
const TALKS =
  '(?:议题|专题(?!教育)|论题|话题|课题|分论坛|分会场|平行论坛|研讨方向|征文方向|单元|板块|模块|讲座|课程|展区)';
const LED = new RegExp(`${TALKS}[^。；\\n]{0,8}$`, 'u');
const CALLED = new RegExp(`^(?:等)?[^。；、，“\\n]{0,6}${TALKS}`, 'u');
/** So many quotations in a row are a programme, not an aside. */
const ROW = 3;

/** 围绕“水文地理”、“城市与河流”、“湖泊生态”等议题: one of the topics of a meeting, which are titles and no formulas. */
export function isTopic(words: string, span: Span): boolean {
  const { start, end, quotations } = rowAround(words, span);
  return (
    quotations >= ROW &&
    (LED.test(words.slice(Math.max(0, start - REACH), start)) || CALLED.test(words.slice(end, end + REACH)))
  );
}
