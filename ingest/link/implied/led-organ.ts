import type { Span } from '#graph';
import { organNaming } from '../setting/issuers.ts';
import type { IssuingOrgan, Naming, Setting } from '../naming.ts';
import { governmentOf } from './government.ts';

const LED = new Set(['党组', '党委']);
/** 部党组 is of the one who speaks. */
const SHORTEST = 3;
/** 书记、厅长 behind 党组, 书记、董事长 behind 党委: the second post is of the organ itself. */
const BOTH =
  /^(?:副?书记|成员|委员)、((?:常务)?副?(?:[部厅局署司院会社行台校所]长|董事长|主任|主席|理事长|检察长|秘书长|总[经工编]|总裁|审计长))/u;

/** What one heads besides, and the post that the words give. */
interface Led {
  naming: Naming;
  post: string;
}

/** 某省文化厅|党组书记、厅长 → the organ whose leading group or committee is named, where one heads both; else null. */
export function ledOrgan({ start, end }: Span, setting: Setting): (IssuingOrgan & Led) | null {
  const { text } = setting.text.article;
  const edge = end - 2;
  const post = LED.has(text.slice(edge, end)) ? BOTH.exec(text.slice(end, end + 16))?.[1] : undefined;
  if (post === undefined) return null;
  const span = { start, end: edge };
  const naming =
    span.end - start >= SHORTEST ? organNaming(text.slice(start, span.end), span, setting) : undefined;
  return naming ? { ...span, naming, post } : null;
}

/** 副书记、市长 behind 市委, 常委、组织部部长、副市长 */
const GOVERNS =
  /^(?:副?书记|常委)、(?:[^，。；：、\n]{2,12}(?:部长|书记|主任|秘书长)、){0,2}((?:常务副|副|代)?([省市县区州盟旗])长)(?!提议|候选|人选|[岗职])/u;

/** 中共山西省委员会: whose committee it is, also where the words are 省委. */
const COMMITTEE = /^(?:中共|中国共产党)([\u4e00-\u9fff]{2,12})委员会$/u;

/** 某市委|副书记、市长 → the government of the place, where one holds posts of both; else null. `name` is the committee's. */
export function ledGovernment({ start, end }: Span, name: string, setting: Setting): Led | null {
  const { text } = setting.text.article;
  const level = text[end - 2] ?? '';
  const [, post, of] = GOVERNS.exec(text.slice(end, end + 48)) ?? [];
  if (text[end - 1] !== '委' || post === undefined || of !== level) return null;
  const place = COMMITTEE.exec(name)?.[1] ?? text.slice(start, end - 1).replace(/^中共/u, '');
  const naming = governmentOf(place, { start, end: end - 1 }, setting);
  return naming && { naming, post };
}
