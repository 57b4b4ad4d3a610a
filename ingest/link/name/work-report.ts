import { bare } from '../bare.ts';
import type { Namer } from '../naming.ts';

const YEAR = /(\d{4})年(?:的|国务院|度)?《?$/u;
const THIS_YEAR = /今年(?:的|国务院|省|全国两会)?《?$/u;
const OF_STATE = /国务院|全国人(?:大|民代表大会)/u;

/** 政府工作报告 of 2022, of 浙江省: one name for many reports, told apart by the year and the province that the text says. */
export const workReport: Namer = ({ words, start, sentence }, { text, province }) => {
  if (bare(words) !== '政府工作报告') return null;
  const { text: all, date, publishedAt } = text.article;
  const before = all.slice(sentence.start, start);
  const year =
    YEAR.exec(before)?.[1] ?? (THIS_YEAR.test(before) ? (date ?? publishedAt)?.slice(0, 4) : undefined);
  const sense = `${OF_STATE.test(before) ? '' : (province ?? '')}${year ?? ''}`;
  return {
    type: 'Document',
    name: '《政府工作报告》',
    ...(sense === '' ? {} : { sense }),
    attributes: { subtype: '报告' },
    reason: sense === '' ? 'the text does not say whose' : `of ${sense}`,
  };
};
