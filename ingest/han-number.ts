const DIGITS = '零一二三四五六七八九';

/** 二十 → 20, 十九 → 19, 三 → 3, 12 → 12; null when it is no number below a hundred. */
export function hanNumber(word: string): number | null {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  if (word === '两' || word === '双') return 2;
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(word);
  if (!match || word === '') return null;
  const tens = match[2] ? (match[1] ? DIGITS.indexOf(match[1]) : 1) : 0;
  return tens * 10 + (match[3] ? DIGITS.indexOf(match[3]) : 0);
}

/** 20 → 二十, 3 → 三: how an ordinal is written in the full name of a meeting. */
export function toHan(number: number): string {
  if (number < 10) return DIGITS[number] ?? '';
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}

/** 一百周年 → 100周年, 八十五周年 → 85周年: one day kept, written in two ways. */
export const jubileeInDigits = (words: string): string =>
  words.replace(
    /(?:([一二三四五六七八九])百零?)?([一二三四五六七八九十]{0,3})(?=周年)/gu,
    (all, hundreds, rest) => {
      const more = hanNumber(String(rest));
      if (all === '' || (rest !== '' && more === null)) return String(all);
      return String((hundreds ? DIGITS.indexOf(String(hundreds)) * 100 : 0) + (more ?? 0));
    },
  );
