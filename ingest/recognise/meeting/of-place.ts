import type { Found } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import type { View } from '../recogniser.ts';

/** Meetings and shows that the name of their place makes one: 马尼拉|会议, 西安|国际车展, 杨凌|农高会 */
const OF_CITY =
  /^(?:会议(?![室中厅堂期场员纪展]|活动|经济|产业|目的地)|(?:国际)?(?:车展|航展|书展|马拉松(?:赛|比赛)?)|国际(?:汽车|图书)(?:展|博览会)|(?:农高|文博|世博|园博|农博|茶博|药博|绿博|工博|智博|电博)会)/u;
/** 亚太经合组织|北京会议: whose meeting it is. */
const OF_ORGAN =
  /(?:亚太经合组织|APEC|二十国集团|G20|上海合作组织|上合组织|金砖国家|不结盟运动)(?:领导人)?$/u;
/** A show in a row behind another: 西安国际车展、|家政服务博览会 */
const NEXT = /^、(?<name>[\u4e00-\u9fff]{3,14}?(?:博览会|交易会|洽谈会|车展|论坛))/u;
/** Places too wide for one meeting: 我国会议, 江苏会议 */
const WIDE = /^(?:country|continent|region|province|sea|historic)$/u;
const LONGEST = 18;

/** 马尼拉会议, 西安国际车展、家政服务博览会: a town before what is held there, and what stands in a row behind it. */
export function ofPlaces(view: View): Found[] {
  const { words, hitsOf } = view;
  const found: Found[] = [];
  for (const hit of hitsOf.Place) {
    if (!isTown(hit, words)) continue;
    const tail = OF_CITY.exec(words.slice(hit.end, hit.end + LONGEST))?.[0];
    if (tail === undefined) continue;
    found.push({
      start:
        hit.start - (OF_ORGAN.exec(words.slice(Math.max(0, hit.start - 12), hit.start))?.[0].length ?? 0),
      end: hit.end + tail.length,
      type: 'Meeting',
      rule: 'meeting-of-place',
    });
  }
  return found.flatMap((one) => [one, ...rowBehind(words, one)]);
}

/** 在|日内瓦会议: a town of the lexicon whose name is not part of a longer place: 江苏省南京市|会议 is no name. */
const isTown = ({ entries, start, end }: Hit, words: string): boolean =>
  entries.some(
    ({ type, attributes }) => type === 'Place' && !WIDE.test(String(attributes['subtype'] ?? '')),
  ) && !/[省市县区]$|..州$/u.test(words.slice(start, end));

function rowBehind(words: string, first: Found): Found[] {
  if (words.slice(first.start, first.end).endsWith('会议')) return [];
  const row: Found[] = [];
  for (let at = first.end; ;) {
    const name = NEXT.exec(words.slice(at, at + LONGEST))?.groups?.['name'];
    if (name === undefined) return row;
    row.push({ start: at + 1, end: at + 1 + name.length, type: 'Meeting', rule: 'meeting-in-row' });
    at += 1 + name.length;
  }
}
