import type { Reading } from '#graph';
import type { Counts } from './figures.ts';
import type { Gold } from './gold.ts';
import { norm } from './kept.ts';

/** A relation as people read it. */
export interface Said {
  source: string;
  type: string;
  target: string;
}

interface Scored {
  missed: Said[];
  false: (Said & { rule: string })[];
}

/** Counts what a text's sentences say, by type and by rule. Types that no gold table has are not judged. */
export function scoreRelations(
  gold: Gold,
  reading: Reading | null,
  kinds: ReadonlySet<string>,
  counts: { types: Counts; rules: Counts },
): Scored {
  const known = new Map(reading?.entities.map((entity) => [entity.id, entity]) ?? []);
  const forms = new Map(
    [...known].map(([id, { name, aliases }]) => [id, new Set([name, ...aliases].map(norm))]),
  );
  const self = reading?.article.entity;
  const same = (name: string, id: string): boolean =>
    name === 'THIS' ? id === self : (forms.get(id)?.has(norm(name)) ?? false);
  const links = [
    ...new Map(
      (reading?.links ?? []).map((link) => [`${link.type} ${link.source} ${link.target}`, link]),
    ).values(),
  ];
  const wanted = [
    ...new Map(gold.relations.map((one) => [`${one.source}\t${one.type}\t${one.target}`, one])).values(),
  ];
  const says = (link: (typeof links)[number], one: Said): boolean =>
    link.type === one.type && same(one.source, link.source) && same(one.target, link.target);
  const errors: Scored = { missed: [], false: [] };
  for (const one of wanted) {
    const hit = links.some((link) => says(link, one));
    counts.types.of(one.type)[hit ? 'tp' : 'fn'] += 1;
    if (!hit) errors.missed.push(one);
  }
  for (const link of links.filter(({ type }) => kinds.has(type))) {
    const right = wanted.some((one) => says(link, one));
    const rules = new Set(link.evidence?.map(({ rule }) => rule) ?? []);
    for (const rule of rules) counts.rules.of(rule)[right ? 'tp' : 'fp'] += 1;
    if (right) continue;
    counts.types.of(link.type).fp += 1;
    const name = (id: string): string => known.get(id)?.name ?? id;
    errors.false.push({
      source: name(link.source),
      type: link.type,
      target: name(link.target),
      rule: [...rules].join(' '),
    });
  }
  return errors;
}
