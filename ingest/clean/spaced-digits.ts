import { replaceAll, type Step } from './edit.ts';

const GAP = /(?<=(?<![\d.．])\d|(?<=\d )\d|[.．]) (?=\d(?!\d)|[.．] ?\d|[年月日％%])/gu;

/** 1 9 9 8 年3 月 5 日, 8 ．8 ％ : scanned pages space their digits. Only where a text does so throughout. */
export const spacedDigits: Step = {
  reason: 'spaced-digits',
  record: 'sample',
  find: (text) => ((text.match(/(?<!\d)\d \d(?!\d)/gu)?.length ?? 0) >= 10 ? replaceAll(text, GAP, '') : []),
};
