import { hanNumber } from '../../han-number.ts';

/** A numeral formula is short: 三严三实, 四论四不唯. */
const LONGEST_NAME = 8;
const COUNT = '[一二三四五六七八九十两]{1,3}|双|\\d{1,2}';
/** 八八 are two numerals, 十四 is one. */
const EACH_COUNT = /[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两双]|\d{1,2}/gu;
/** 三个一批, 五位一体: the measure word says that only the first numeral counts. */
const MEASURED = new RegExp(`^(${COUNT})(?:个|项|类|大|种|支|条|件|位|份|篇|张|座|场)`, 'u');
/** 四统一: the 一 counts nothing. */
const WORDS = /统一|一致|同一|唯一|一律|一贯|一线|一流|专一/gu;
/** 一带一路, 一村一品 count nothing. */
const EACH_ONE = /^一[^一]一[^一]$/u;
/** 和平共处|五项原则, 和平共处的|五项原则, 新|三样: what stands before the numeral. */
const QUALIFIED =
  /^(?:([\u4e00-\u9fff]{2,6}的?)[二两三四五六七八九十][项大条][\u4e00-\u9fff]{2,4}|([新老])[三四五六七八九][\u4e00-\u9fff]{1,2})$/u;
/** 双随机: a numeral and what it counts. */
const COUNTING = '[一二三四五六七八九两双][^、，个项大]{1,4}';
/** 双随机、一公开: each piece counts its own. */
const SEVERAL = new RegExp(`^${COUNTING}(?:、${COUNTING}){1,3}$`, 'u');
/** “六项规定” is a document. */
const DOCUMENT = /[项条](?:规定|决定|禁令)$/u;
const MARKS = /[“”‘’"]/gu;

/** How many parts a formula may have: 五个统筹 → 5, 一点两地 → 3, 三让三不让 → 3 or 6; none when it counts nothing. */
export function countsOf(words: string): number[] {
  const named = words.replace(MARKS, '');
  if (SEVERAL.test(named)) return [sumOf(named)];
  const qualified = QUALIFIED.exec(named);
  const name = named.slice((qualified?.[1] ?? qualified?.[2] ?? '').length);
  if (
    name.length > LONGEST_NAME ||
    DOCUMENT.test(name) ||
    EACH_ONE.test(name) ||
    !/^[一二三四五六七八九十两双\d][^、，]*$/u.test(name)
  )
    return [];
  const measured = MEASURED.exec(name)?.[1];
  const numbers = (measured ? [measured] : [...name.replace(WORDS, '').matchAll(EACH_COUNT)].map(String)).map(
    (number) => hanNumber(number) ?? 0,
  );
  const [first = 0] = numbers;
  const sum = numbers.reduce((total, number) => total + number, 0);
  const alike = numbers.every((number) => number === first);
  return [...new Set(alike ? [first, sum] : [sum])].filter((count) => count > 1);
}

const sumOf = (name: string): number =>
  name.split('、').reduce((sum, piece) => sum + (hanNumber(piece[0] ?? '') ?? 0), 0);

/** Two numerals name no one word: 一带一路; 三个一批 does, for its measure word. */
const COUNTED = new RegExp(
  `^(?:${COUNT})(?:[个项条种大](?<word>.+)|(?<bare>[^一二三四五六七八九十两双]+))$`,
  'u',
);

/** The word that the numeral counts, which each part may say again: 三个有利于 → 有利于; null where it is no word. */
export function keyOf(words: string): string | null {
  const { word, bare } = COUNTED.exec(words.replace(MARKS, ''))?.groups ?? {};
  const key = word ?? bare ?? '';
  return /^[\u4e00-\u9fff]{2,6}$/u.test(key) ? key : null;
}

/** A numeral alone, and its word. */
const BARE = /^[三四五六七八九十][个项]?([\u4e00-\u9fff]{1,4}?)$/u;

/** The word, of one letter too, that a bare numeral counts: 心 of “四心”, 下基层 of “四下基层”; null where there is none. */
export const countedWord = (words: string): string | null => BARE.exec(words.replace(MARKS, ''))?.[1] ?? null;
