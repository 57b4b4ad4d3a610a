import { attributeFaults } from './attributes.ts';
import type { Entry } from './lexicon.ts';

/** What is wrong with the entries of one source, one sentence each, file and line first where there is one. */
export function check(entries: readonly Entry[]): string[] {
  const names = new Map<string, Entry>();
  const faults: string[] = [];
  for (const entry of entries) {
    const key = `${entry.type} ${entry.name}`;
    if (names.has(key)) faults.push(`${placeOf(entry)}: stands twice; join the rows.`);
    names.set(key, entry);
  }
  const owners = new Map<string, Entry>();
  return [
    ...faults,
    ...entries.flatMap((entry) => [
      ...aliasFaults(entry, names, owners),
      ...attributeFaults(entry).map((fault) => `${placeOf(entry)}: ${fault}`),
    ]),
  ];
}

/** 机构.tsv:12 (Institution 教育部) */
export const placeOf = ({ type, name, where }: Entry): string =>
  where === undefined ? `${type} ${name}` : `${where} (${type} ${name})`;

/** Every wording names one thing of a type, unless the entry says by `sense` what tells it apart. */
function aliasFaults(entry: Entry, names: ReadonlyMap<string, Entry>, owners: Map<string, Entry>): string[] {
  const { type, name, aliases, attributes } = entry;
  const faults: string[] = [];
  for (const surface of [name, ...aliases])
    if (surface.length < 2)
      faults.push(`“${surface}” is one character, too short to be told in a text; drop it.`);
  for (const alias of new Set(aliases)) {
    const owner = owners.get(`${type} ${alias}`);
    if (alias === name) faults.push('its own name among its aliases; drop it.');
    else if (attributes['sense'] !== undefined) continue;
    else if (names.has(`${type} ${alias}`))
      faults.push(`alias ${alias} is the name of another; drop it or give a sense.`);
    else if (owner) faults.push(`alias ${alias} is one of ${owner.name} too; drop it or give a sense.`);
    owners.set(`${type} ${alias}`, entry);
  }
  if (new Set(aliases).size < aliases.length) faults.push('an alias stands twice; keep one.');
  return faults.map((fault) => `${placeOf(entry)}: ${fault}`);
}
