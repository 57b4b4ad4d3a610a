import { hanNumber } from '../han-number.ts';

/** First days of the National People's Congresses, the fifteenth not yet known. */
const FIRST_DAYS = [
  '1954-09-15', '1959-04-18', '1964-12-21', '1975-01-13', '1978-02-26', '1983-06-06', '1988-03-25',
  '1993-03-15', '1998-03-05', '2003-03-05', '2008-03-05', '2013-03-05', '2018-03-05', '2023-03-05',
]; // prettier-ignore
const UNKNOWN_FROM = '2028-01-01';
/** The second met in 1959, 1960, 1962 and 1963, all others once a year. */
const YEARS_OF_SECOND = [1959, 1960, 1962, 1963];

/** 1984-05-15 → 6: the congress of that day; null before the first and after the fourteenth. */
export function assemblyOf(date: string): number | null {
  const term = date < UNKNOWN_FROM ? FIRST_DAYS.findLastIndex((day) => day <= date) + 1 : 0;
  return term > 0 ? term : null;
}

/** The year in which a congress met for the first, second … time: 六, 三 → 1985. */
export function yearOfSession(term: number, session: number): number | null {
  if (term === 2) return YEARS_OF_SECOND[session - 1] ?? null;
  const first = FIRST_DAYS[term - 1]?.slice(0, 4);
  return first === undefined || session > 5 ? null : Number(first) + session - 1;
}

const SESSION =
  /(?<![省市县区州旗第一二三四五六七八九十]|[省市县区州旗]第)第?([一二三四五六七八九十]{1,3})届(?:全国)?人(?:民代表)?大(?:会)?(?:第?([一二三四五六七八九十])次会议)?/gu;

/** The year of the session of a congress that words name last: 在五届人大四次会议上 → 1981, of 市五届人大四次会议 none; of one that met once, 三届人大 → 1964. */
export function yearOfAssemblyIn(words: string): number | null {
  const [, term = '', session] = [...words.matchAll(SESSION)].at(-1) ?? [];
  const number = hanNumber(term) ?? 0;
  if (session === undefined && number !== 3 && number !== 4) return null;
  return yearOfSession(number, hanNumber(session ?? '一') ?? 0);
}
