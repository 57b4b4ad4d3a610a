import { hanNumber } from '../han-number.ts';
import { HEADING_FORMS, headingOf, type NumberedHead } from './headings.ts';

const ORDINAL = '[一二三四五六七八九十百零〇]{1,6}';
/** 第一章总则, 第二节考核程序: no longer than a heading, and without the stops of a sentence. 第二章的规定 is none. */
const CHAPTER = new RegExp(
  `^第(?<ordinal>${ORDINAL})(?<unit>[编章节])(?!的|规定|中的)[^\\s。；，：！？]{1,24}$`,
  'u',
);
/** 第三条本办法适用于…; not 第三条所列情形, 第三条第二款, 第三条和第五条, 第三条修改为 */
const ARTICLE = new RegExp(
  `^(?<head>第(?<ordinal>${ORDINAL})(?<unit>条)(?:之[一二三四五六七八九十])?)(?=[^\\s、，。；：])(?!第|的|规定|所[称列述规]|中[的所规]|之|和|与|及|或|至|到|以[上下]|修改|改为|删|作为|增加)`,
  'u',
);
/** The same with the space: it counts as a neighbour. */
const SPACED = new RegExp(
  `^第(?<ordinal>${ORDINAL})(?<unit>[编章节条])(?:之[一二三四五六七八九十])?(?=[\\s　]|$)`,
  'u',
);
const HUNDREDS = /^(?:([一二三四五六七八九])百[零〇]?)?(.*)$/u;

interface Ordinal {
  at: number;
  unit: string;
  number: number;
  head: NumberedHead | null;
}

/**
 * 第一章总则, 第一条为了…: heads whose number runs into the words, by line. A line may open with an article it only cites, and so
 * one is a head only beside its neighbour: the article before or behind it bears the number before or behind.
 */
export function gluedHeads(lines: readonly string[]): Map<number, NumberedHead> {
  const found: Record<string, Ordinal[]> = { 编: [], 章: [], 节: [], 条: [] };
  for (const [at, line] of lines.entries()) {
    const one = line.startsWith('第') ? ordinalOf(line, at) : null;
    if (one) found[one.unit]?.push(one);
  }
  const heads = new Map<number, NumberedHead>();
  for (const row of Object.values(found))
    for (const [order, { at, number, head }] of row.entries())
      if (head && (row[order - 1]?.number === number - 1 || row[order + 1]?.number === number + 1))
        heads.set(at, head);
  return heads;
}

function ordinalOf(line: string, at: number): Ordinal | null {
  const match = CHAPTER.exec(line) ?? ARTICLE.exec(line) ?? SPACED.exec(line);
  const number = match ? hundredsOf(match.groups?.['ordinal'] ?? '') : null;
  if (!match || number === null) return null;
  const unit = match.groups?.['unit'] ?? '';
  const form = HEADING_FORMS.find(({ rule }) => rule === RULES[unit]);
  const isGlued = form && headingOf(line) === null;
  return { at, unit, number, head: isGlued ? { ...form, heading: match.groups?.['head'] ?? line } : null };
}

const RULES: Record<string, string> = { 编: 'chapter', 章: 'chapter', 节: 'part', 条: 'article' };

/** 一百零三 → 103 */
function hundredsOf(words: string): number | null {
  const [, hundreds, rest = ''] = HUNDREDS.exec(words) ?? [];
  const more = rest === '' ? 0 : hanNumber(rest);
  return more === null ? null : (hundreds ? (hanNumber(hundreds) ?? 0) * 100 : 0) + more;
}
