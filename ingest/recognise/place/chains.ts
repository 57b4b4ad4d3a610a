import type { Found } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import { Matcher } from '../../lexicon/matcher.ts';
import { matches, type View } from '../recogniser.ts';
import { standing } from '../standing.ts';
import { shortCounties } from './counties.ts';
import { EVERYDAY } from './county-words.ts';
import { isApart, RANK, wordAt, type Piece } from './piece.ts';
import { settlements, tailOf, withMark } from './settlements.ts';

/** 江苏扬州新世纪大酒店, 北京饭店金色大厅, 杭州市大华饭店, 北京人民大会堂: what may follow a place. */
const VENUE =
  /^[\u4e00-\u9fff]{0,7}?(?:大酒店|酒店|饭店|宾馆|招待所|会堂|会议中心|会展中心|国际会议中心|规划展示[中馆]心?|展览馆|体育场|体育馆|体育中心|大剧院|礼堂)(?:[\u4e00-\u9fff]{1,3}厅(?![局长级堂]))?(?![\u4e00-\u9fff]*?业)/u;

/** 在|海风国宾馆|举行, 入住、|青江饭店|等: a house of guests that no known place leads, behind what tells where something is. */
const HOUSE =
  /(?:国宾馆|迎宾馆|宾馆|大?酒店|饭店|大?会堂)(?=[，。、）]|$|出席|会见|举行|召开|开幕|等|同|与|隆重|亲切|集体|报到|参加|主持|宴请|拜会)(?<=(?:[在于驻住]|抵达|来到|前往|(?:饭店|宾馆|酒店)、)(?<name>(?:(?![一几多某各的在和与该这那此家星级等、])[\u4e00-\u9fff]){2,8}(?:国宾馆|迎宾馆|宾馆|大?酒店|饭店|大?会堂)))/dgu;
const CLASS_OF_HOUSE =
  /^(?:当地|附近|下榻|高档|豪华|定点|旅游|连锁|民营|国际|乡村|快捷|周边|所有|指定|集中|隔离|[大中小]型)/u;

/** What every venue ends in: a text without it is not searched for one. */
const VENUES = /展[示览][馆中]|酒店|饭店|宾馆|招待所|会堂|中心|体育[场馆]|剧院|礼堂/u;

/** 浙江杭州, 温州市永嘉县山坑乡后九夅村, 枫桥镇: administrative places, side by side joined into one; with a venue behind, that venue. */
export function chains(view: View): Found[] {
  const { words } = view;
  const known = view.places.filter((hit) => isApart(view, hit));
  const named = known.flatMap((hit) => pieceOf(view, hit) ?? []);
  const all = [
    ...named,
    ...shortCounties(
      view,
      named.filter(({ rank }) => rank <= RANK.prefecture),
    ),
  ];
  const joined = join(all.flatMap((piece) => [piece, ...tails(view, piece)]));
  const ends = new Set([...known, ...all].map(({ end }) => end));
  const venues = (VENUES.test(words) ? known : []).flatMap(({ start, end }): Found[] => {
    const venue = VENUE.exec(words.slice(end, end + 14))?.[0] ?? '';
    return venue === '' || /[的在和与及到从边]|一些|国有|各|多家/u.test(venue)
      ? []
      : [{ start, end: end + venue.length, type: 'Place', rule: 'venue' }];
  });
  const houses = VENUES.test(words)
    ? matches(words, HOUSE, ({ span, surface }) =>
        CLASS_OF_HOUSE.test(surface) ? null : { ...span, type: 'Place', rule: 'venue' },
      )
    : [];
  const found = [
    ...joined.map(({ start, end, count }) => ({
      start,
      end: count > 1 && STATION.test(words.slice(end, end + 3)) ? end + 1 : end,
      rule: count > 1 ? 'places-joined' : 'county-short',
    })),
    ...settlements(view)
      .filter(({ end }) => !ends.has(end))
      .map((piece) => ({ start: piece.start, end: quarterEnd(view, piece), rule: 'settlement' })),
    ...withMark(view).map((span) => ({ ...span, rule: 'settlement' })),
  ].map((one): Found => ({ ...one, type: 'Place' }));
  const lexical = new Set(known.map(({ start, end }) => `${start}-${end}`));
  return [
    ...found.filter(({ start, end }) => !lexical.has(`${start}-${end}`)),
    ...again(words, joined),
    ...countiesAgain(view, joined),
    ...venues,
    ...houses,
  ];
}

/** 西阜街道|机务社区: where the neighbourhood behind a quarter of the town ends, or else the quarter. */
function quarterEnd(view: View, { start, end }: Piece): number {
  const inner = view.words.startsWith('街道', end - 2) ? tailOf(view, { start, end, rank: RANK.town }) : null;
  return inner === null ? end : inner.end;
}

/** 后九夅村, told once by the county before it, wherever the text repeats it. */
function again(words: string, joined: readonly Joined[]): Found[] {
  const names = new Set(
    joined
      .filter(({ last }) => last.rank >= RANK.town && last.end - last.start >= 3)
      .map(({ last }) => words.slice(last.start, last.end)),
  );
  if (names.size === 0) return [];
  return new Matcher([...names])
    .find(words)
    .map(({ start, end }) => ({ start, end, type: 'Place', rule: 'settlement-again' }));
}

/** 萧山, told once as 浙江萧山: a district by its short name, as a word of its own. */
function countiesAgain(view: View, joined: readonly Joined[]): Found[] {
  const { words } = view;
  const names = new Set(
    joined
      .filter(({ count, last }) => count > 1 && last.rank === RANK.county && last.end - last.start === 2)
      .map(({ last }) => words.slice(last.start, last.end))
      .filter((name) => !EVERYDAY.has(name)),
  );
  return standing(view, names)
    .filter((span) => wordAt(view.tokens, span) !== null)
    .map(({ start, end }) => ({ start, end, type: 'Place', rule: 'county-again' }));
}

/** 北京朝阳|站, */
const STATION = /^站(?:[、，。；）]|建成|启用|开通|投[用运])/u;

interface Joined {
  start: number;
  end: number;
  count: number;
  last: Piece;
}

/** Pieces side by side, each smaller than the one before it. */
function join(pieces: readonly Piece[]): Joined[] {
  const found: Joined[] = [];
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const whole = found.at(-1);
    if (whole && piece.start < whole.end) continue;
    if (whole && piece.start === whole.end && isWithin(whole.last, piece)) {
      whole.end = piece.end;
      whole.count += 1;
      whole.last = piece;
    } else found.push({ start: piece.start, end: piece.end, count: 1, last: piece });
  }
  return found;
}

/** 杭州 lies within 浙江, 鹿城区 within 温州市; 宁波温州 are two. A county whose name stands for several needs a whole. */
function isWithin(outer: Piece, inner: Piece): boolean {
  if (inner.rank <= outer.rank) return false;
  if (inner.code === undefined || outer.code === undefined) return true;
  return inner.code.startsWith(outer.code) && inner.code !== outer.code;
}

/** 山坑乡, 后九夅村 after 永嘉县 */
function tails(view: View, piece: Piece): Piece[] {
  const first = tailOf(view, piece);
  const second = first && tailOf(view, first);
  return [first, second].filter((one) => one !== null);
}

/** Kinds of the tables' places that lie within a division and are named after it: 福建古田, 嘉兴南湖, 江西井冈山. */
const WITHIN: ReadonlySet<unknown> = new Set(['historic', 'site', 'mountain', 'lake', 'zone', 'city']);

/** 陕北, 浙西南: a side of one province. */
const SIDE = /^[浙皖赣闽粤湘鄂豫冀晋陕川滇黔桂辽琼渝苏鲁][东西南北中]{1,2}$/u;

/** A place by how far down it lies; none for rivers and foreign countries. 宁德|地区: the former prefecture. */
function pieceOf({ words }: View, { start, end, entries }: Hit): Piece | null {
  const { code, level, subtype } = entries.find(({ type }) => type === 'Place')?.attributes ?? {};
  if (WITHIN.has(subtype)) return { start, end, rank: RANK.village };
  // 陕北|米脂
  if (subtype === 'region' && SIDE.test(words.slice(start, end))) return { start, end, rank: RANK.province };
  if (level !== 'province' && level !== 'prefecture' && level !== 'county') return null;
  const area =
    level === 'prefecture' && !/[市州盟区]$/u.test(words.slice(start, end)) && words.startsWith('地区', end);
  const piece = { start, end: area ? end + 2 : end, rank: RANK[level] };
  return code === undefined ? piece : { ...piece, code: String(code) };
}
