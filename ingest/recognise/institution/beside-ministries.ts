import type { Found } from '#graph';
import { isCentral } from '../hits.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { setOf } from '../word-list.ts';

/** National offices whose short names every province has too. */
const SHORT = setOf(`
  能源局 林草局 药监局 知识产权局 中医药局 疾控局 气象局 地震局 信访局 邮政局 铁路局 网信办 密码局 保密局 档案局 粮食和储备局 粮食局 矿山安监局 国际发展合作署 开发银行 广电局 版权局
  乡村振兴局 扶贫办 机关事务局 统计局 医保局 数据局 消防救援局
`);
const NAMED: Search = { needs: [...SHORT], pattern: new RegExp(`(?:${[...SHORT].join('|')})`, 'uy') };
/** 财政部, 税务总局: no province has one by this name; of 卫生健康委 the row must say that it is charged. */
const NATIONAL = /(?:部|总局|署|会|行)$|^(?:国家|中国|中央|全国)/u;
const CHARGED = /^[^（）。]{0,80}负责/u;
const isMark = (character: string | undefined): boolean => character === '、' || character === '，';

/** （发展改革委、|能源局|、气象局按职责分工负责）: beside a central organ in a row of them a short name is the national office's. */
export function besideMinistries(view: View): Found[] {
  const { words, hitsOf } = view;
  const central = hitsOf.Institution.filter(
    (hit) =>
      isCentral(hit) &&
      hit.end - hit.start > 2 &&
      (NATIONAL.test(words.slice(hit.start, hit.end)) || CHARGED.test(words.slice(hit.end, hit.end + 90))),
  );
  const ends = new Set(central.map(({ end }) => end));
  const starts = new Set(central.map(({ start }) => start));
  const found = new Set<Found>();
  const all = seek(view, NAMED, ({ span }) =>
    isMark(words[span.start - 1]) || /[（：]/u.test(words[span.start - 1] ?? '')
      ? { ...span, type: 'Institution', rule: 'beside-ministries' }
      : null,
  );
  const add = (one: Found): void => {
    if (!/^(?:[、，）。；]|$|按|等|负责|会同|牵头)/u.test(words.slice(one.end, one.end + 2))) return;
    const behind = ends.has(one.start - 1);
    const before = isMark(words[one.end]) && starts.has(one.end + 1);
    if (!(behind || before) || found.has(one)) return;
    ends.add(one.end);
    starts.add(one.start);
    found.add(one);
  };
  for (const one of all) add(one);
  for (const one of all.toReversed()) add(one);
  return [...found];
}
