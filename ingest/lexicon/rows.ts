import { ENTITY_TYPES, type Attribute, type EntityType } from '#graph';
import type { Entry } from './lexicon.ts';

export const COLUMNS = ['name', 'type', 'aliases', 'attributes', 'en', 'note'] as const;

/**
 * One TSV file → its entries. First line is the header; empty lines and lines starting with # are passed over.
 * Throws with file and line number when a row cannot be read.
 */
export function parseRows(tsv: string, path: string): Entry[] {
  const lines = tsv.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return lines.flatMap((line, index) => {
    if (index === 0 || line.trim() === '' || line.startsWith('#')) return [];
    const [name = '', type = '', aliases = '', attributes = '', en = '', note = ''] = line
      .split('\t')
      .map((cell) => cell.trim());
    const where = `${path}:${index + 1}`;
    if (name === '') throw new Error(`${where}: no name; a row is ${COLUMNS.join(', ')}, separated by tabs.`);
    if (!isType(type))
      throw new Error(`${where}: unknown type "${type}"; use one of ${ENTITY_TYPES.join(', ')}.`);
    return [
      { type, name, aliases: split(aliases, '|'), attributes: parseAttributes(attributes, where), en, note },
    ];
  });
}

const isType = (word: string): word is EntityType => (ENTITY_TYPES as readonly string[]).includes(word);

const split = (cell: string, mark: string): string[] =>
  cell
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `numeral=2;level=central` → { numeral: 2, level: 'central' } */
function parseAttributes(cell: string, where: string): Record<string, Attribute> {
  return Object.fromEntries(
    split(cell, ';').map((pair) => {
      const at = pair.indexOf('=');
      if (at <= 0) throw new Error(`${where}: attribute "${pair}" is not key=value.`);
      const value = pair.slice(at + 1);
      return [pair.slice(0, at), /^\d+$/u.test(value) ? Number(value) : value];
    }),
  );
}
