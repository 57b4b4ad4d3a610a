import { lineByLine, replaceAll, type Edit, type Step } from './edit.ts';

const CORNERS: Record<string, string> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '〝': '“',
  '〞': '”',
  '〟': '”',
  '＂': '"',
};

/** 「兩個維護」 → “两个维护”. */
export const cornerQuotes: Step = {
  reason: 'corner-quotes',
  record: 'sample',
  find: (text) => replaceAll(text, /[「」『』﹁﹂〝〞〟]/gu, (match) => CORNERS[match[0]]!),
};

const HAN = /[\p{Script=Han}，。、；：？！（）《》]/u;

/** 省委提出的"十个更大" → “十个更大”: pairs inside one paragraph, where Han stands inside or around; an odd one stays. */
export const straightQuotes: Step = {
  reason: 'straight-quotes',
  record: 'sample',
  find: (text) => (STRAIGHT.test(text) ? lineByLine(text, pairsOf) : []),
};

const STRAIGHT = /["″＂]/u;

function pairsOf(line: string): Edit[] {
  const marks = [...line.matchAll(/["″＂]/gu)].map(({ index }) => index);
  if (marks.length % 2 === 1) return [];
  return marks.flatMap((open, order): Edit[] => {
    const close = marks[order + 1];
    if (order % 2 === 1 || close === undefined) return [];
    if (!HAN.test(line.slice(open + 1, close)) && !HAN.test(line[open - 1] ?? '')) return [];
    return [
      { start: open, end: open + 1, to: '“' },
      { start: close, end: close + 1, to: '”' },
    ];
  });
}
