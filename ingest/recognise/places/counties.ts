import type { Span } from '#graph';
import { countiesByShortName } from '../../lexicon/counties.ts';
import { Matcher } from '../../lexicon/matcher.ts';
import type { View } from '../recogniser.ts';
import { EVERYDAY } from './county-words.ts';
import { RANK, standsAlone, wordAt, type Piece } from './piece.ts';

const NAMES = [...countiesByShortName.keys()];
let matcher: Matcher | null = null;

/** 在安吉调研, 到景宁 */
const LOCATED = /(?:在|到|赴|去|从|至|来到|前往|抵达|离开|视察|考察|地处|位于|毗邻|来自|[、（])$/u;
const SUFFIX = /^(?:县(?![委处域级])|市(?![场民值面区委直])|区(?![域别委]))/u;
/** 浙江江山人, 在湖南通道召开 */
const ENDS = /^(?:人(?=[，。；]|$)|籍|召开|举行|考察|调研|[，。；])/u;
const GOES_ON =
  /^(?:[、，。；（）]|人(?=[，。；]|$)|等|工作|调研|考察|视察|的|召开|举行|下访|接访|当|任|县|市)/u;

/** 安吉, 青田, 正定: counties by their short names, where the text shows that the county is meant. */
export function shortCounties(view: View, wholes: readonly Span[]): Piece[] {
  const { words, tokens, lexicon } = view;
  matcher ??= new Matcher(NAMES);
  const after = new Set(wholes.map(({ end }) => end));
  const told = new Map<string, boolean>();
  const isTold = (name: string): boolean => {
    const known = told.get(name) ?? tellsCounty(words, name);
    told.set(name, known);
    return known;
  };
  return matcher.find(words).flatMap(({ start, end, pattern }): Piece[] => {
    const name = NAMES[pattern] ?? '';
    if (lexicon.lookup(name, 'Place').length > 0) return [];
    const suffix = SUFFIX.exec(words.slice(end, end + 2))?.[0] ?? '';
    // 安吉|县: the lexicon knows the whole. 景宁县, 萧山市: it does not.
    if (suffix && lexicon.lookup(name + suffix, 'Place').length > 0) return [];
    const span = { start, end: end + suffix.length };
    const full = countiesByShortName.get(name) ?? [];
    const piece: Piece = { ...span, rank: RANK.county };
    const everyday = EVERYDAY.has(name);
    if (suffix && (suffix !== '区' || after.has(start)))
      return (!everyday || after.has(start)) && tokens.across(start) === null ? [piece] : [];
    // 浙江松阳, 江苏铜山
    if (
      after.has(start) &&
      standsAlone(view, span) &&
      (everyday ? ENDS.test(words.slice(end, end + 3)) : isName(view, span))
    )
      return [piece];
    const tag = wordAt(tokens, span);
    if (tag === null) return [];
    const district = full.every((one) => one.endsWith('区'));
    if (!everyday) {
      if (tag === 'ns' && !district) return [piece];
      if (/^(?:ns|nr|nrt|nz|x)$/u.test(tag) && isLocated(words, span)) return [piece];
    }
    return !district && isTold(name) && !/^(?:n|v|vn|a|c|r)$/u.test(tag) ? [piece] : [];
  });
}

/** No word of the language: 衢州|合作. */
const isName = ({ tokens }: View, span: Span): boolean => {
  const tag = wordAt(tokens, span);
  return tag === null || /^(?:ns|nr\w*|nz|x)$/u.test(tag);
};

const isLocated = (words: string, { start, end }: Span): boolean =>
  LOCATED.test(words.slice(Math.max(0, start - 2), start)) && GOES_ON.test(words.slice(end, end + 3));

/** 正定县 and 正定县委 tell what 正定 is in the same text. */
const tellsCounty = (words: string, name: string): boolean =>
  words.includes(`${name}县`) || words.includes(`${name}市`);
