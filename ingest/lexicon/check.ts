import type { Entry } from './lexicon.ts';

/** What is wrong with these entries, one sentence each; empty when all is well. */
export function check(entries: readonly Entry[]): string[] {
  const names = new Map<string, Entry>();
  const faults: string[] = [];
  for (const entry of entries) {
    const key = `${entry.type} ${entry.name}`;
    if (names.has(key)) faults.push(`${key}: stands twice; join the rows.`);
    names.set(key, entry);
  }
  return [...faults, ...entries.flatMap((entry) => faultsOf(entry, names))];
}

function faultsOf(entry: Entry, names: ReadonlyMap<string, Entry>): string[] {
  const key = `${entry.type} ${entry.name}`;
  const faults: string[] = [];
  for (const alias of entry.aliases) {
    if (alias === entry.name) faults.push(`${key}: its own name among its aliases.`);
    else if (names.has(`${entry.type} ${alias}`) && entry.attributes['sense'] === undefined)
      faults.push(`${key}: alias ${alias} is the name of another; drop it or give a sense.`);
  }
  if (new Set(entry.aliases).size < entry.aliases.length) faults.push(`${key}: an alias stands twice.`);
  const { numeral, components } = entry.attributes;
  const parts = typeof components === 'string' ? components.split('、').length : undefined;
  if (parts !== undefined && typeof numeral === 'number' && parts !== numeral)
    faults.push(`${key}: numeral ${numeral}, but ${parts} components.`);
  if (entry.note === '') faults.push(`${key}: no source in its note.`);
  return faults;
}
