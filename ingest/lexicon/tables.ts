import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN_ATTRIBUTES } from './attributes.ts';
import { placeOf } from './check.ts';
import type { Entry } from './lexicon.ts';
import { packageRoot } from './package-root.ts';
import { parseRows } from './rows.ts';

/** Our own tables, in order of their names. Throws where a row cannot be read. */
export function ourRows(): Entry[] {
  const folder = join(packageRoot(), 'ingest/lexicon/data');
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  const tables = files.sort().map((file) => parseRows(readFileSync(join(folder, file), 'utf8'), file));
  const faults = tables.flatMap((table) => table.faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return tables.flatMap(({ entries }) => entries);
}

/** Beyond what holds for everyone's entries: each of ours tells its source, uses known attributes, and its successors are entries too. */
export function sourceFaults(entries: readonly Entry[]): string[] {
  const names = new Set(entries.map(({ type, name }) => `${type} ${name}`));
  return entries.flatMap((entry) => {
    const { type, attributes, note } = entry;
    const faults = Object.keys(attributes)
      .filter((key) => !KNOWN_ATTRIBUTES[type].includes(key))
      .map((key) => `unknown attribute ${key}; use ${KNOWN_ATTRIBUTES[type].join(', ')}.`);
    for (const successor of String(attributes['successor'] ?? '').split('、'))
      if (successor !== '' && !names.has(`${type} ${successor}`))
        faults.push(`successor ${successor} has no row.`);
    if (note === '') faults.push('no source in its note.');
    return faults.map((fault) => `${placeOf(entry)}: ${fault}`);
  });
}
