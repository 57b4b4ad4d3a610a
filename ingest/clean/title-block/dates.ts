import { hanNumber } from '../../han-number.ts';
import { FULL_DATE } from '../../signed.ts';

const ARABIC = /(\d{4}) ?[年./-] ?(\d{1,2}|元)(?: ?[月./-] ?(\d{1,2})(?: ?日|号|(?!\d)))?/u;
const CHINESE =
  /([一二][〇○ОOo0零一二三四五六七八九]{3}) ?年 ?([元正一二三四五六七八九十]{1,2}) ?月 ?(?:([一二三四五六七八九十廿卅]{1,4}) ?日)?/u;

/** First date of a string as ISO, as precise as it is written: 2023年8月1日, 2023-08-01, 二〇二三年八月. */
export function isoDate(words: string): string | undefined {
  const arabic = ARABIC.exec(words);
  if (arabic)
    return iso(
      arabic[1]!,
      arabic[2] === '元' ? 1 : Number(arabic[2]),
      arabic[3] ? Number(arabic[3]) : undefined,
    );
  const chinese = CHINESE.exec(words);
  if (chinese) {
    const year = chinese[1]!.replace(/./gu, (digit) => String(hanNumber(digit) ?? 0));
    return iso(year, count(chinese[2]!), chinese[3] ? count(chinese[3]) : undefined);
  }
  const compact = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/u.exec(words);
  return compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : undefined;
}

function iso(year: string, month: number, day: number | undefined): string | undefined {
  if (Number(year) < 1900 || Number(year) > 2100 || month < 1 || month > 12) return undefined;
  const stem = `${year}-${String(month).padStart(2, '0')}`;
  return day === undefined || day < 1 || day > 31 ? stem : `${stem}-${String(day).padStart(2, '0')}`;
}

/** 二十三, 廿三 → 23; 元 → 1; 0 for what is no number. */
const count = (words: string): number =>
  hanNumber(
    words
      .replace(/^[元正]$/u, '一')
      .replace('廿', '二十')
      .replace('卅', '三十')
      .replace('十十', '十'),
  ) ?? 0;

const ALONE = new RegExp(
  String.raw`^[（(]?(?:\d{4} ?[年./-] ?(?:\d{1,2}|元) ?[月./-] ?\d{1,2} ?日?|${FULL_DATE})(?: ?\d{1,2}[:：时]\d{2}(?:[:：分]\d{2})?分?)?[)）]?$`,
  'u',
);

/** A line that is a date and nothing else: 2023年8月1日, （2023年8月1日）. */
export const isDateLine = (line: string): boolean => ALONE.test(line.trim());
