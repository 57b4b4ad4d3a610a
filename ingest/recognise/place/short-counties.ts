import type { Hit } from '../../lexicon/lexicon.ts';
import { hasLevel } from '../hits.ts';

/** 应|县委要求, 和|县政府, 新|县城, 代|县长: what is a word as well. */
const WORD = /^[代兴单古和同富应成新理随高]/u;
/** What a name may begin behind: a mark, a digit, a word of grammar, the Party. */
const BEGINS = /(?:^|[^\u4e00-\u9fff]|[与为从及向在对往是来由的了给自至赴到]|中共|国网)$/u;
const BEGINS_SURELY = /(?:^|[\n：（]|中共)[ \u3000]*$/u;
/** 曹|县长, 沛|县域 */
const LEVEL_ONLY = /^(?:[域级]|处级|长(?!江))/u;

const JOINS = '会同县';
/** How the name of an organ ends, in one character. */
const ORGAN = /[部委局厅院会办府队署行司社团馆站处室科]/u;

/**
 * Hits without those that are a county by chance: 江南|县城, 曹|县长, 水利局会同|县财政局. 四川省|渠县, ，|渠县人民政府 are the county.
 */
export function withoutChance(words: string, hits: readonly Hit[]): readonly Hit[] {
  const ends = new Set(hits.filter((hit) => hasLevel(hit, 'province', 'prefecture')).map(({ end }) => end));
  return hits.filter((hit) => {
    if (hit.end - hit.start === 2) return !hasLevel(hit, 'county') || isMeant(words, hit, ends);
    return !(words.startsWith(JOINS, hit.start) && ORGAN.test(words[hit.start - 1] ?? ''));
  });
}

function isMeant(words: string, { start, end }: Hit, ends: ReadonlySet<number>): boolean {
  if (LEVEL_ONLY.test(words.slice(end, end + 2))) return false;
  if (ends.has(start)) return true;
  const before = words.slice(Math.max(0, start - 3), start);
  return (WORD.test(words.slice(start, end)) ? BEGINS_SURELY : BEGINS).test(before);
}
