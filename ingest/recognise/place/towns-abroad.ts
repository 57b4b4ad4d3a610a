import type { Found } from '#graph';
import { wordsOf } from '../../lexicon/words.ts';
import { hasLevel, isCountry } from '../hits.ts';
import { matches, type View } from '../recogniser.ts';

/** 林雪平市, 京畿道, 博尔博克县: a town or a region by its level mark, which is no post's: 巴里|市长 */
const TOWN =
  /^(?:(?![的了在和与及等各多几每某该本大小新全前原对向从为到以我其两三])[\u4e00-\u9fff]){2,6}?(?:广域市|特别市|直辖市|市|省|州|县|郡|道(?=[，。、知政]))(?![长场民区委情域内中级值况面政]|政(?!府))/u;
/** 日本股市, 德国城市, 法国中部省: a kind of market or town. */
const KIND =
  /(?:[股楼车花夜黑上都城超闹熊牛门集债汇油入互后]|本国|首都|中部|北部|南部|东部|西部|沿海|工业|港口|省会|友好|姐妹|历史|文化|自治)[市省州县郡道]$/u;
/** Words that names are made of, as the segmenter takes them apart. */
const NAME = /^(?:x|n[rsz]\w*)$/u;
const LONGEST = 12;
const OWN = /^(?:中国|中华人民共和国)$/u;

/** 瑞典|林雪平市, 蒙古国乌兰巴托|市: towns abroad by their country before them, and the mark behind one the lexicon knows. */
export function townsAbroad(view: View): Found[] {
  const { words } = view;
  const named = new Set<string>();
  const found = view.places.flatMap((hit): Found[] => {
    const { start, end } = hit;
    if (hasLevel(hit, 'province', 'prefecture', 'county') || OWN.test(words.slice(start, end))) return [];
    if (isCity(hit))
      return MARK.test(words.slice(end, end + 3))
        ? [{ start: countryBefore(view, start), end: end + 1, type: 'Place', rule: 'town-abroad' }]
        : [];
    if (!isCountry(hit)) return [];
    const town = TOWN.exec(words.slice(end, end + LONGEST))?.[0];
    if (town === undefined || KIND.test(town)) return [];
    const name = town.replace(/(?:广域市|特别市|直辖市|[市省州县郡道])$/u, '');
    if (wordsOf(name).some(({ word, tag }) => word.length > 1 && !NAME.test(tag))) return [];
    if (named.size < AGAIN) named.add(town);
    return [{ start, end: end + town.length, type: 'Place', rule: 'town-abroad' }];
  });
  return [...found, ...again(view, named)];
}

/** Names that are looked for again, without their country. */
const AGAIN = 20;

const again = ({ words }: View, names: ReadonlySet<string>): Found[] =>
  names.size === 0
    ? []
    : matches(words, new RegExp(`(?:${[...names].join('|')})(?!长)`, 'gu'), ({ span }) => ({
        ...span,
        type: 'Place',
        rule: 'town-abroad',
      }));

/** 加拿大|多伦多市 */
const countryBefore = ({ hitsByEnd }: View, at: number): number =>
  (hitsByEnd.get(at) ?? []).find(isCountry)?.start ?? at;

/** 乌兰巴托|市, and no 巴黎|市长, 伦敦|市场 */
const MARK = /^[市郡](?![长场民区面值])/u;

const isCity = ({ entries }: { entries: View['places'][number]['entries'] }): boolean =>
  entries.some(({ attributes }) => attributes['subtype'] === 'city');
