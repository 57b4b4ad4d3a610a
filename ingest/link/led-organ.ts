import type { Span } from '#graph';
import { organNaming } from './issuers.ts';
import type { IssuingOrgan, Setting } from './naming.ts';

const GROUP = '党组';
/** 部党组 is of the one who speaks. */
const SHORTEST = 3;
/** 书记、厅长 behind 党组: the second post is of the organ itself. */
const BOTH =
  /^(?:副?书记|成员)、(?:常务)?副?(?:[部厅局署司院会社行台]长|主任|主席|理事长|检察长|秘书长|总[经工编]|总裁|审计长)/u;

/** 某省文化厅|党组书记、厅长 → the organ whose leading group is named, where one heads both; else null. */
export function ledOrgan({ start, end }: Span, setting: Setting): IssuingOrgan | null {
  const { text } = setting.text.article;
  if (!text.startsWith(GROUP, end - GROUP.length) || !BOTH.test(text.slice(end, end + 16))) return null;
  const span = { start, end: end - GROUP.length };
  const naming =
    span.end - start >= SHORTEST ? organNaming(text.slice(start, span.end), span, setting) : undefined;
  return naming ? { ...span, naming } : null;
}
