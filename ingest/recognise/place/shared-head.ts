import type { Found, Span } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { isA } from '../hits.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { KINDS } from './feature-words.ts';

/** Works and quarters that are named in a row and said once what they are, with how many and how large. */
const HEAD: Search = {
  needs: '水库 灌区 水电站 抽水蓄能电站 水利枢纽 口岸 机场 等区域 等片区 等板块 等地块 等商务单元'.split(' '),
  pattern:
    /(?:水库|灌区|(?:抽水蓄能|水)电站|水利枢纽|口岸|机场)(?![一-鿿]?[群级长])|(?<quarters>等)(?:区域|片区|板块|地块|商务单元)/uy,
};
/** The row before it; what stands between the last name and the head belongs to that name, but for 等 and a count. */
const ROW =
  /(?<names>(?:[一-鿿]{2,8}、){1,8}[一-鿿]{2,4}?)(?<such>等)?(?:\d{1,3}|[一二两三四五六七八九十])?[座个处]?(?<size>大型|中型|大中型)?$/u;
const REACH = 56;
const LONGEST = 4;
const NAME = /^(?:x|n[rszt]\w*)$/u;
const NO_PART = /^(?:v|vn|vd|a|ad|d|m|q|r|c|p|f|t|u\w*)$/u;

/** 清溪、|双龙、|米粮大型水库; 清溪、|双龙等|水电站, |真如、|大柏树等商务单元: each is one, where most of them are no words of the language. */
export const sharedHeads = (view: View): Found[] =>
  seek(view, HEAD, ({ span, match }) => {
    const from = Math.max(0, span.start - REACH);
    const row = ROW.exec(view.words.slice(from, span.start));
    const { names = '', such = match.groups?.['quarters'], size } = row?.groups ?? {};
    if (!row || (such === undefined && size === undefined && !isAlone(view, span))) return null;
    const items = itemsOf(view, from + row.index, names);
    const proper = items.filter((item) => isProper(view, item));
    if (items.length < 2 || proper.length * 2 <= items.length) return null;
    const last = items.at(-1);
    return items.map((item): Found => {
      const end = item === last && such === undefined ? span.end : item.end;
      return { start: item.start, end, type: 'Place', rule: 'place-shared-head' };
    });
  });

/** 柴石滩、麻栗坝|灌区, no 柴石滩、麻栗坝|水库除险: the head ends the row. */
const isAlone = ({ words }: View, { end }: Span): boolean => !/[一-鿿]/u.test(words[end] ?? '');

function itemsOf(view: View, start: number, names: string): Span[] {
  let at = start;
  const items: Span[] = [];
  for (const [index, name] of names.split('、').entries()) {
    const end = at + name.length;
    const known = (view.hitsByEnd.get(end) ?? []).find((hit) => isA(hit, 'Place'))?.start;
    const first = index > 0 ? at : (known ?? withoutLeadIn(view, leftBoundary(view, end, LONGEST), end));
    items.push({ start: Math.max(at, first), end });
    at = end + 1;
  }
  return items.every((item) => isName(view, item)) ? items : [];
}

function isName({ words, tokens }: View, { start, end }: Span): boolean {
  const name = words.slice(start, end);
  if (name.length < 2 || name.length > LONGEST || KINDS.has(name)) return false;
  return tokens.within(start, end).every(({ word, tag }) => word.length === 1 || !NO_PART.test(tag));
}

const isProper = ({ words, tokens, lexicon }: View, { start, end }: Span): boolean =>
  lexicon.lookup(words.slice(start, end), 'Place').length > 0 ||
  tokens.within(start, end).some(({ tag }) => NAME.test(tag));
