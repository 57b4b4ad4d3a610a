import type { Span } from '#graph';
import { organNaming } from '../setting/issuers.ts';
import type { IssuingOrgan, Setting } from '../naming.ts';

const LED = new Set(['党组', '党委']);
/** 部党组 is of the one who speaks. */
const SHORTEST = 3;
/** 书记、厅长 behind 党组, 书记、董事长 behind 党委: the second post is of the organ itself. */
const BOTH =
  /^(?:副?书记|成员)、(?:常务)?副?(?:[部厅局署司院会社行台校所]长|董事长|主任|主席|理事长|检察长|秘书长|总[经工编]|总裁|审计长)/u;

/** 某省文化厅|党组书记、厅长 → the organ whose leading group or committee is named, where one heads both; else null. */
export function ledOrgan({ start, end }: Span, setting: Setting): IssuingOrgan | null {
  const { text } = setting.text.article;
  const edge = end - 2;
  if (!LED.has(text.slice(edge, end)) || !BOTH.test(text.slice(end, end + 16))) return null;
  const span = { start, end: edge };
  const naming =
    span.end - start >= SHORTEST ? organNaming(text.slice(start, span.end), span, setting) : undefined;
  return naming ? { ...span, naming } : null;
}
