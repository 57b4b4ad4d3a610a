import type { Found } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import type { View } from '../recogniser.ts';
import { isClause } from './inside.ts';
import { MIDDLE, SUFFIX } from './suffix.ts';

const AFTER_PLACE = new RegExp(
  `^(?:${MIDDLE})${SUFFIX}(?!书记|[员长])(?:(?:[\\u4e00-\\u9fff]{0,6}?)(?:办公厅|办公室|党组|党委|司(?![令法机徒])))?`,
  'u',
);

/** 浙江省中国特色社会主义理论体系研究中心, 上海市浦东新区人民政府 */
export function ofPlaces(view: View): Found[] {
  const { hits, words, tokens } = view;
  const found: Found[] = [];
  let start = -1;
  let end = -1;
  for (const hit of outermost(hits.filter(isPlace))) {
    // 上海市 and 浦东新区 side by side are one place.
    if (hit.start !== end) start = hit.start;
    end = hit.end;
    const tail = AFTER_PLACE.exec(words.slice(end, end + 34))?.[0];
    // 中华人民共和国主席根据…: the state is no place of an organ.
    if (!tail || words.slice(start, end) === '中华人民共和国') continue;
    const from = words.startsWith('中共', start - 2) ? start - 2 : start;
    const stop = end + tail.length;
    // 朝鲜半岛局势: a longer word; 浙江任省委: a clause; 凤卧乡|浙江省委: the tables know where the name begins.
    if (tokens.across(stop) || isClause(view, { start: end, end: stop }) || knownAfter(view, end, stop))
      continue;
    if (isOrgan(words.slice(hit.start, end), tail))
      found.push({ start: from, end: stop, type: 'Institution', rule: 'place-and-suffix' });
  }
  return found;
}

const knownAfter = ({ hitsByEnd }: View, start: number, end: number): boolean =>
  (hitsByEnd.get(end) ?? []).some(
    (hit) => hit.start > start && hit.entries.some(({ attributes }) => attributes['level'] === 'provincial'),
  );

const isPlace = (hit: Hit): boolean => hit.entries.some((entry) => entry.type === 'Place');

const outermost = (hits: readonly Hit[]): Hit[] => {
  const kept: Hit[] = [];
  for (const hit of hits) if (!kept.at(-1) || hit.end > (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
};

/** 山西 + 委 is none: 委 and 局 need a full name before; 山西各级党委 are many. */
function isOrgan(place: string, tail: string): boolean {
  if (/^(?:委|人大|政协|纪委|党委)/u.test(tail))
    return /[省市县区州盟旗]$/u.test(place) || tail.startsWith('党委');
  if (
    /各|等|多|基层|有关|全体|一批|本地|两级|省级|市级|三级|两地|三地|之间|人民(?!政府|法院|检察院|代表|医院|出版|公园)|一家|首家|第一|新型|优势|建成|设有|拥有|地区/u.test(
      tail,
    )
  )
    return false;
  return (
    !/^(?:公司|集团|政府|银行|大学|学院|医院|办公室|局|厅)$/u.test(tail) ||
    /^(?:大学|银行|政府|集团|局|学院|医院)$/u.test(tail)
  );
}
