import { Readability } from '@mozilla/readability';
import { ELEMENT, isBlock, type PageDocument, type PageNode } from './page-node.ts';
import { measure, type BlockStats } from './block-stats.ts';

/** Where publishing systems of government, Party and news sites put the body. A hint: believed only when it holds the prose. */
const SELECTORS = [
  '#UCAP-CONTENT',
  '.trs_editor_view',
  '.TRS_Editor',
  '.pages_content',
  '#js_content',
  '#rm_txt_zw',
  '.rm_txt_con',
  '.show_text',
  '#rwb_zw',
  '.text_con',
  '#info_content',
  '#zoom',
  '#Zoom',
  '#detailContent',
  'div.highlight',
];

/** The element that holds the main text of a page whose link farms are already gone. */
export function findBody(document: PageDocument, root: PageNode): PageNode {
  const stats = measure(root);
  const all = stats.get(root)?.prose ?? 0;
  for (const selector of SELECTORS) {
    const hinted = document.querySelector(selector);
    if (hinted && (stats.get(hinted)?.prose ?? 0) > all * 0.6) return hinted;
  }
  const { node, sure } = descend(root, stats);
  if (sure) return node;
  return readable(document) ?? node;
}

/** Follows the child that holds nearly all prose until it is spread over paragraphs. */
function descend(root: PageNode, stats: Map<PageNode, BlockStats>): { node: PageNode; sure: boolean } {
  let node = root;
  for (;;) {
    const own = stats.get(node)?.prose ?? 0;
    let heir: PageNode | undefined;
    let boxes = 0;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType !== ELEMENT) continue;
      const prose = stats.get(child)?.prose ?? 0;
      if (prose >= own * 0.9 && isBlock(child) && child.localName !== 'p') heir = child;
      else if (prose > 0 && holdsBlocks(child)) boxes += prose;
    }
    if (!heir || own === 0) return { node, sure: own > 0 && boxes < own * 0.3 };
    node = heir;
  }
}

function holdsBlocks(node: PageNode): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isBlock(child) && child.localName !== 'br') return true;
  }
  return false;
}

/** Mozilla Readability for pages whose prose stands in several boxes: article, comments, teasers. It rewrites the document. */
function readable(document: PageDocument): PageNode | undefined {
  const found = new Readability<PageNode>(document as never, {
    charThreshold: 100,
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  return found?.content ?? undefined;
}
