import { type Evidence, type Link, byPosition } from '#graph';

const key = (link: Link): string => `${link.source} ${link.type} ${link.target}`;

/** One sentence says one thing once, by its best rule. */
function bestBySentence(evidence: Evidence[]): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const one of evidence) {
    const known = best.get(one.sentence);
    if (!known || one.confidence > known.confidence) best.set(one.sentence, one);
  }
  return [...best.values()].sort(byPosition);
}

/**
 * The same link from several sentences is one link with several evidences, in text order; its confidence is the best of
 * theirs, an attribute keeps the value of the first link that has it. Links come back sorted by source, type and target.
 */
export function mergeLinks(links: Link[]): Link[] {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const group = groups.get(key(link));
    if (group) group.push(link);
    else groups.set(key(link), [link]);
  }
  return [...groups.keys()].sort().map((name) => {
    const group = groups.get(name) as Link[];
    const evidence = bestBySentence(group.flatMap((link) => link.evidence));
    const attributes = Object.assign({}, ...group.map((link) => link.attributes ?? {}).toReversed());
    return {
      ...(group[0] as Link),
      confidence: Math.max(...evidence.map((one) => one.confidence)),
      evidence,
      ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    };
  });
}
