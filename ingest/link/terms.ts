/** First days of the Central Committees since the sixteenth, by whose numbers plenums and study sessions are counted. */
const TERMS: readonly (readonly [number, string])[] = [
  [20, '2022-10-22'],
  [19, '2017-10-24'],
  [18, '2012-11-14'],
  [17, '2007-10-21'],
  [16, '2002-11-14'],
];
/** The twentieth ends with the twenty-first congress, of which no day is known. */
const UNKNOWN_FROM = '2027-09-01';

/** 2013-09-30 → 18: the Central Committee of that day; null before the sixteenth and after the twentieth. */
export function termOf(date: string): number | null {
  if (date >= UNKNOWN_FROM) return null;
  return TERMS.find(([, from]) => date >= from)?.[0] ?? null;
}
