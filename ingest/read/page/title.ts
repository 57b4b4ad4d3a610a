import { linesOf } from './lines.ts';
import type { PageDocument, PageNode } from './page-node.ts';

export interface PageTitle {
  text: string;
  node: PageNode | null;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/**
 * The title of the text: the heading that the page's `<title>` repeats, else the first `h1` with words of its own, else
 * `<title>` without the site's suffix 《…》_中国政府网.
 */
export function findTitle(document: PageDocument, metaTitle: string | undefined): PageTitle {
  const page = document.querySelector('title')?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  const known = [metaTitle, page].filter((text): text is string => Boolean(text)).map(squeeze);
  const headings = [
    ...document.querySelectorAll(
      'h1, h2, h3, h4, .title, .big_title, .article-title, .titles, #ti, #activity-name',
    ),
  ];
  const said = headings
    .map((node) => ({ node, text: linesOf(node).join('\n') }))
    .filter(({ text }) => text.length >= 2 && text.length <= 200);
  const repeated = said
    .filter(
      ({ text }) =>
        squeeze(text).length >= 4 &&
        known.some((title) => title.startsWith(squeeze(text)) || squeeze(text) === title),
    )
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (repeated) return repeated;
  const first = said.find(
    ({ node, text }) => node.localName === 'h1' && text.length >= 4 && !node.querySelector('a'),
  );
  if (first && !metaTitle) return first;
  return { text: metaTitle ?? withoutSite(page), node: null };
}

/** 某某意见_部门文件_中国政府网 → 某某意见. A hyphen inside words (COVID-19) is no border. */
export function withoutSite(title: string): string {
  const parts = title.split(/\s*(?:_+|\||--+|——|\s[-–—]\s|(?<=\p{Script=Han})-(?=\p{Script=Han}))\s*/u);
  return parts.find((part) => part.trim().length >= 4)?.trim() ?? title.trim();
}
