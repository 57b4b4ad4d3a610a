import type { Found } from '#graph';
import { NAME_VERBS } from '../boundary-words.ts';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { matches, type View } from '../recogniser.ts';
import type { Token } from '../tokens.ts';
import { EVERYDAY } from './county-words.ts';
import { BUILT, COMMON_WATERS, KINDS, KINDS_OF_ZONE, PLACED } from './feature-words.ts';

const ENDS = new RegExp(
  `(?<zone>${KINDS_OF_ZONE})(?:(?<placed>${PLACED.join('|')})|(?<built>${BUILT.join('|')}))(?!口|群|[\\u4e00-\\u9fff]?[分级])`,
  'dgu',
);
/** 鸭绿江, 红水河, 南麂岛: one character after a name the segmenter knows. */
const WATER = /[江河湖溪](?![湖海水流山道畔])|[岛屿湾峡岭峰](?![屿内上民礁链国外区])/gu;

/** 青岛都市圈, 老岚水库, 横琴粤澳深度合作区, 鸭绿江: natural, built and economic places by their ends. */
export const features = (view: View): Found[] => [...named(view), ...waters(view)];

function named(view: View): Found[] {
  const { words } = view;
  return matches(words, ENDS, ({ span, match }) => {
    const { zone = '', placed, built = '' } = match.groups ?? {};
    const edge = withoutLeadIn(view, leftBoundary(view, span.start, 8), span.start);
    const open = OPEN_ZONE.test(zone);
    const start = open ? edge : nameStart(view, edge, span.start);
    const name = words.slice(start, span.start);
    if (name.length < 2 || KINDS.has(name) || KINDS.has(name.slice(-2)) || NO_NAME.test(name)) return null;
    const known = knownPlace(view, start, span.start);
    const parts = view.tokens.within(start, span.start);
    if (isClause(view, parts, known)) return null;
    const told =
      known ||
      open ||
      (zone === '' && OPEN.has(built) && name.length <= 4) ||
      (zone === '' && (placed === undefined || NATURAL.test(placed)) && isName(parts));
    return told
      ? {
          start: known ? chainStart(view, start) : start,
          end: span.end,
          type: 'Place',
          rule: 'place-feature',
        }
      : null;
  });
}

/** Words that make a clause of what stands before the end: 浙江迈向大桥. The segmenter's 大连 (d) is a place all the same. */
const CLAUSE = /^(?:v|vn|vd|m|q|r|c|p|u\w*)$/u;
function isClause({ lexicon }: View, parts: readonly Token[], known: boolean): boolean {
  return parts.some(
    ({ word, tag }) =>
      word.length > 1 &&
      (CLAUSE.test(tag) || (!known && /^(?:d|a|ad|b)$/u.test(tag))) &&
      !NAME_VERBS.has(word) &&
      lexicon.lookup(word, 'Place').length === 0,
  );
}

const NO_NAME = /型$|空$|[的各这那座]|大学|公司|集团|学院|^[一二两三四五六七八九十](?!川|河|江|水|明|门|亚)/u;
/** Works that are called by any word: 官厅水库, 大伙房水库. */
const OPEN: ReadonlySet<string> = new Set(['水库', '水电站', '大桥', '灌区', '运河', '口岸']);
/** 深汕|特别|合作区: a kind of zone that no common noun names. */
const OPEN_ZONE = /(?:特别|深度)$/u;
const NATURAL = /^(?:平原|高原|盆地|半岛|流域|三角洲)$/u;

/** 续建|安徽梅山水库, 最大扶贫项目|滩坑水库: the name begins at the first place, or after the last common word. */
function nameStart(view: View, edge: number, end: number): number {
  for (let at = edge; at < end - 1; at += 1)
    if (knownPlace(view, at, end) && view.tokens.across(at) === null) return at;
  const words = view.tokens.within(edge, end);
  const last = words.findLast(
    ({ word, tag, end: at }) =>
      at < end - 1 && (word.length > 1 ? !NAMES.test(tag) : /^(?:v|p|c|d|r|q)$/u.test(tag)),
  );
  return last ? last.end : edge;
}

/** 湖北省宜昌市|西陵区葛洲坝水利枢纽: places side by side before it belong to it. */
function chainStart({ hitsByEnd }: View, from: number): number {
  let start = from;
  for (;;) {
    const before = (hitsByEnd.get(start) ?? []).filter(({ entries }) =>
      entries.some(({ type }) => type === 'Place'),
    );
    if (before.length === 0) return start;
    start = Math.min(...before.map((hit) => hit.start));
  }
}

const NAMES = /^(?:ns|nr\w*|nz|x|j)$/u;
/** No word of the language but names and single characters. */
const isName = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  words.every(
    ({ word, tag }) => NAMES.test(tag) || (word.length === 1 && !/^(?:m|q|r|p|c|d|u\w*)$/u.test(tag)),
  );

/** 青岛都市圈, 山东半岛城市群: a known place begins the name. */
const knownPlace = ({ words, lexicon }: View, start: number, end: number): boolean =>
  [2, 3, 4].some(
    (size) => start + size <= end && lexicon.lookup(words.slice(start, start + size), 'Place').length > 0,
  );

function waters(view: View): Found[] {
  const { words, tokens, lexicon } = view;
  return matches(words, WATER, ({ span, surface }) => {
    const run = tokens.before(span.end);
    const index = run.findIndex(({ end }) => end === span.end);
    const token = run[index];
    if (!token) return null;
    const { start, end, word, tag } = token;
    if (word.length < 2 || lexicon.lookup(word).length > 0 || COMMON_WATERS.has(word) || EVERYDAY.has(word))
      return null;
    if (word.length > 3 && (tag !== 'ns' || lexicon.lookup(word.slice(0, 2), 'Place').length > 0))
      return null;
    // 北|淝河, 李|川江: the name begins before the word.
    const before = run[index - 1];
    if (
      word.length === 2 &&
      before &&
      before.end - before.start === 1 &&
      !/^(?:p|c|u\w*|v|r|f|d)$/u.test(before.tag)
    )
      return null;
    const water = /[江河湖溪]/u.test(surface);
    const known = tag === 'ns' || (word.length > 2 && (tag === 'nz' || (water && tag.startsWith('nr'))));
    return known && (water || word.length > 2) ? { start, end, type: 'Place', rule: 'place-water' } : null;
  });
}
