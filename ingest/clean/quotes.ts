import { replaceAll, type Edit, type Step } from './edit.ts';

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
  find(text) {
    const edits: Edit[] = [];
    if (!/["″＂]/u.test(text)) return edits;
    let start = 0;
    for (const line of text.split('\n')) {
      const marks = [...line.matchAll(/["″＂]/gu)].map((match) => match.index);
      if (marks.length % 2 === 0)
        for (let pair = 0; pair < marks.length; pair += 2) {
          const [open, close] = [marks[pair]!, marks[pair + 1]!];
          if (!HAN.test(line.slice(open + 1, close)) && !HAN.test(line[open - 1] ?? '')) continue;
          edits.push(
            { start: start + open, end: start + open + 1, to: '“' },
            { start: start + close, end: start + close + 1, to: '”' },
          );
        }
      start += line.length + 1;
    }
    return edits;
  },
};
