import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { byPosition } from '#graph';
import { congressEntries } from './congresses.ts';
import type { Entry, Hit, Lexicon } from './lexicon.ts';
import { Matcher } from './matcher.ts';
import { provincialOrgans } from './organs.ts';
import { packageRoot } from './package-root.ts';
import { placeEntries } from './places.ts';
import { parseRows } from './rows.ts';

export type { Entry, Hit, Lexicon } from './lexicon.ts';
export { check } from './check.ts';

/**
 * What we know before reading: our tables, what composes by rule (places, provincial organs, congresses), and `extra`, paths of a
 * user's own TSV files. A user's entry of the same type and name takes the place of ours. Throws where a row cannot be read.
 */
export function loadLexicon(extra: string[] = []): Lexicon {
  const folder = join(packageRoot(), 'ingest/lexicon/data');
  const ours = readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => parseRows(readFileSync(join(folder, file), 'utf8'), file));
  const theirs = extra.flatMap((path) => parseRows(readFileSync(path, 'utf8'), basename(path)));
  return lexiconOf([...placeEntries(), ...provincialOrgans(), ...congressEntries(), ...ours, ...theirs]);
}

/** A lexicon over these entries; of two with one type and name the later stands. */
export function lexiconOf(rows: readonly Entry[]): Lexicon {
  const byName = new Map(rows.map((entry) => [`${entry.type} ${entry.name}`, entry]));
  const all = [...byName.values()];
  const bySurface = new Map<string, Entry[]>();
  for (const entry of all)
    for (const surface of new Set([entry.name, ...entry.aliases])) {
      const known = bySurface.get(surface);
      if (known) known.push(entry);
      else bySurface.set(surface, [entry]);
    }
  const surfaces = [...bySurface.keys()];
  const matcher = new Matcher(surfaces);
  return {
    match: (text) =>
      matcher
        .find(text)
        .map(({ start, end, pattern }): Hit => ({
          start,
          end,
          entries: bySurface.get(surfaces[pattern] ?? '') ?? [],
        }))
        .sort(byPosition),
    lookup: (surface, type) => (bySurface.get(surface) ?? []).filter((entry) => !type || entry.type === type),
    entry: (type, name) => byName.get(`${type} ${name}`),
    entries: (type) => (type ? all.filter((entry) => entry.type === type) : all),
  };
}
