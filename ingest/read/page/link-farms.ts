import type { Removed } from '#graph';
import { isLinkFarm, measure } from './block-stats.ts';
import { linesOf } from './lines.ts';
import { ELEMENT, walk, type PageNode } from './page-node.ts';

/**
 * Cuts menus and link farms, outermost first, before anything looks for the body: a farm of county names is the
 * longest block of many mirror pages. What holds the title stays.
 */
export function cutLinkFarms(root: PageNode, title: PageNode | null): Removed[] {
  const stats = measure(root);
  const kept = new Set<PageNode>();
  for (let node = title; node; node = node.parentNode) kept.add(node);
  kept.add(root);
  const farms: PageNode[] = [];
  walk(root, (node) => {
    if (node.nodeType !== ELEMENT) return;
    const block = stats.get(node);
    if (!block || kept.has(node) || !isLinkFarm(block)) return;
    farms.push(node);
    return false;
  });
  return farms.map((farm) => {
    const text = linesOf(farm).join('\n');
    farm.remove();
    return { reason: 'link-farm', text };
  });
}
