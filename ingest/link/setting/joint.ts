import type { Span } from '#graph';
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Shortest organ that may stand glued to another: 财政部. */
const SHORTEST = 3;
const OFFICE = /^(?:综合办公[厅室]|办公[厅室]|党组|秘书[局处]|综合司)/u;
/** Where one organ ends and the next begins anew with its place or rank: 山西省财政厅|山西省教育厅, …办公厅|国家能源局. */
const SEAM =
  /(?<=[\u4e00-\u9fff]{3}(?:[部委厅局署府协联]|办公[厅室]|委员会|联合会|[\u4e00-\u9fff]司))(?=(?:中共|中华|中国|全国|国家)[\u4e00-\u9fff]{3})/gu;
/** Last characters of organs before that place. */
const ENDS = new Set('部委厅局署院会府办室协联行');
const PLACE =
  /^(?:中共|中国共产党)?([\u4e00-\u9fff]县(?!区)|[\u4e00-\u9fff]{2,8}?(?:省|市|自治区|自治州|县|区|旗))/u;

/** An organ no lexicon has, between two that it has: 国管局办公室. */
const UNKNOWN = /^[\u4e00-\u9fff]{1,8}?(?:[部委厅局署办院会行社协联])(?:办公[厅室]|综合司)?(?!公?[室厅])/u;

/**
 * 国家医疗保障局国家药品监督管理局 → the two organs, when names of the lexicon, each perhaps with its office, fill the words
 * from end to end (a short one may be unknown among them); 甲省财政厅甲省教育厅 → the two, by the place that is said again;
 * else the words as one.
 */
export function jointOrgans(words: string, lexicon: Lexicon): Span[] {
  if (lexicon.lookup(words, 'Institution').length > 0) return [{ start: 0, end: words.length }];
  return (
    filled(words, lexicon) ??
    // 某领导小组办公室|国家发展和改革委员会财政部: between two seams there may be two.
    seams(words).flatMap(({ start, end }) =>
      (filled(words.slice(start, end), lexicon) ?? [{ start: 0, end: end - start }]).map((part) => ({
        start: start + part.start,
        end: start + part.end,
      })),
    )
  );
}

/** 共青团|陕西省委办公室 is one: the league's committee of a place, and not the Party's. */
const LEAGUE = /^(?:共青团|中国共产主义青年团)(?!中央)/u;

/** Organs of the lexicon that fill words from end to end; null where they do not. */
function filled(words: string, lexicon: Lexicon): Span[] | null {
  if (LEAGUE.test(words)) return null;
  const parts: Span[] = [];
  let known = 0;
  for (let start = 0; start < words.length;) {
    const named = organEnd(words, start, lexicon);
    known += Number(named !== null);
    const end = named ?? start + (UNKNOWN.exec(words.slice(start, start + 20))?.[0].length ?? 0);
    if (end === start) return null;
    parts.push({ start, end });
    start = end;
  }
  return known >= Math.max(2, parts.length - known) || known === parts.length ? parts : null;
}

/** Where the longest known organ from `start` ends, with its office. */
function organEnd(words: string, start: number, lexicon: Lexicon): number | null {
  const longest = Math.min(words.length, start + 40);
  for (let end = longest; end >= start + SHORTEST; end -= 1) {
    if (lexicon.lookup(words.slice(start, end), 'Institution').length === 0) continue;
    return end + (OFFICE.exec(words.slice(end, end + 8))?.[0].length ?? 0);
  }
  return null;
}

function seams(words: string): Span[] {
  const cuts = new Set([...words.matchAll(SEAM)].map(({ index }) => index));
  const place = PLACE.exec(words)?.[1] ?? words;
  for (let at = words.indexOf(place, 4); at > 0; at = words.indexOf(place, at + 1)) {
    if (ENDS.has(words[at - 1] ?? '')) cuts.add(at);
  }
  const ends = [...cuts, words.length].sort((a, b) => a - b);
  return ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
}
