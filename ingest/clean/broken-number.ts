import { replaceAll, type Step } from './edit.ts';

const CODE = /\n(?=[〔[［【﹝]\d{4}[〕\]］】﹞] ?第?\d{1,5} ?号\n)(?<=^[\u4e00-\u9fff]{2,16}\n)/gmu;
const ORDER =
  /\n(?=[（(]?第 ?[\d一二三四五六七八九十百〇零]{1,6} ?号[）)]?\n)(?<=^[^\n，。]{1,60}令\n)|\n(?=\d{4} ?年 ?第 ?\d{1,4} ?号\n)(?<=^[^\n，。]{1,60}(?:令|[公通]告)\n)/gmu;
const HEAD = 1500;

/** 甲政发⏎〔2021〕1号 at the head of a text: a number set in two lines is one. */
export const brokenNumber: Step = {
  reason: 'broken-number',
  record: 'repair',
  find: (text) => replaceAll(text.slice(0, HEAD), CODE, ''),
};

/** 甲部令⏎2021年第7号, 国务院令⏎第714号 */
export const brokenOrder: Step = {
  reason: 'broken-number',
  record: 'repair',
  find: (text) => replaceAll(text.slice(0, HEAD), ORDER, ''),
};

const YEAR = /„(\d{4})‟/gu;

/** 甲政发„2031‟5号 → 甲政发〔2031〕5号: what is left of the brackets where their font is missing. */
export const numberBrackets: Step = {
  reason: 'number-brackets',
  record: 'repair',
  find: (text) => (text.includes('‟') ? replaceAll(text, YEAR, (match) => `〔${match[1]}〕`) : []),
};
