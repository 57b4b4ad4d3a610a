import type { Evidence } from '../model/evidence.ts';
import type { GraphLink } from '../model/graph.ts';
import { type Link, mergeAttributes } from '../model/link.ts';
import type { Reading } from '../model/reading.ts';
import { sortKeys } from './entities.ts';
import { byCode, byDate, byId, dateOf } from './order.ts';

interface Said {
  reading: Reading;
  link: Link;
}

/** The id of a link over the whole graph: `slogan:三个一批 PROPOSED_BY institution:…`. */
export const linkId = (link: Pick<Link, 'type' | 'source' | 'target'>): string =>
  `${link.source} ${link.type} ${link.target}`;

/** What sentences say; what names show where no sentence says it. */
function told({ links, hierarchy }: Reading): Link[] {
  const said = new Set(links.map(linkId));
  return [...links, ...hierarchy.filter((link) => !said.has(linkId(link)))];
}

/**
 * One link for the same ends and type. Evidence in order of text date, article id and position; the earliest text
 * that gives an attribute decides it, a post stands beside the posts of others. `documents` are the texts that say so, until
 * `analyse` takes reprints together.
 */
export function mergeLinks(readings: Reading[]): GraphLink[] {
  const said = new Map<string, Said[]>();
  for (const reading of [...readings].sort((a, b) => byDate(a.article, b.article))) {
    for (const link of told(reading)) {
      const id = linkId(link);
      const known = said.get(id);
      if (known) known.push({ reading, link });
      else said.set(id, [{ reading, link }]);
    }
  }
  return [...said].map(([id, all]) => merge(id, all)).sort(byId);
}

function merge(id: string, all: Said[]): GraphLink {
  const { type, source, target } = all[0]!.link;
  const links = all.map(({ link }) => link);
  const evidence = all.flatMap(({ link }) => [...link.evidence].sort(byPlace)).filter(once());
  const dates = all.map(({ reading }) => dateOf(reading.article)).filter((date) => date !== null);
  const attributes = mergeAttributes(links.map((link) => link.attributes));
  return {
    id,
    type,
    source,
    target,
    confidence: Math.max(...links.map(({ confidence }) => confidence)),
    documents: new Set(all.map(({ reading }) => reading.article.id)).size,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    evidence,
    ...(Object.keys(attributes).length > 0 && { attributes: sortKeys(attributes) }),
  };
}

const placeOf = (one: Evidence): string =>
  JSON.stringify([one.sentence, one.rule, one.source, one.target, one.trigger]);

const byPlace = (a: Evidence, b: Evidence): number =>
  a.start - b.start || b.end - a.end || byCode(placeOf(a), placeOf(b));

/** Keeps the first of two evidences that are the same words read by the same rule. */
function once(): (one: Evidence) => boolean {
  const seen = new Set<string>();
  return (one) => {
    const key = `${one.start} ${one.end} ${placeOf(one)}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
}
