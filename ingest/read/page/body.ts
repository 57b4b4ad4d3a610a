import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { PageStats } from './block-stats.ts';
import {
  depthOf,
  elementsOf,
  hasClass,
  isBlock,
  isElement,
  type AnyNode,
  type Document,
  type Element,
} from './page-tree.ts';

const require = createRequire(import.meta.url);

/** Where publishing systems of government, Party and news sites put the body. A hint: believed only when it holds the prose. */
const IDS = [
  'UCAP-CONTENT',
  'js_content',
  'rm_txt_zw',
  'rwb_zw',
  'info_content',
  'zoom',
  'Zoom',
  'detailContent',
];
const CLASSES = ['trs_editor_view', 'TRS_Editor', 'pages_content', 'rm_txt_con', 'show_text', 'text_con'];

/** The main text: an element of the page, or a copy of it that Readability made. */
export interface Body {
  node: Document | Element;
  copy: boolean;
}

/** The element that holds the main text of a page whose link farms are already gone. */
export function findBody(root: Document, stats: PageStats): Body {
  const all = stats.get(root)?.prose ?? 0;
  const hinted = elementsOf(
    root,
    (element) => IDS.includes(element.attribs['id'] ?? '') || hasClass(element, CLASSES),
  ).find((element) => (stats.get(element)?.prose ?? 0) > all * 0.6);
  if (hinted) return { node: hinted, copy: false };
  const { node, sure } = descend(root, stats);
  if (sure) return { node, copy: false };
  const article = readable(root);
  return article ? { node: article, copy: true } : { node, copy: false };
}

/** Follows the child that holds nearly all prose until it is spread over paragraphs. */
function descend(root: Document, stats: PageStats): { node: Document | Element; sure: boolean } {
  let node: Document | Element = root;
  for (;;) {
    const own = stats.get(node)?.prose ?? 0;
    let heir: Element | undefined;
    let boxes = 0;
    for (const child of node.children) {
      if (!isElement(child)) continue;
      const prose = stats.get(child)?.prose ?? 0;
      if (prose >= own * 0.9 && isBlock(child) && child.name !== 'p') heir = child;
      else if (prose > 0 && child.children.some(isBox)) boxes += prose;
    }
    if (!heir || own === 0) return { node, sure: own > 0 && boxes < own * 0.3 };
    node = heir;
  }
}

const isBox = (node: AnyNode): boolean => isBlock(node) && isElement(node) && node.name !== 'br';

/** Pages of publishing systems nest some thirty deep; Readability calls itself level by level. */
const DEEPEST = 400;

/** Mozilla Readability for pages whose prose stands in several boxes: article, comments, teasers. */
function readable(root: Document): Document | undefined {
  if (depthOf(root) > DEEPEST) return undefined;
  // Few pages need it, and it takes as long to load as ten pages to read.
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { document } = parseHTML(DomUtils.getOuterHTML(root));
  const found = new Readability(document, { charThreshold: 100 }).parse();
  return found?.content ? parseDocument(found.content) : undefined;
}
