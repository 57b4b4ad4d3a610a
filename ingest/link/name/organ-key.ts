import { divisionChain } from '../../lexicon/division-chain.ts';
import { tight } from '../../tight.ts';
import { unquoted } from '../bare.ts';
import type { Namer } from '../naming.ts';
import { unsaid } from './unsaid.ts';

/** 组委会, 大赛组委会办公室: that of the event of the title, told by its number or year; failing one, another one in each text. */
export const committeeOfEvent: Namer = ({ words, rule }, context) => {
  const name = tight(words);
  const [, kind, rest] = rule === 'committee-of-event' ? (/^(.*?)组委会(.*)$/u.exec(name) ?? []) : [];
  if (kind === undefined || rest === undefined) return null;
  const event = EVENT.exec(context.text.article.title)?.groups?.['event'];
  return event === undefined || !(event.endsWith(kind) || /^(?:活动|赛事|竞赛)$/u.test(kind))
    ? { ...unsaid('Institution', name, context, 'which event'), key: `组委会${rest}` }
    : {
        type: 'Institution',
        name: `${event}组委会${rest}`,
        key: `${unquoted(event)}组织委员会${rest}`,
        reason: `deictic: the committee of ${event}`,
      };
};

/** 关于举办|第三届清水杯创新大赛|的通知, 关于开展|2031年全国测绘竞赛|的通知 */
const EVENT =
  /(?:举办|举行|开展|组织|召开|参加)(?<event>(?:第[一二三四五六七八九十百]{1,4}届|[12]\d{3}年)[^，。；《》\n]{2,50}?(?:大赛|大会|论坛|竞赛|博览会|运动会))(?:的|有关|相关|暨|$)/u;

/** 中国政府, 我国政府 and 中华人民共和国政府 are one. */
export const ownGovernment: Namer = ({ words }) =>
  /^(?:中国|我国|中华人民共和国)政府$/u.test(words)
    ? { type: 'Institution', name: '中华人民共和国政府', reason: 'the government of the state' }
    : null;

/** 浙江省安吉县调解中心 is one with 安吉县调解中心, 乙区筹委会 with 乙区筹备委员会. */
export const oneOrgan =
  (namer: Namer): Namer =>
  (surface, context) => {
    const naming = namer(surface, context);
    if (!naming || naming.key !== undefined || naming.sense !== undefined) return naming;
    const key = FULL.reduce((name, [short, full]) => name.replace(short, full), atHome(naming.name));
    return key === naming.name ? naming : { ...naming, key };
  };

const FULL: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2})筹委会/u, '筹备委员会'],
  [/(?<=.{2})管委会/u, '管理委员会'],
  [/(?<=.{2})组委会/u, '组织委员会'],
  [/(?<=.{2})执委会/u, '执行委员会'],
  [/^解放军(?!报)/u, '中国人民解放军'],
  [/^(?=[陆海空]军$)/u, '中国人民解放军'],
];

/** Firms are known by the whole of their names. */
export const FIRM = /(?:公司|集团|厂|店|社|行)$/u;
/** Less behind a division is no name of its own: 江宁医院. */
const SHORTEST = 3;

/** The lowest division an organ's name begins with and what follows; a district keeps its city. */
function atHome(name: string): string {
  if (FIRM.test(name)) return name;
  const { city, county, rest } = divisionChain(name) ?? { city: null, county: null, rest: '' };
  const own = county ?? city;
  // 苏州大学 says no level, 某市某县调解中心 does.
  if (own === null || rest.length < SHORTEST || !name.endsWith(`${own}${rest}`)) return name;
  return `${county?.endsWith('区') ? (city ?? '') : ''}${own}${rest}`;
}
