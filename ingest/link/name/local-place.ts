import type { Context, Naming, Surface } from '../naming.ts';

/** 县委书记 of any county: 当县长、县委书记要常看水渠; 省、市委: of every level. */
const ANY = /(?:[当做](?:[省市县区]长、)?|有的|各地?|当地|的市|全国|[省市县区]、|市)$/u;

/** Nothing, or other posts of the same person: 安吉县委|书记、|县人大常委会. */
const BESIDE =
  /^(?:[、和与及]?|(?:[\u4e00-\u9fff]{0,6}(?:书记|常委|[部市县区局]长|主任|委员|主席|秘书长)、){1,4})$/u;

/**
 * Full name of the place whose 省委, 市委, 县委 a surface means; null where the text does not say. The organ right before
 * (杭州市委市政府), the place named in the same sentence (在温州任市委书记), the text's own, the only one whose organs are named.
 */
export function localPlace(level: string, surface: Surface, context: Context): string | null {
  const { city, prefecture, province, organs, governed, text } = context;
  const glued = organs.at(-1);
  const between = glued ? text.article.text.slice(glued.end, surface.start) : '';
  const before = glued && BESIDE.test(between) ? placeOfOrgan(glued.naming) : null;
  if (before !== null && isOf(level, before)) return before;
  const near = placeBefore(level, surface, context);
  if (near) return near;
  const own = [province, city, prefecture].find((place) => isOf(level, place ?? ''));
  if (own) return own;
  if (ANY.test(text.article.text.slice(Math.max(0, surface.start - 4), surface.start))) return null;
  const places = [...(governed.get(level) ?? [])];
  // 县委 where 正定县 is the only county whose organs are named.
  return (places.length === 1 ? places[0] : undefined) ?? context.favourites[level] ?? null;
}

/** The place an organ is named by, read from its name where the lexicon knows it: 中共山西省委员会 → 山西省. */
export function placeOfOrgan({ name, attributes }: Naming): string | null {
  const place = attributes?.['place'];
  if (typeof place === 'string') return place;
  return /^(?:中共)?([\u4e00-\u9fff]{2,12}?)(?:委员会|人民政府|人民代表大会)$/u.exec(name)?.[1] ?? null;
}

/** 市委 is that of a city or a municipality, 县委 of a county; 区 of a district and no 自治区. */
function isOf(level: string, place: string): boolean {
  if (level === '省' || level === '自治区') return /(?:省|自治区)$/u.test(place);
  return place.endsWith(level) && !place.endsWith('自治区') && !/(?:新区|开发区|示范区|特区)$/u.test(place);
}

/** 上海 in 奉命去上海任市委书记: the last place of the level in the sentence. */
function placeBefore(level: string, { start, sentence }: Surface, { places, text }: Context): string | null {
  const from = Math.max(sentence.start, start - NEAR);
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at];
    if (!place || place.end <= from) return null;
    const name = place.naming.key ?? place.naming.name;
    if (place.end > start) continue;
    const between = text.article.text.slice(place.end, start);
    if (level === '省' && !OF_PROVINCE.test(between)) continue;
    // 诸暨市、新昌县、市发改委: a list of places and organs.
    if (between.length >= CLOSE && between.includes('、')) continue;
    if (isOf(level, name)) return name;
    // 龙泉县, a city since
    const said = text.article.text.slice(place.start, place.end);
    if (/^[\u4e00-\u9fff]{1,4}县$/u.test(said) && isOf(level, said)) return said;
  }
  return null;
}

/** 黑龙江|任|省委副书记, 江西|当|省委书记, 山西省|新任的两位|省委常委; a province that is only named does not tell whose 省委. */
const OF_PROVINCE = /^(?:(?:[担兼调]?任|[当做])[过了]?|新任[^，。；、]{0,9}|当选(?:为)?)$/u;

/** Characters between a place and its organ, at most and in a list. */
const NEAR = 24;
const CLOSE = 10;
