import { type Span, slice } from '#graph';
import type { Naming, Setting } from '../naming.ts';
import { divisionChain, divisionNamed } from '../../lexicon/division-chain.ts';
import { provinceOf } from '../../lexicon/provinces.ts';
import { organNaming } from '../setting/issuers.ts';

/** 武汉市 → 武汉市人民政府; 市 → that of the text's own city, null where it does not say which. */
export function governmentOf(place: string, at: Span, setting: Setting): Naming | null {
  const naming = organNaming(`${place}人民政府`, at, setting);
  return naming && !DEICTIC.test(naming.name) && naming.name.endsWith('人民政府') ? naming : null;
}

/** 江苏省|长; in 长期, 长江 and 长三角 it begins a word, as part of a pattern. */
export const CHIEF = '长(?![期远征效足大江三途城安])';
/** The head of the government of a place, or who stands next to its head, behind the place: 上海市|副市长, 江苏省|长. */
export const GOVERNOR = `(?:原|前)?(?:(?:常务副|副|代理?)?[省市县区州盟旗镇乡])?${CHIEF}`;
const BEHIND = new RegExp(`^${GOVERNOR}`, 'u');

/** 上海市|副市长, 武汉|市长, 江苏省|长 → the government of the place, whoever holds the post; else null. */
export function placeGovernment(place: Span, setting: Setting): Naming | null {
  const { text } = setting.text.article;
  const post = BEHIND.exec(text.slice(place.end, place.end + 8))?.[0];
  if (post === undefined) return null;
  const words = slice(text, place);
  const level = /[^原前副代理](?=长$)/u.exec(post)?.[0] ?? '';
  const name = words.endsWith(level) ? words : words + level;
  return isDivision(name) ? governmentOf(name, place, setting) : null;
}

/** 甲镇 is taken for one; 新泽西州 has a government of another kind, 武汉 alone none. */
const isDivision = (name: string): boolean =>
  /[镇乡]$/u.test(name) ||
  (/[省市县区州盟旗]$/u.test(name) &&
    (provinceOf(name) ?? divisionNamed(name) ?? divisionChain(name)) !== null);

const DEICTIC = /^(?:自治区|.)人民政府$/u;
