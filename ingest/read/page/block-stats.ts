import { ELEMENT, TEXT, isBlock, walk, type PageNode } from './page-node.ts';

/** What an element holds, counted once for the whole page. Lengths in characters without white space. */
export interface BlockStats {
  text: number;
  linkText: number;
  links: number;
  /** Sentence marks 。！？；. */
  marks: number;
  /** Characters of paragraphs that read as prose: with a sentence mark, or long, and not made of links. */
  prose: number;
}

/** One pass over the page, children into parents. */
export function measure(root: PageNode): Map<PageNode, BlockStats> {
  const stats = new Map<PageNode, BlockStats>();
  const open: BlockStats[] = [];
  let inLink = 0;
  walk(
    root,
    (node) => {
      if (node.nodeType === ELEMENT) {
        open.push({ text: 0, linkText: 0, links: 0, marks: 0, prose: 0 });
        if (node.localName === 'a') inLink++;
      } else if (node.nodeType === TEXT) {
        const own = open.at(-1);
        if (own) countText(own, node.data, inLink > 0);
      }
    },
    (node) => {
      if (node.nodeType !== ELEMENT) return;
      const own = open.pop()!;
      if (node.localName === 'a') {
        inLink--;
        own.links++;
      }
      stats.set(node, own);
      const parent = open.at(-1);
      if (parent) pour(own, parent, isBlock(node));
    },
  );
  return stats;
}

function countText(own: BlockStats, data: string, inLink: boolean): void {
  const words = data.replace(/\s+/gu, '');
  const marks = words.match(/[。！？；]/gu)?.length ?? 0;
  own.text += words.length;
  own.marks += marks;
  if (inLink) own.linkText += words.length;
  else if (marks > 0 || words.length >= 25) own.prose += words.length;
}

function pour(child: BlockStats, parent: BlockStats, block: boolean): void {
  parent.text += child.text;
  parent.linkText += child.linkText;
  parent.links += child.links;
  parent.marks += child.marks;
  // A paragraph half made of links is a list of titles, not prose.
  parent.prose += block && child.linkText * 2 > child.text ? 0 : child.prose;
}

/** Link farm or menu: 潮州市| 潞城市| 南部县|…, 首页 新闻 政务 服务 …. */
export const isLinkFarm = (block: BlockStats): boolean =>
  block.links >= 8 && block.linkText * 2 > block.text && block.marks <= 1;
