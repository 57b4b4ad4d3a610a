const DIGITS: Record<string, string> = {
  〇: '0',
  '○': '0',
  Ｏ: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

const ARABIC = /(\d{4}) ?[年./-] ?(\d{1,2})(?: ?[月./-] ?(\d{1,2})(?:日|号|(?!\d)))?/u;
const CHINESE =
  /([一二][〇○Ｏ零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?/u;

/** First date of a string as ISO, as precise as it is written: 2023年8月1日, 2023-08-01, 二〇二三年八月. */
export function isoDate(words: string): string | undefined {
  const arabic = ARABIC.exec(words);
  if (arabic) return iso(arabic[1]!, Number(arabic[2]), arabic[3] ? Number(arabic[3]) : undefined);
  const chinese = CHINESE.exec(words);
  if (chinese) {
    const year = chinese[1]!.replace(/./gu, (digit) => DIGITS[digit] ?? '');
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

/** 二十三 → 23. */
function count(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  return words.includes('十') ? (tens ? digit(tens) : 1) * 10 + digit(ones) : digit(ones);
}

const digit = (character: string | undefined): number => Number(character ? (DIGITS[character] ?? 0) : 0);

/** A line that is a date and nothing else: 2023年8月1日, （2023年8月1日）. */
export const isDateLine = (line: string): boolean =>
  /^[（(]?(?:\d{4} ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日?|[一二][〇○Ｏ零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?: ?\d{1,2}[:：时]\d{2}(?:[:：分]\d{2})?分?)?[)）]?$/u.test(
    line.trim(),
  );
