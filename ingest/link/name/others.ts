import { TITLES } from '../../lexicon/titles.ts';
import { unquoted } from '../bare.ts';
import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';

/** 《党建研究》 keeps its marks, 浙江日报 has none. */
export const publicationAsWritten: Namer = ({ words }) => {
  const name = words.trim().replace(/^“(.*)”$/u, '$1');
  // 卫生部官方网站 is one with 卫生部网站.
  const key = name.replace(/(?:官方网站|官网|门户网站)$/u, '网站');
  return { type: 'Publication', name, ...(key === name ? {} : { key }), reason: 'as written' };
};

const TITLED = new RegExp(`^([\\u4e00-\\u9fff])(?:${TITLES.join('|')}|总书记|同志)$`, 'u');
const FAMILIAR = /^[老小]([\u4e00-\u9fff])$/u;

/** 王书记, 张大爷, 老王, when one person of that surname is named in full in this text. */
export const surnamed: Namer = ({ words }, { persons, text }) => {
  const called = unquoted(tight(words));
  const surname = (TITLED.exec(called) ?? FAMILIAR.exec(called))?.[1];
  // 赵武灵王 is no 赵老师.
  const named = surname ? persons.filter((name) => name.length < 4 && name.startsWith(surname)) : [];
  const [one] = named;
  if (one && named.length === 1)
    return { type: 'Person', name: one, reason: `the only ${surname} named here` };
  // 习书记 in a text that names 习近平 and 习仲勋: the text calls one of them so in full, or he is in its title.
  const titled = named.filter((name) => text.article.title.includes(name));
  const [told] = titled;
  return told && titled.length === 1
    ? { type: 'Person', name: told, reason: `${surname} of the title` }
    : null;
};

/** 大川 after 徐大川: the one person named here whose given name it is. */
export const givenAlone: Namer = ({ words, rule }, { persons }) => {
  if (rule !== 'given-name') return null;
  const [one, ...more] = persons.filter((name) => name.length === 3 && name.endsWith(words));
  return one && more.length === 0 ? { type: 'Person', name: one, reason: `given name of ${one}` } : null;
};

/** 焦 裕 禄 → 焦裕禄 */
export const personAsWritten: Namer = ({ words }) => ({
  type: 'Person',
  name: tight(words),
  reason: 'as written',
});
