import { DomUtils } from 'htmlparser2';
import { linesOf } from './lines.ts';
import { isColumn } from '../../columns.ts';
import { elementsOf, hasClass, type Document, type Element } from './page-tree.ts';
import { tight } from '../../tight.ts';

/** A page's title, and the heading it stands in; null where only its head says it. */
export interface PageTitle {
  text: string;
  node: Element | null;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'ucaptitle']);
const SMALL_HEADINGS = new Set(['h5', 'h6']);
const CLASSES = ['title', 'big_title', 'article-title', 'titles', 'tit', 'rich_media_title'];

/**
 * The title of the text: the heading that the page's `<title>` repeats, else the first `h1` with words of its own, else
 * `<title>` without the site's suffix 《…》_中国政府网.
 */
export function findTitle(root: Document, metaTitle: string | undefined): PageTitle {
  const page = elementsOf(root, ({ name }) => name === 'title')[0];
  const pageTitle = page ? DomUtils.textContent(page).replace(/\s+/gu, ' ').trim() : '';
  const known = [metaTitle, pageTitle]
    .filter((text): text is string => text !== undefined && text !== '' && !isColumn(withoutSite(text)))
    .map(tight);
  const said = headings(root, isHeading);
  const repeated = said
    .filter(({ text }) => tight(text).length >= 4 && known.some((title) => title.startsWith(tight(text))))
    .reduce<PageTitle | undefined>(
      (best, next) => (best && best.text.length >= next.text.length ? best : next),
      undefined,
    );
  if (repeated) return repeated;
  const first = said.find(({ node, text }) => node.name === 'h1' && text.length >= 4 && !holdsLink(node));
  if (first && !metaTitle) return first;
  const named = known.length > 0 ? (metaTitle ?? withoutSite(pageTitle)) : '';
  // <title>新闻动态--某某学会官网</title>: the column, not the text; a heading of some length says more.
  const instead = named === '' ? ownHeading(root) : undefined;
  return instead ?? { text: named || withoutSite(pageTitle), node: null };
}

const headings = (root: Document, wanted: (element: Element) => boolean): { node: Element; text: string }[] =>
  elementsOf(root, wanted)
    .slice(0, 200)
    .map((node) => ({ node, text: linesOf(node).lines.join('\n') }))
    .filter(({ text }) => text.length >= 2 && text.length <= 200 && !isColumn(text));

/** The first heading, however small, that is neither a column nor a way back to the front page. */
const ownHeading = (root: Document): PageTitle | undefined =>
  headings(root, (element) => isHeading(element) || SMALL_HEADINGS.has(element.name)).find(
    ({ node, text }) => text.length >= 8 && !/^(?:网站)?首页/u.test(text) && !holdsLink(node),
  );

const isHeading = (element: Element): boolean =>
  HEADINGS.has(element.name) ||
  element.attribs['id'] === 'ti' ||
  element.attribs['id'] === 'activity-name' ||
  hasClass(element, CLASSES);

const holdsLink = (node: Element): boolean => elementsOf(node, ({ name }) => name === 'a').length > 0;

/** 某某意见_部门文件_中国政府网 → 某某意见. A hyphen inside words (COVID-19) is no border. */
export function withoutSite(title: string): string {
  const parts = title.split(/\s*(?:_+|\||--+|——|\s[-–—]\s|(?<=\p{Script=Han})-(?=\p{Script=Han}))\s*/u);
  return parts.find((part) => part.trim().length >= 4)?.trim() ?? title.trim();
}
