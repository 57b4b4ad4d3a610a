const HAN = '〇一二三四五六七八九';
const ROMAN: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百〇五 → 一百零五. Above 999 in digits. */
function han(value: number): string {
  if (value > 999) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const above = hundreds > 0 ? `${HAN[hundreds]}百` : '';
  const middle = tens > 0 ? `${tens > 1 || above ? HAN[tens] : ''}十` : above && ones > 0 ? '零' : '';
  return above + middle + (ones > 0 ? HAN[ones] : '');
}

function roman(value: number): string {
  let [words, rest] = ['', Math.min(value, 399)];
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) words += sign;
  return words;
}

const letter = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26));
const circled = (value: number): string =>
  value <= 20 ? String.fromCharCode(0x245f + value) : String(value);

/** Word's names for ways to count; what is not here counts in digits. */
const FORMATS: Record<string, (value: number) => string> = {
  chineseCounting: han,
  chineseCountingThousand: han,
  chineseLegalSimplified: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  japaneseCounting: han,
  ideographDigital: han,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
  bullet: () => '',
};

/** 3 as `chineseCounting` → 三. */
export const numeral = (value: number, format: string): string =>
  Object.hasOwn(FORMATS, format) ? FORMATS[format]!(value) : String(value);
