import { ENTITY_TYPES } from '#graph';
import { congressEntries } from './congresses.ts';
import type { Entry, Hit, Lexicon } from './lexicon.ts';
import { Matcher } from './matcher.ts';
import { provincialOrgans } from './organs.ts';
import { partedOtherwise } from './parted.ts';
import { placeEntries } from './places.ts';
import { ourRows } from './tables.ts';
import { userRows } from './user.ts';

export type { Entry, Hit, Lexicon } from './lexicon.ts';
export { check } from './check.ts';
export { sourceFaults } from './tables.ts';
export { lexiconFaults } from './user.ts';

/**
 * What we know before reading: our tables, what composes by rule (places, provincial organs, congresses), and `extra`, paths of a
 * user's own TSV files, checked before by `lexiconFaults`. Throws where a row of ours cannot be read.
 */
export function loadLexicon(extra: readonly string[] = []): Lexicon {
  const ours = [
    ...placeEntries(),
    ...provincialOrgans(),
    ...congressEntries(),
    ...partedOtherwise(ourRows()),
  ];
  return lexiconOf(
    ours,
    extra.flatMap((path) => userRows(path).entries),
  );
}

const NONE: readonly Entry[] = [];

/**
 * A lexicon over these entries; of two with one type and name the later stands. What a user's own entry names, by name or alias,
 * is that and nothing of ours, whatever the type.
 */
export function lexiconOf(ours: readonly Entry[], own: readonly Entry[] = []): Lexicon {
  const taken = new Set(own.flatMap(({ name, aliases }) => [name, ...aliases]));
  const yielding = ours.map((entry) =>
    entry.aliases.some((alias) => taken.has(alias))
      ? { ...entry, aliases: entry.aliases.filter((alias) => !taken.has(alias)) }
      : entry,
  );
  const byName = new Map([...yielding, ...own].map((entry) => [`${entry.type} ${entry.name}`, entry]));
  const all = [...byName.values()];
  const byType = new Map(ENTITY_TYPES.map((type) => [type, all.filter((entry) => entry.type === type)]));
  const ofType = new Map(
    [...byType].map(([type, entries]) => [type, new Map(entries.map((entry) => [entry.name, entry]))]),
  );
  const owned = new Set(own);
  const bySurface = new Map<string, Entry[]>();
  for (const entry of all)
    for (const surface of new Set([entry.name, ...entry.aliases])) {
      if (taken.has(surface) && !owned.has(entry)) continue;
      const known = bySurface.get(surface);
      if (known) known.push(entry);
      else bySurface.set(surface, [entry]);
    }
  const matcher = new Matcher([...bySurface.keys()]);
  const named = [...bySurface.values()];
  return {
    match: (text) =>
      matcher
        .find(text)
        .map(({ start, end, pattern }): Hit => ({ start, end, entries: named[pattern] ?? NONE })),
    lookup: (surface, type) => {
      const known = bySurface.get(surface) ?? NONE;
      return !type || known.every((entry) => entry.type === type)
        ? known
        : known.filter((entry) => entry.type === type);
    },
    entry: (type, name) => ofType.get(type)?.get(name),
    entries: (type) => (type ? (byType.get(type) ?? []) : all),
  };
}
