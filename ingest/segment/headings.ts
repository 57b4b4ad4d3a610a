/** One way a heading is written. */
export interface HeadingForm {
  rule: string;
  example: string;
  level: number;
  pattern: RegExp;
}

/** The head of one numbered part. */
export interface NumberedHead {
  rule: string;
  level: number;
  heading: string;
}

/** Longest line taken for a heading, and longest stretch before the first 。 taken for a bold lead, in characters. */
export const HEADING_LENGTH = 60;
const LEAD = 30;

const BLANKS = '[ \\u3000]{0,4}';

/** Forms of a heading at the start of a line, the first that fits wins. */
export const HEADING_FORMS: readonly HeadingForm[] = [
  {
    rule: 'chapter',
    example: '第一章 总则',
    level: 1,
    pattern: /^第[一二三四五六七八九十百]{1,4}[编章](?=[\s　]|$)/u,
  },
  {
    rule: 'unnumbered',
    example: '总 纲, 序言, 附 则',
    level: 1,
    pattern: new RegExp(
      `^(?:总${BLANKS}[纲则]|附${BLANKS}则|[序前引绪导]${BLANKS}[言论]|结${BLANKS}(?:语|论|束${BLANKS}语))$`,
      'u',
    ),
  },
  {
    rule: 'part',
    example: '第二节 考核程序',
    level: 2,
    pattern: /^第[一二三四五六七八九十百]{1,4}节(?=[\s　]|$)/u,
  },
  {
    rule: 'article',
    example: '第三条 本办法适用于…',
    level: 3,
    pattern: /^第[一二三四五六七八九十百零〇]{1,6}条(?:之[一二三四五六七八九十])?(?=[\s　])/u,
  },
  { rule: 'han-comma', example: '一、强化理论武装', level: 1, pattern: /^[一二三四五六七八九十]{1,3}、/u },
  {
    rule: 'han-bracket',
    example: '（一）申报主体。',
    level: 2,
    pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  },
  { rule: 'digit-point', example: '1.拓宽选人视野。', level: 3, pattern: /^\d{1,2}[.．、](?!\d)/u },
  { rule: 'digit-bracket', example: '（1）材料齐全。', level: 4, pattern: /^[（(]\d{1,2}[）)]/u },
  { rule: 'circled', example: '①材料齐全。', level: 4, pattern: /^[①②③④⑤⑥⑦⑧⑨⑩]/u },
];

/** The numbered head a line opens with, or null. */
export function headingOf(line: string): NumberedHead | null {
  const form = HEADING_FORMS.find(({ pattern }) => pattern.test(line));
  if (!form) return null;
  // 第三条 本办法适用于…: the number is the heading.
  const heading = form.rule === 'article' ? (form.pattern.exec(line)?.[0] ?? '') : boldHeading(line);
  return { rule: form.rule, level: form.level, heading };
}

/**
 * The heading of a line that opens with a number. A short line is a heading as a whole; of a longer one only the bold lead is,
 * up to its first 。; a line that neither is short nor has a lead (（一）拥有所申报产品的自主品牌；) heads a part all the same, by its first clause.
 */
export function boldHeading(line: string): string {
  const stop = line.search(/[。：！？]/u);
  if (stop >= 0 && stop <= LEAD) return line.slice(0, line[stop] === '：' ? stop : stop + 1);
  if (stop < 0 && line.length <= HEADING_LENGTH) return line;
  const clause = line.search(/[，；,。]/u);
  return line.slice(0, clause > 0 ? Math.min(clause, HEADING_LENGTH) : HEADING_LENGTH);
}

/** 要突出政治能力培训。 / 一要把好政治首关。 / 一是贯彻新精神。 / 第五，传承作风。 / 要规范下的程序，… */
const RUN_IN =
  /^(?:[一二三四五六七八九十]是|[一二三四五六七八九十]?要|第[一二三四五六七八九十]，)[^，。；：！？、]{2,18}(?=。|，)/u;
const COMMA_LENGTH = 10;

/** The run-in heading a sentence of a paragraph is or opens with, or null. `bold` is false for the comma form, which alone proves nothing. */
export function runInHead(sentence: string): { heading: string; bold: boolean } | null {
  const words = RUN_IN.exec(sentence)?.[0];
  if (!words) return null;
  const whole = sentence.length === words.length + 1 && sentence.endsWith('。');
  if (whole) return { heading: `${words}。`, bold: true };
  const short = words.length <= COMMA_LENGTH && !/[“”《》]/u.test(words) && words.startsWith('要');
  return short && sentence[words.length] === '，' ? { heading: words, bold: false } : null;
}
