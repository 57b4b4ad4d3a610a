import type { Span } from '#graph';

/** How far from a quotation its row is looked at, in characters. */
const REACH = 200;
/** …、“城市水文”、: the quotations of a row before this one; what leads it in stands at the front. */
const ROW_BEFORE = /(?:“[^“”\n]{2,30}”[、和及与，]{0,2})*$/u;
const ROW_AFTER = /^(?:[、和及与，]{0,2}“[^“”\n]{2,30}”)*/u;
const NEXT = /^[、和及与，]{0,2}“/u;
/** What talks are called: 等议题, 六个分论坛. */
const TALKS =
  '(?:议题|专题(?!教育)|论题|话题|课题|分论坛|分会场|平行论坛|研讨方向|征文方向|单元|板块|模块|讲座|课程|展区)';
const LED = new RegExp(`${TALKS}[^。；\\n]{0,8}$`, 'u');
const CALLED = new RegExp(`^(?:等)?[^。；、，“\\n]{0,6}${TALKS}`, 'u');
/** So many quotations in a row are a programme, not an aside. */
const ROW = 3;

/** 围绕“水文地理”、“城市与河流”、“湖泊生态”等议题: one of the topics of a meeting, which are titles and no formulas. */
export function isTopic(words: string, { start, end }: Span): boolean {
  if (
    !/”[、和及与，]{0,2}$/u.test(words.slice(Math.max(0, start - 3), start)) &&
    !NEXT.test(words.slice(end, end + 3))
  )
    return false;
  const before = words.slice(Math.max(0, start - REACH), start);
  const after = words.slice(end, end + REACH);
  const left = ROW_BEFORE.exec(before)?.[0] ?? '';
  const right = ROW_AFTER.exec(after)?.[0] ?? '';
  const quotations = 1 + left.split('“').length - 1 + right.split('“').length - 1;
  return (
    quotations >= ROW &&
    (LED.test(before.slice(0, before.length - left.length)) || CALLED.test(after.slice(right.length)))
  );
}
