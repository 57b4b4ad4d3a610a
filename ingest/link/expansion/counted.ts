import { hanNumber } from '../../han-number.ts';
import { LONGEST_PART, type Listed } from './list.ts';

/** What parts are counted by: 第一篇是, 第二张是. */
const MEASURE = '个种类条项点步篇张块只道层句招仗关本场把件段批';
const NUMBER = '[一二三四五六七八九]|十[一二三四五六七八九]?';
/** 一是, 二要 · 第一， · （一） · 其一， · 第一种形态是 · 1. · 一、 behind a mark or at the head of a line. */
const HEADS: readonly RegExp[] = [
  `(?:${NUMBER})[是要]`,
  `第(?:${NUMBER})(?:[，、,]|[是要])`,
  `[（(](?:${NUMBER}|\\d)[）)]`,
  `其(?:${NUMBER})[，、是]`,
  `第(?:${NUMBER})(?:[${MEASURE}]|方面)[^，。；：\\n]{0,6}?(?:，?就?是|，|：)`,
  `(?:${NUMBER})、`,
  '(?:\\d{1,2})[.．、](?!\\d)',
].map((head) => new RegExp(`(?<=^|[，；：:。！？”）\\n])[ \\t\\u3000]*${head}[ \\t\\u3000]*`, 'gu'));
const DIGITS = /[一二三四五六七八九十\d]+/u;

/** What a list begins with: 一是…, 第一，… */
export const FIRST_HEAD = `(?:一[是要]|第一[，、是要]|第一[${MEASURE}][^，。；：\\n]{0,6}?(?:是|，|：)|一[个只种条类项](?:就?是|叫)|其一[，、是]|[（(][一1][）)])`;

/** 一个是“修渠”，另一个是“种树” */
const TWO =
  /^一([个只种条类项])(?:就?是|叫)“?([^，。；“”\n]{2,30})”?[，；。](?:而|另)?一\1(?:就?是|叫|则是)“?([^，。；“”\n]{2,30})/du;

/**
 * 一是…；二是…；三是…, in one sentence or in several: each part up to its first mark, or whole where it is a sentence to itself. As many as
 * counted and no further one; numbers start at one and leave none out.
 */
export function countedParts(words: string, counts: readonly number[]): Listed[] | null {
  const two = counts.includes(2) ? TWO.exec(words)?.indices : undefined;
  if (two) return two.slice(2).map((part): Listed => ({ start: part?.[0] ?? 0, end: part?.[1] ?? 0 }));
  for (const pattern of HEADS) {
    const heads = inOrder([...words.matchAll(pattern)]);
    if (heads[0]?.index !== 0 || !counts.includes(heads.length)) continue;
    const told = heads.map((head, index): Listed => {
      const start = head.index + head[0].length;
      return { start, end: heads[index + 1]?.index ?? words.length };
    });
    const sentences = heads.every((head) => /[、.．）)]\s*$/u.test(head[0]))
      ? wholeSentences(words, told)
      : null;
    const parts = sentences ?? told.map((part) => upTo(words, part, /[，。：；！？\n]|$/u));
    return parts.every((part) => part.end > part.start && part.end - part.start <= LONGEST_PART)
      ? parts
      : null;
  }
  return null;
}

/** 第一个硬仗是治沙。…⏎第二个硬仗是治水: however far apart, each head says the word of the formula again. */
export function ordinalParts(words: string, counts: readonly number[], key: string): Listed[] | null {
  if (!words.includes('第二')) return null;
  const pattern = new RegExp(
    `(?<=^|[，；：。！？”）\\n])[ \\t\\u3000]*第(?:${NUMBER})[${MEASURE}]${key}(?:，?就?是|：)[ \\t\\u3000]*`,
    'gu',
  );
  const heads = inOrder([...words.matchAll(pattern)]);
  if (!counts.includes(heads.length)) return null;
  const parts = heads.map((head) => {
    const start = head.index + head[0].length;
    return upTo(words, { start, end: words.length }, /[，。：；！？\n]|$/u);
  });
  return parts.every(({ start, end }) => end > start && end - start <= LONGEST_PART) ? parts : null;
}

const upTo = (words: string, { start, end }: Listed, mark: RegExp): Listed => ({
  start,
  end: start + words.slice(start, end).search(mark),
});

/** 一、勤下田，多看苗。二、少开会，多办事。 Each is one sentence and nothing more: the whole of it is the part. */
function wholeSentences(words: string, told: readonly Listed[]): Listed[] | null {
  const parts = told.map((part) => upTo(words, part, /[。；]|$/u));
  const whole = told
    .slice(0, -1)
    .every(({ end }, index) => /^[。；]\s*$/u.test(words.slice(parts[index]?.end, end)));
  const short = parts.every(
    ({ start, end }) => end - start <= LONGEST_PART && !/[：！？\n]/u.test(words.slice(start, end)),
  );
  return whole && short ? parts : null;
}

/** The heads that count from one up; one that stands out of turn belongs to another list. */
function inOrder(heads: readonly RegExpExecArray[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const head of heads) {
    const number = hanNumber(DIGITS.exec(head[0])?.[0] ?? '');
    if (number === found.length + 1) found.push(head);
    else if (number === 1) break;
  }
  return found;
}
