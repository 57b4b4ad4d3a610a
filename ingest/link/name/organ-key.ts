import { divisionChain } from '../../lexicon/division-chain.ts';
import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';
import { unsaid } from './unsaid.ts';

/** 组委会, 大赛组委会办公室: that of the event the text is about, another one in each text. */
export const committeeOfEvent: Namer = ({ words, rule }, context) => {
  const name = tight(words);
  const rest = rule === 'committee-of-event' ? /组委会(.*)$/u.exec(name)?.[1] : undefined;
  return rest === undefined
    ? null
    : { ...unsaid('Institution', name, context, 'which event'), key: `组委会${rest}` };
};

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
