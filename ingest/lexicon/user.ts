import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { reasonOf } from '../inputs.ts';
import { check } from './check.ts';
import { parseRows, type Rows } from './rows.ts';

/** A user's own TSV file → its entries and what is wrong with it: file, line, what, and what to do. Notes may be left empty. */
export function userRows(path: string): Rows {
  const file = basename(path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { entries: [], faults: [`${path}: ${reasonOf(error)}.`] };
  }
  let tsv: string;
  try {
    tsv = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { entries: [], faults: [`${file}: is not UTF-8; save it as UTF-8 text with tabs.`] };
  }
  const { entries, faults } = parseRows(tsv, file);
  return { entries, faults: [...faults, ...check(entries)] };
}

/** What is wrong with a user's own file; empty when it can be read with. */
export const lexiconFaults = (path: string): string[] => userRows(path).faults;
