import type { UndirectedGraph } from 'graphology';

/** Connected components, the largest first, those of one size by their first id; members in id order. */
export function components(net: UndirectedGraph): string[][] {
  const seen = new Set<string>();
  const found: string[][] = [];
  // Nodes stand in id order, so that each component is met at its first id.
  net.forEachNode((start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const members = [start];
    for (const member of members)
      net.forEachNeighbor(member, (next) => {
        if (!seen.has(next)) members.push(next);
        seen.add(next);
      });
    found.push(members.sort());
  });
  return found.sort((a, b) => b.length - a.length);
}
