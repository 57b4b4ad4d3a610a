import type { Context, Namer, Naming, Surface } from '../naming.ts';
import { tight } from '../../tight.ts';
import { unsaid } from './unsaid.ts';

/** 新西兰|副总理兼|外交部长, 瑞士联邦|委员兼|外交部长: another post of the same minister. */
const OTHER_POST =
  /^(?:联邦)?(?:[\u4e00-\u9fff]{0,4}(?:总理|总统|首相|委员|大臣|资政|议长|秘书))(?:兼任?|、|和)$/u;
/** 新西兰前|外交部长 */
const FORMER = /^(?:前|原|新任|候任)$/u;
const OWN = /^(?:中国|中华人民共和国)$/u;
/** Longest name of a person that the lexicon is asked for. */
const LONGEST = 6;

/** 外交部|长, behind a foreign country and another post or before a foreigner: a ministry abroad by a name that ours has, too. */
export const ministryAbroad: Namer = (surface, context) => {
  const { words, end } = surface;
  const { text } = context.text.article;
  if (text[end] !== '长' || !words.endsWith('部')) return null;
  const name = tight(words);
  const ours = context.lexicon
    .lookup(name, 'Institution')
    .some(({ attributes }) => attributes['level'] === 'central');
  if (!ours) return null;
  const country = countryOf(surface, context);
  if (country !== null)
    return { type: 'Institution', name: `${country}${name}`, reason: `ministry of ${country}` };
  if (!isForeigner(text.slice(end + 1, end + 1 + LONGEST), context)) return null;
  // 美国财政部长耶伦 … 财政部长耶伦
  const before = context.ministriesAbroad.get(name);
  return before
    ? { ...before, reason: `${before.name}, named before` }
    : unsaid('Institution', name, context, 'of which country');
};

/** 美国财政部, by the name it shares with ours: 财政部. */
export function noticeMinistryAbroad(
  { ministriesAbroad, lexicon }: Context,
  { rule }: Surface,
  naming: Naming,
): void {
  if (rule !== 'foreign-organ' && naming.attributes?.['subtype'] !== 'state') return;
  for (let at = 2; at < naming.name.length - 2; at += 1) {
    const name = naming.name.slice(at);
    if (lexicon.lookup(name, 'Institution').length > 0) ministriesAbroad.set(name, naming);
  }
}

/** The country right before, with no more than another post between. */
function countryOf({ start }: Surface, { places, text }: Context): string | null {
  const place = places.at(-1);
  if (!place || place.naming.attributes?.['subtype'] !== 'country' || OWN.test(place.naming.name))
    return null;
  const between = text.article.text.slice(place.end, start);
  return FORMER.test(between) || OTHER_POST.test(between) ? place.naming.name : null;
}

function isForeigner(words: string, { lexicon }: Context): boolean {
  for (let length = Math.min(LONGEST, words.length); length > 1; length -= 1) {
    const [person] = lexicon.lookup(words.slice(0, length), 'Person');
    if (person) return person.attributes['role'] === 'foreign';
  }
  return false;
}

/** 中国驻秘鲁使馆, 驻利马总领馆 → 中华人民共和国驻秘鲁大使馆, 中华人民共和国驻利马总领事馆 */
export const missionAbroad: Namer = ({ words }) => {
  const [, own, seat] = MISSION.exec(tight(words)) ?? [];
  // 驻沪总领馆: other states have theirs in China.
  if (seat === undefined || (own === '' && IN_CHINA.test(seat))) return null;
  const name = seat.replace(/(?<!大)使馆$/u, '大使馆').replace(/领馆$/u, '领事馆');
  return { type: 'Institution', name: `中华人民共和国${name}`, reason: `mission abroad: ${words}` };
};
const MISSION = /^(中国|我国?|)(驻(?!华)[\u4e00-\u9fff·]{1,10}?(?:使馆|领馆|领事馆))$/u;
const IN_CHINA =
  /^驻(?:[京沪津渝穗蓉沈汉港澳]|北京|上海|广州|沈阳|成都|武汉|重庆|西安|长沙|青岛|厦门|昆明|南宁|香港|澳门)/u;
