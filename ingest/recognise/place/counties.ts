import type { Span } from '#graph';
import { countiesByShortName } from '../../lexicon/counties.ts';
import { Matcher } from '../../lexicon/matcher.ts';
import type { View } from '../recogniser.ts';
import { EVERYDAY } from './county-words.ts';
import { RANK, standsAlone, wordAt, type Piece } from './piece.ts';
import { hasLevel } from '../hits.ts';

/** What the tables tell of a short name. */
interface Short {
  name: string;
  everyday: boolean;
  /** Only districts have this short name. */
  district: boolean;
}
const SHORTS = [...countiesByShortName].map(([name, full]): Short => ({
  name,
  everyday: EVERYDAY.has(name),
  district: full.every((one) => one.endsWith('区')),
}));
let matcher: Matcher | null = null;
interface ShortHit extends Span {
  short: Short;
}

/** 在安吉调研, 到景宁 */
const LOCATED =
  /(?:在|到|赴|去|从|至|来到|关于|[你我他]们|前往|抵达|离开|视察|考察|地处|位于|毗邻|来自|[、（])$/u;
const SUFFIX = /^(?:县(?![委处域级])|市(?![场民值面区委直])|区(?![域别委]))/u;
/** 浙江江山人, 在湖南通道召开 */
const ENDS = /^(?:人(?=[，。；]|$)|籍|召开|举行|考察|调研|[，。；])/u;
const GOES_ON =
  /^(?:[、，。；（）]|人(?=[，。；]|$)|等|工作|调研|考察|视察|的|召开|举行|下访|接访|当|任|就|县|市)/u;

/** 。|瑞丽|获批…: what is done for a county, where its name begins the sentence. */
const GRANTED = /^(?:获批|入选|荣获|获评|跻身|成为|创成|列入|纳入|通过国家)/u;

/** 江川|“4·11”山火, 漾濞|6.4级地震: what happened there. */
const STRUCK = /^(?:“\d{1,2}·\d{1,2}”|(?:\d(?:\.\d)?级)?(?:特大|强烈)?地震(?!局|台|带))/u;
/** 推动|石屏|申报…: who is helped to a title. */
const HELPED = /(?:支持|推动|助力|推进)$/u;
const APPLIES = /^(?:申报|申创|创建|创成|争创|入选|获批)/u;

const LAKE = /^湖(?![南北州区口])/u;
const RIVER = /^[江河](?=[、，。；一沿两])/u;

/** Words of the language, by the segmenter's tag. */
const COMMON = /^(?:n|v|vn|a|c|r)$/u;

/** 安吉, 青田, 正定: counties by their short names, where the text shows that the county is meant. */
export function shortCounties(view: View, wholes: readonly Span[]): Piece[] {
  const { words, tokens, lexicon } = view;
  matcher ??= new Matcher(SHORTS.map(({ name }) => name));
  const after = new Set(wholes.map(({ end }) => end));
  const told = new Map<string, boolean>();
  const isTold = (name: string): boolean => {
    const known = told.get(name) ?? tellsCounty(words, name);
    told.set(name, known);
    return known;
  };
  const shorts = matcher.find(words).flatMap(({ start, end, pattern }): ShortHit[] => {
    const short = SHORTS[pattern];
    return short ? [{ start, end, short }] : [];
  });
  const rows = inRows(view, shorts);
  return shorts.flatMap(({ start, end, short: { name, everyday, district } }): Piece[] => {
    // 云龙|湖: a lake named after its county, or the other way round
    if (LAKE.test(words.slice(end, end + 2))) return [];
    if (rows.has(start) && lexicon.lookup(name, 'Place').length === 0)
      return [{ start, end, rank: RANK.county }];
    const follows = after.has(start);
    // 金安|社区: a neighbourhood that is called like a county
    if (words.startsWith('社区', end) && !isTold(name)) return [];
    const suffix = SUFFIX.exec(words.slice(end, end + 2))?.[0] ?? '';
    // 合作, 公安: everyday words, unless the text tells.
    if (everyday && !suffix && !follows && (district || !isTold(name))) return [];
    const tag = suffix || follows ? null : wordAt(tokens, { start, end });
    // Most are other words: 合作, 公安.
    if (!suffix && !follows && (tag === null || COMMON.test(tag))) return [];
    // 安吉|县: the lexicon knows the whole. 景宁县, 萧山市: it does not.
    if (
      lexicon.lookup(name, 'Place').length > 0 ||
      (suffix && lexicon.lookup(name + suffix, 'Place').length > 0)
    )
      return [];
    // 汉川|江: a river named after its county
    if (RIVER.test(words.slice(end, end + 2))) return [{ start, end: end + 1, rank: RANK.village }];
    const piece: Piece = { start, end: end + suffix.length, rank: RANK.county };
    // 浙江松阳, 江苏铜山
    if (follows) return isAfter(view, piece, everyday || suffix !== '') ? [piece] : [];
    if (suffix) return suffix !== '区' && !everyday && tokens.across(start) === null ? [piece] : [];
    const sure =
      (!everyday && tag !== null && STRUCK.test(words.slice(end, end + 8))) ||
      (!everyday && ((tag === 'ns' && !district) || (NAMED.test(tag ?? '') && isLocated(words, piece))));
    return sure || (!district && isTold(name)) ? [piece] : [];
  });
}

/** 大冶|4个千亿县: what may stand behind the last of a row. */
const ROW_ENDS = /^(?:[、等和与及，。；]|\d|[两二三四五六七八九]个?(?:县|市|区|地))/u;

/**
 * 咸宁、|天门|等, |赤壁|、恩施: where short names stand in a row of divisions; an everyday word only behind one. 红山、|云水|: two
 * short names in a row tell each other.
 */
function inRows({ words, hitsOf, tokens }: View, shorts: readonly ShortHit[]): ReadonlySet<number> {
  const divisions = hitsOf.Place.filter((hit) => hasLevel(hit, 'prefecture', 'county'));
  const ends = new Set(divisions.map(({ end }) => end));
  const starts = new Set(divisions.map(({ start }) => start));
  const pairs = shorts.filter(({ short: { everyday, district } }) => !everyday && !district);
  const begins = new Set(pairs.map(({ start }) => start));
  const found = new Set<number>();
  for (const { start, end } of pairs)
    if (words[end] === '、' && begins.has(end + 1)) {
      for (const at of [start, end + 1]) {
        found.add(at);
        starts.add(at);
      }
      ends.add(end);
    }
  const add = ({ start, end, short: { everyday } }: ShortHit): void => {
    const behind =
      words[start - 1] === '、' && ends.has(start - 1) && ROW_ENDS.test(words.slice(end, end + 3));
    const before = !everyday && words[end] === '、' && starts.has(end + 1);
    if (!(behind || before) || wordAt(tokens, { start, end }) === null) return;
    found.add(start);
    starts.add(start);
    ends.add(end);
  };
  // One tells the next: to the right, then to the left.
  for (const one of shorts) add(one);
  for (const one of shorts.toReversed()) add(one);
  return found;
}

const NAMED = /^(?:ns|nr|nrt|nz|x)$/u;

/** After its province or city: an everyday word with 县 or 区 behind it, or where the name surely ends. */
function isAfter(view: View, piece: Piece, needsEnd: boolean): boolean {
  // 海东市|民和县: the level mark makes the name, whatever the segmenter makes of 和.
  if (/[县旗]$/u.test(view.words.slice(piece.start, piece.end))) return true;
  if (!standsAlone(view, piece)) return false;
  if (!needsEnd) return true;
  return (
    /[县市区]$/u.test(view.words.slice(piece.start, piece.end)) ||
    ENDS.test(view.words.slice(piece.end, piece.end + 3))
  );
}

const isLocated = (words: string, { start, end }: Span): boolean =>
  (/[。；，]/u.test(words[start - 1] ?? '') && GRANTED.test(words.slice(end, end + 4))) ||
  (HELPED.test(words.slice(Math.max(0, start - 2), start)) && APPLIES.test(words.slice(end, end + 2))) ||
  (LOCATED.test(words.slice(Math.max(0, start - 2), start)) && GOES_ON.test(words.slice(end, end + 3)));

/** 正定县 and 正定县委 tell what 正定 is in the same text. */
function tellsCounty(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (/^(?:县(?![域级处])|市(?![场民值面区直]))/u.test(words.slice(end, end + 2))) return true;
  }
  return false;
}
