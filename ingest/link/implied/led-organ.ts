import type { Span } from '#graph';
import { organNaming } from '../setting/issuers.ts';
import type { IssuingOrgan, Naming, Setting } from '../naming.ts';
import { governmentOf } from './government.ts';

const LED = /党(?:组|委|总支|支部)$/u;
/** Of a village, who leads its branch leads no school. */
const OF_UNIT = /(?:[校院园所馆厂社]长|董事长|总经理|理事长)$/u;
/** 部党组 is of the one who speaks. */
const SHORTEST = 3;
/** 书记、厅长 behind 党组, 书记、董事长 behind 党委: the second post is of the organ itself. */
const BOTH =
  /^(?:副?书记|成员|委员)、((?:常务)?副?(?:[部厅局署司院会社行台校所]长|董事长|主任|主席|理事长|检察长|秘书长|总经理|总[工编]|总裁|审计长|[园馆厂]长))/u;

/** What one heads besides, and the post that the words give. */
interface Led {
  naming: Naming;
  post: string;
}

/** 某省文化厅|党组书记、厅长 → the organ whose leading group or committee is named, where one heads both; else null. */
export function ledOrgan({ start, end }: Span, setting: Setting, name = ''): (IssuingOrgan & Led) | null {
  const { text } = setting.text.article;
  const led = LED.exec(text.slice(Math.max(start, end - 3), end))?.[0];
  const edge = end - (led?.length ?? 0);
  const post = led === undefined ? undefined : BOTH.exec(text.slice(end, end + 16))?.[1];
  if (post === undefined || (led?.includes('支') && !OF_UNIT.test(post))) return null;
  const span = { start, end: edge };
  const naming =
    span.end - start >= SHORTEST
      ? organNaming(text.slice(start, span.end), span, setting)
      : ministryOf(name, setting);
  return naming ? { ...span, naming, post } : null;
}

/** 部|党组 is of the one named last, as its name tells: 中国共产党水利部党组 → the ministry. */
function ministryOf(name: string, { lexicon }: Setting): Naming | undefined {
  const ministry = /^中国共产党([\u4e00-\u9fff]{2,12}部)党组$/u.exec(name)?.[1];
  const [entry] = ministry === undefined ? [] : lexicon.lookup(`中华人民共和国${ministry}`, 'Institution');
  return entry && { type: 'Institution', name: entry.name, reason: `leads ${name}` };
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
