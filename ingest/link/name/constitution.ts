import { bare } from '../bare.ts';
import { hanNumber, toHan } from '../../han-number.ts';
import { dateAt } from '../date-at.ts';
import type { Namer } from '../naming.ts';

const NAME = '中华人民共和国宪法';
/** From the first draft of a constitution, or the congress that passed it, to the day before the next; that of 1982 is 宪法 alone. */
const MEANT: readonly (readonly [year: string, from: string, to: string])[] = [
  ['1954', '1954-03-23', '1975-01-12'],
  ['1975', '1975-01-13', '1978-02-17'],
  ['1978', '1978-02-18', '1982-11-25'],
];

/** 宪法 in a text of 1957 → that of 1954: four constitutions bear one name. */
export const constitutionOfDay: Namer = ({ words }, { text }) => {
  const name = bare(words);
  const { date } = text.article;
  if (date === undefined || (name !== '宪法' && name !== NAME)) return null;
  const year = MEANT.find(([, from, to]) => from <= date && date <= to)?.[0];
  return year === undefined
    ? null
    : {
        type: 'Document',
        name: `《${NAME}》`,
        key: `《${NAME}（${year}年）》`,
        attributes: { subtype: '法律', system: 'state' },
        reason: `meant on ${date}: that of ${year}`,
      };
};

const AMENDMENT = '《中国共产党章程（修正案）》';
const AMENDED = /^(?:中国共产党章程|党章)(?:（修正案）|修正案)$/u;
/** Closing months of the Party congresses since the twelfth that amended its constitution. */
const CONGRESSES: readonly (readonly [congress: number, closed: string])[] = [
  [13, '1987-11'],
  [14, '1992-10'],
  [15, '1997-09'],
  [16, '2002-11'],
  [17, '2007-10'],
  [18, '2012-11'],
  [19, '2017-10'],
  [20, '2022-10'],
];
/** A draft is spoken of so many months before its congress, which meets in autumn. */
const DRAFTING = 6;

/** 第十九次全国代表大会|举行, 党的十九大|通过 */
const HELD =
  /([一二三四五六七八九十]{1,3})(?:次全国代表大会|大)(?:于[^，。；\n]{1,12})?(?:在北京)?(?:胜利)?(?:举行|召开|开幕|闭幕|通过|审议)/gu;
const PARAGRAPH = 600;

/** 党章修正案 in words of 2017 → that of the nineteenth congress: each has one before it. */
export const amendmentOfCongress: Namer = ({ words, start }, { text }) => {
  if (!AMENDED.test(bare(words))) return null;
  const { text: all, date, publishedAt } = text.article;
  const paragraph = all.slice(Math.max(all.lastIndexOf('\n', start - 1), start - PARAGRAPH), start);
  const held = hanNumber([...paragraph.matchAll(HELD)].at(-1)?.[1] ?? '');
  const day = dateAt(all, start, date ?? publishedAt);
  const congress = held ?? (day && CONGRESSES.findLast(([, closed]) => drafted(closed) <= day)?.[0]) ?? null;
  return typeof congress !== 'number'
    ? null
    : {
        type: 'Document',
        name: AMENDMENT,
        sense: `${toHan(congress)}大`,
        attributes: { subtype: '章程', system: 'party' },
        reason: `that of the congress ${congress}`,
      };
};

/** 2017-10 → 2017-04 */
function drafted(closed: string): string {
  const [year = 0, month = 0] = closed.split('-').map(Number);
  return `${year}-${String(month - DRAFTING).padStart(2, '0')}`;
}
