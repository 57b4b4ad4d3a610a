/** Text into Markdown so that it stays text: in CommonMark, GFM, Obsidian, Logseq, Pandoc. */
import { webAddress } from './citation.ts';

/** Signs that mean something in one of them, wherever they stand: emphasis, links, HTML, tables, math, tags, highlights. */
const SIGNS = /[\\`*_[\]{}<>#|~$^=&!%@]/gu;

/** What would begin a list, a rule, a heading or an attribute at the head of a line. */
const LINE_HEAD = /^(\s*)([-+:]|\d+(?=[.)]))/u;

/** One line of text; line breaks become spaces. */
export const inLine = (text: string): string => escapeLine(text.replace(/\s*[\n\r\u2028\u2029]+\s*/gu, ' '));

/** A block quote; every line of the text stays inside it. */
export const quote = (text: string): string =>
  text
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => `> ${escapeLine(line.trim())}`)
    .join('\n');

/** `[text](<address>)`; the text alone when the address is none a reader may open. */
export function link(text: string, address: string): string {
  const url = webAddress(address);
  return url ? `[${inLine(text)}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)` : inLine(text);
}

/** `<address>`, or nothing when it is none a reader may open. */
export function autolink(address: string | null): string {
  const url = webAddress(address);
  return url ? `<${url.replace(/[<>\s]/gu, encodeURIComponent)}>` : '';
}

function escapeLine(line: string): string {
  const signs = line
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(SIGNS, '\\$&')
    // a bare address would become a link by itself
    .replace(/(https?|ftp)(:\/\/)/giu, '$1\\$2')
    .replace(/\b(www)(\.)/giu, '$1\\$2');
  return signs.replace(LINE_HEAD, (_, space: string, head: string) =>
    /\d/u.test(head) ? `${space}${head}\\` : `${space}\\${head}`,
  );
}
