import type { Span } from '#graph';
import { Matcher } from '../../lexicon/matcher.ts';
import { BUILT, COMMON_SITES, PLACED, SITES } from './feature-words.ts';

/** The end of a place's name where it stands. */
export interface Head extends Span {
  word: string;
  /** `placed` needs a known place to begin the name, `built` does not; a `site` needs one, and more may stand between. */
  kind: 'placed' | 'built' | 'site';
  /** Also ends kinds of places: 园区, 公园. */
  common: boolean;
}

const HEADS: readonly Pick<Head, 'word' | 'kind' | 'common'>[] = [
  ...PLACED.map((word) => ({ word, kind: 'placed' as const, common: false })),
  ...BUILT.map((word) => ({ word, kind: 'built' as const, common: false })),
  ...SITES.map((word) => ({ word, kind: 'site' as const, common: COMMON_SITES.has(word) })),
];
let matcher: Matcher | null = null;

/** What follows where the end is none: 港|口, 闽粤港|澳, 城市|群, 新区|级. */
const GOES_ON = /^(?:口|群|澳|[\u4e00-\u9fff]?[分级])/u;

/** Every end of a place's name in text order, none within a longer one: 保税港区 holds no 港. */
export function headsIn(words: string): Head[] {
  matcher ??= new Matcher(HEADS.map(({ word }) => word));
  let last = 0;
  return matcher.find(words).flatMap(({ start, end, pattern }): Head[] => {
    const head = HEADS[pattern];
    if (!head || start < last) return [];
    last = end;
    return GOES_ON.test(words.slice(end, end + 2)) ? [] : [{ ...head, start, end }];
  });
}
