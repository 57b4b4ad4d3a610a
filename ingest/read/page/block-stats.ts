import { isBlock, isElement, walk, type AnyNode, type Document } from './page-tree.ts';

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

/** The counts of every element of a page. */
export type PageStats = Map<AnyNode, BlockStats>;

/** One pass over the page, children into parents. */
export function measure(root: Document): PageStats {
  const stats: PageStats = new Map();
  const open: BlockStats[] = [];
  let inLink = 0;
  walk(
    root,
    (node) => {
      if (node.type === 'text') {
        const own = open.at(-1);
        if (own) countText(own, node.data, inLink > 0);
        return false;
      }
      open.push({ text: 0, linkText: 0, links: 0, marks: 0, prose: 0 });
      if (isElement(node) && node.name === 'a') inLink++;
      return !isElement(node) || node.name !== 'head';
    },
    (node) => {
      if (node.type === 'text') return;
      const own = open.pop()!;
      if (isElement(node) && node.name === 'a') {
        inLink--;
        own.links++;
      }
      stats.set(node, own);
      const parent = open.at(-1);
      if (parent) pour(parent, own, passedOn(node, own));
    },
  );
  return stats;
}

/** Takes a block that was cut out of the counts of all that held it. */
export function discount(stats: PageStats, block: AnyNode): void {
  const own = stats.get(block)!;
  const prose = passedOn(block, own);
  for (let holder = block.parent; holder; holder = holder.parent) {
    const counts = stats.get(holder)!;
    pour(
      counts,
      { text: -own.text, linkText: -own.linkText, links: -own.links, marks: -own.marks, prose: 0 },
      -prose,
    );
  }
}

function countText(own: BlockStats, data: string, inLink: boolean): void {
  let words = 0;
  let marks = 0;
  for (let index = 0; index < data.length; index++) {
    const code = data.charCodeAt(index);
    if (code <= 0x20 || code === 0x3000 || code === 0xa0) continue;
    words++;
    // 。！？；
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b) marks++;
  }
  own.text += words;
  own.marks += marks;
  if (inLink) own.linkText += words;
  else if (marks > 0 || words >= 25) own.prose += words;
}

/** A paragraph half made of links is a list of titles, not prose. */
const passedOn = (node: AnyNode, own: BlockStats): number =>
  isBlock(node) && own.linkText * 2 > own.text ? 0 : own.prose;

function pour(parent: BlockStats, child: BlockStats, prose: number): void {
  parent.text += child.text;
  parent.linkText += child.linkText;
  parent.links += child.links;
  parent.marks += child.marks;
  parent.prose += prose;
}

/** Link farm or menu: 潮州市| 潞城市| 南部县|…, 首页 新闻 政务 服务 …. */
export const isLinkFarm = (block: BlockStats): boolean =>
  block.links >= 8 && block.linkText * 2 > block.text && block.marks <= 1;
