/** A read text as one line of a bibliography: Chinese after GB/T 7714, English alike. Plain text. */
import type { Source } from './api.ts';

export type Language = 'zh' | 'en';

/** What a text is, as GB/T 7714 marks it: periodical, newspaper, web page, other. */
export type Kind = 'J' | 'N' | 'EB/OL' | 'Z';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const bare = (name: string): string => oneLine(name).replace(/^《(.+)》$/u, '$1');

/** The address when it is one a reader may open; nothing else becomes a link. */
export const webAddress = (url: string | null): string | null =>
  url && URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol) ? new URL(url).href : null;

export function kindOf({ publication, issue, url }: Source): Kind {
  const name = publication ? bare(publication) : '';
  if (/(?:日报|晚报|时报|早报|报)$/u.test(name)) return 'N';
  if (name && issue) return 'J';
  return webAddress(url) ? 'EB/OL' : 'Z';
}

/** 2023年第3期 → 2023(3); what is written otherwise stays as written. */
export function issueOf(issue: string): string {
  const [, year, number] = /^(\d{4})\s*年?\s*第?\s*(\d+)\s*期$/u.exec(oneLine(issue)) ?? [];
  return year ? `${year}(${number})` : oneLine(issue);
}

/** `作者. 题名: 文号[J]. 刊名, 2023(3). 地址` or `Author. “Title” (No.). Publication, 2023(3). URL`. */
export const citationOf = (source: Source, language: Language): string =>
  [citationWithoutAddress(source, language), webAddress(source.url)].filter(Boolean).join(' ');

/** The same up to the address, for where the address becomes a link. */
export function citationWithoutAddress(source: Source, language: Language): string {
  const { byline, title, number } = source;
  const zh = `${bare(title)}${number ? `: ${oneLine(number)}` : ''}[${kindOf(source)}]`;
  const en = `“${bare(title)}”${number ? ` (${oneLine(number)})` : ''}`;
  const parts = [byline && oneLine(byline), language === 'zh' ? zh : en, placeOf(source)];
  return parts
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

/** Where it appeared, and when: the day a paper or page came out, the day an official text was made. */
function placeOf(source: Source): string | null {
  const { publication, issue, date, publishedAt } = source;
  const day = kindOf(source) === 'Z' ? (date ?? publishedAt) : (publishedAt ?? date);
  const when = kindOf(source) === 'J' && issue ? issueOf(issue) : day;
  return [publication && bare(publication), when].filter(Boolean).join(', ') || null;
}
