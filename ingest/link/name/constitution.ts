import { bare } from '../bare.ts';
import type { Namer } from '../naming.ts';

const NAME = '中华人民共和国宪法';
/** From the first draft of a constitution, or the day it was passed, to the last day before the congress had a new one before it; that of 1982 is 宪法 alone. */
const MEANT: readonly (readonly [year: string, from: string, to: string])[] = [
  ['1954', '1954-03-23', '1975-01-12'],
  ['1975', '1975-01-17', '1978-02-17'],
  ['1978', '1978-03-05', '1982-11-25'],
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
