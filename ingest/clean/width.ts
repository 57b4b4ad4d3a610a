import { replaceAll, type Step } from './edit.ts';

const FULL: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const HAN = '[\\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】〔〕…—％]';

/** What a match may begin with comes first: marks of Latin are rarer than Han. */
const NEXT_TO_HAN = new RegExp(
  `(?=[ ,:;?!()])(?:(?<=${HAN}) ?([,:;?!()]) ?|([,:;?!(]) ?(?=${HAN})|\\)(?=${HAN}))`,
  'gu',
);

/** 党的二十大报告指出:“…” → 指出：“…”; 3,000 and (WTO) inside Latin or numbers stay as they are. */
export const punctuationWidth: Step = {
  reason: 'punctuation-width',
  record: 'sample',
  find: (text) => replaceAll(text, NEXT_TO_HAN, (match) => widened(text, match)),
};

function widened(text: string, match: RegExpMatchArray): string {
  const mark = match[0].trim();
  const at = match.index! + match[0].indexOf(mark);
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  // 10:30, 3,000, http://
  if (/[\d]/u.test(before) && /[\d]/u.test(after)) return match[0];
  if (mark === ':' && after === '/') return match[0];
  return FULL[mark] ?? match[0];
}

/** ２０２３年ＷＴＯ → 2023年WTO, ８．５％ → 8.5％. */
export const latinWidth: Step = {
  reason: 'latin-width',
  record: 'sample',
  find: (text) =>
    replaceAll(text, /[０-９]+．[０-９]+|[０-９Ａ-Ｚａ-ｚ]+/gu, (match) =>
      match[0].replace(/./gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)),
    ),
};
