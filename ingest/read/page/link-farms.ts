import { DomUtils } from 'htmlparser2';
import type { Removed } from '#graph';
import { discount, isLinkFarm, type PageStats } from './block-stats.ts';
import { linesOf } from './lines.ts';
import { isElement, walk, type AnyNode, type Document, type Element } from './page-tree.ts';

/**
 * Cuts menus and link farms, outermost first, before anything looks for the body: a farm of county names is the
 * longest block of many mirror pages. What holds the title stays.
 */
export function cutLinkFarms(root: Document, stats: PageStats, title: Element | null): Removed[] {
  const kept = new Set<AnyNode>();
  for (let node: AnyNode | null = title; node; node = node.parent) kept.add(node);
  const farms: Element[] = [];
  walk(root, (node) => {
    const block = stats.get(node);
    if (!block || !isElement(node)) return block !== undefined;
    if (kept.has(node) || node.name === 'html' || node.name === 'body' || !isLinkFarm(block)) return true;
    farms.push(node);
    return false;
  });
  return farms.map((farm) => {
    const text = linesOf(farm).lines.join('\n');
    discount(stats, farm);
    DomUtils.removeElement(farm);
    return { reason: 'link-farm', text };
  });
}
