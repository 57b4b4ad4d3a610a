import { ENTITY_TYPES, type Attribute, type EntityType } from '#graph';
import type { Entry } from './lexicon.ts';

/** Columns of a table of the lexicon, in order. */
export const COLUMNS = ['name', 'type', 'aliases', 'attributes', 'en', 'note'] as const;
type Row = [name: string, type: string, aliases: string, pairs: string, en: string, note: string];
const A_ROW = `a row is ${COLUMNS.join(', ')}, separated by tabs`;

/** What one file holds, and what is wrong with it, one sentence each with file and line. */
export interface Rows {
  entries: Entry[];
  faults: string[];
}

/**
 * One TSV file → its entries. The first line names the columns that are given, name and type at least; empty lines and lines
 * that begin with # are passed over.
 */
export function parseRows(tsv: string, path: string): Rows {
  const rows: Rows = { entries: [], faults: [] };
  const [head = '', ...lines] = tsv.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const given = cellsOf(head);
  if (!isHeader(given))
    rows.faults.push(`${path}:1: the first line is no header; ${A_ROW}, and the first line names them.`);
  lines.forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const row = parseRow(cellsOf(line), isHeader(given) ? given : COLUMNS, `${path}:${index + 2}`);
    if (typeof row === 'string') rows.faults.push(row);
    else rows.entries.push(row);
  });
  return rows;
}

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.trim());

/** name, type: these at least, each once, none but ours. */
const isHeader = (given: readonly string[]): boolean =>
  given.includes('name') &&
  given.includes('type') &&
  new Set(given).size === given.length &&
  given.every((column) => (COLUMNS as readonly string[]).includes(column));

/** Cells of one line under these columns → its entry, or what is wrong with them. */
function parseRow(cells: readonly string[], columns: readonly string[], where: string): Entry | string {
  const [name, type, aliases, pairs, en, note] = COLUMNS.map(
    (column) => cells[columns.indexOf(column)] ?? '',
  ) as Row;
  if (name === '') return `${where}: no name; ${A_ROW}.`;
  if (cells.length > columns.length) return `${where}: ${cells.length} cells; ${A_ROW}.`;
  if (!isType(type)) return `${where}: unknown type "${type}"; use one of ${ENTITY_TYPES.join(', ')}.`;
  const attributes: Record<string, Attribute> = {};
  for (const pair of split(pairs, ';')) {
    const [, key, value] = /^([\p{L}_][\p{L}\d_]*)=(.+)$/u.exec(pair) ?? [];
    if (key === undefined || value === undefined)
      return `${where}: attribute "${pair}" is not key=value; several are separated by ";".`;
    if (Object.hasOwn(attributes, key)) return `${where}: attribute "${key}" stands twice; keep one.`;
    attributes[key] = /^\d+$/u.test(value) ? Number(value) : value;
  }
  return { type, name, aliases: split(aliases, '|'), attributes, en, note, where };
}

const isType = (word: string): word is EntityType => (ENTITY_TYPES as readonly string[]).includes(word);

const split = (cell: string, mark: string): string[] =>
  cell
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
