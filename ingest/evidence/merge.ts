import { type Evidence, type Link, byPosition, mergeAttributes } from '#graph';

const key = (link: Link): string => `${link.source} ${link.type} ${link.target}`;

const firstOf = (link: Link): number => link.evidence[0]?.target?.start ?? link.evidence[0]?.start ?? 0;
const inText = (a: Link, b: Link): number => firstOf(a) - firstOf(b);

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
 * theirs, an attribute keeps the value of the first link that has it, and posts stand together. Links come back sorted by source,
 * type and target.
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
    const attributes = mergeAttributes([...group].sort(inText).map((link) => link.attributes));
    return {
      ...(group[0] as Link),
      confidence: Math.max(...evidence.map((one) => one.confidence)),
      evidence,
      ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    };
  });
}
