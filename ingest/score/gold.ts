import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '#graph';
import { keep, norm } from './kept.ts';

/** Tags of annotated texts. */
export const TAGS: Readonly<Record<string, EntityType>> = {
  ins: 'Institution',
  doc: 'Document',
  slo: 'Slogan',
  pro: 'Program',
  per: 'Person',
  pla: 'Place',
  mtg: 'Meeting',
  pub: 'Publication',
  pun: 'Publication',
};

/** A span somebody marked, in kept characters. */
export interface GoldSpan {
  start: number;
  end: number;
  type: EntityType;
  /** Neither a miss nor a false find. */
  optional: boolean;
}

/** A row of a gold table of relations, by canonical names. */
export interface GoldRelation {
  source: string;
  type: string;
  target: string;
}

/** One annotated text. */
export interface Gold {
  name: string;
  /** Kept characters of the text. */
  kept: string[];
  spans: GoldSpan[];
  /** `TYPE norm(surface)` → canonical name. */
  names: Map<string, string>;
  relations: GoldRelation[];
}

/** Every NAME.tagged of a folder with its tables, in name order. Throws when a folder holds none. */
export function readGold(folder: string): Gold[] {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist: give a folder of annotated texts`);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.tagged'))
    .sort()
    .map((file) => file.slice(0, -'.tagged'.length));
  if (names.length === 0) throw new Error(`${folder} holds no NAME.tagged: give a folder of annotated texts`);
  return names.map((name) => ({
    name,
    ...readTagged(readFileSync(join(folder, `${name}.tagged`), 'utf8')),
    names: readNames(rows(join(folder, `${name}.names.tsv`))),
    relations: rows(join(folder, `${name}.relations.tsv`)).flatMap(([source, type, target]) =>
      source !== undefined && type !== undefined && target !== undefined ? [{ source, type, target }] : [],
    ),
  }));
}

/** 由<ins>省委</ins>提出 → 由省委提出 and its spans. */
export function readTagged(raw: string): { kept: string[]; spans: GoldSpan[] } {
  let text = '';
  let open: { at: number; tag: string } | null = null;
  const marked: { start: number; end: number; tag: string }[] = [];
  for (const piece of raw.replace(/\r\n?/gu, '\n').split(/(<\/?[a-z]+>)/u)) {
    const tag = /^<(\/?)([a-z]+)>$/u.exec(piece);
    const at = text.length;
    if (!tag) text += piece;
    else if (!tag[1]) open = { at, tag: tag[2] ?? '' };
    else if (open) marked.push({ start: open.at, end: at, tag: tag[2] ?? '' });
    else throw new Error(`${piece} closes a tag that was not opened, after “${text.slice(-12)}”`);
  }
  const { text: kept } = keep(text);
  const spans = marked.flatMap(({ start, end, tag }): GoldSpan[] => {
    const type = TAGS[tag.slice(0, 3)];
    if (!type)
      throw new Error(
        `<${tag}> is no tag of the guidelines: ${Object.keys(TAGS).join(', ')}, with o when optional`,
      );
    const from = keep(text.slice(0, start)).text.length;
    const length = keep(text.slice(start, end)).text.length;
    return length > 0 ? [{ start: from, end: from + length, type, optional: tag.length > 3 }] : [];
  });
  return { kept, spans };
}

/** The plain text of a tagged one. */
export const stripTags = (raw: string): string => raw.replace(/<\/?[a-z]+>/gu, '');

function rows(path: string): string[][] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').replace(/\r\n?/gu, '\n').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim())).filter((row) => row.length >= 3);
}

const readNames = (table: string[][]): Map<string, string> =>
  new Map(table.map(([type = '', surface = '', name = '']) => [`${type} ${norm(surface)}`, name]));
