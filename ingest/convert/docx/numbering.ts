import { Parser } from 'htmlparser2';
import { numeral } from './numerals.ts';
import type { Parts } from './parts.ts';

/** One level of a list: where it starts, how it counts, and what stands around the number: `（%1）`. */
interface Level {
  start: number;
  format: string;
  text: string;
}

/** A paragraph that Word numbers: the number as it shows, and the words of the paragraph itself. */
export interface Numbered {
  label: string;
  words: string;
}

type Attributes = Record<string, string>;
const val = (attributes: Attributes): string => attributes['w:val'] ?? '';

const parsed = (xml: string, handler: ConstructorParameters<typeof Parser>[0]): void =>
  new Parser(handler, { xmlMode: true }).end(xml);

/** Lists by their id: levels, the family that counts together, and where this list starts anew. */
function listsOf(xml: string) {
  const families = new Map<string, Map<string, Level>>();
  const lists = new Map<string, { family: string; restarts: Map<string, number> }>();
  let [family, list, place] = ['', '', ''];
  let level: Level = { start: 1, format: 'decimal', text: '' };
  parsed(xml, {
    onopentag(name, attributes) {
      if (name === 'w:abstractNum') {
        family = attributes['w:abstractNumId'] ?? '';
        families.set(family, new Map());
        list = '';
      } else if (name === 'w:num') {
        list = attributes['w:numId'] ?? '';
        lists.set(list, { family: '', restarts: new Map() });
      } else if (name === 'w:abstractNumId' && lists.has(list)) lists.get(list)!.family = val(attributes);
      else if (name === 'w:lvlOverride') place = attributes['w:ilvl'] ?? '0';
      else if (name === 'w:startOverride') lists.get(list)?.restarts.set(place, Number(val(attributes)));
      else if (name === 'w:lvl') {
        level = { start: 1, format: 'decimal', text: '' };
        if (list === '') families.get(family)?.set(attributes['w:ilvl'] ?? '0', level);
      } else if (name === 'w:start') level.start = Number(val(attributes));
      else if (name === 'w:numFmt') level.format = val(attributes);
      else if (name === 'w:lvlText') level.text = val(attributes);
    },
  });
  return { families, lists };
}

interface Place {
  list?: string;
  level?: string;
}

/** Styles whose paragraphs are numbered. */
function stylesOf(xml: string): Map<string, Place> {
  const styles = new Map<string, Place>();
  let style = '';
  parsed(xml, {
    onopentag(name, attributes) {
      if (name === 'w:style') style = attributes['w:styleId'] ?? '';
      else if (name === 'w:numId') styles.set(style, { ...styles.get(style), list: val(attributes) });
      else if (name === 'w:ilvl') styles.set(style, { ...styles.get(style), level: val(attributes) });
    },
  });
  return styles;
}

/** Counts as Word does: the number that the next paragraph of a place shows; empty where it shows none. */
function counterOf(numbering: string): (place: Place) => string {
  const { families, lists } = listsOf(numbering);
  const counts = new Map<string, Map<string, number>>();
  const begun = new Set<string>();
  return ({ list: id = '', level: at = '0' }) => {
    const list = lists.get(id);
    const levels = families.get(list?.family ?? '');
    const level = levels?.get(at);
    if (!list || !levels || !level) return '';
    const own = counts.get(list.family) ?? new Map<string, number>();
    counts.set(list.family, own);
    const restart = begun.has(`${id} ${at}`) ? undefined : list.restarts.get(at);
    begun.add(`${id} ${at}`);
    own.set(at, restart ?? (own.has(at) ? own.get(at)! + 1 : level.start));
    for (const other of own.keys()) if (Number(other) > Number(at)) own.delete(other);
    if (level.format === 'bullet') return '';
    return level.text.replace(/%(\d)/gu, (_, digit: string) => {
      const above = String(Number(digit) - 1);
      const { start = 1, format = 'decimal' } = levels.get(above) ?? {};
      return numeral(own.get(above) ?? start, format);
    });
  };
}

/**
 * 一、 （一） 1. that Word shows and does not write: the paragraphs that have one, in order. Without them a document typed
 * with automatic numbers has no headings.
 */
export function numberedOf({ document = '', numbering = '', styles = '' }: Parts): Numbered[] {
  if (numbering === '') return [];
  const count = counterOf(numbering);
  const byStyle = stylesOf(styles);
  const numbered: Numbered[] = [];
  const open: (Place & { words: string })[] = [];
  let [inWords, inPast] = [false, false];
  parsed(document, {
    onopentag(name, attributes) {
      const own = open.at(-1);
      if (name === 'w:p') open.push({ words: '' });
      else if (name === 'w:t') inWords = true;
      // What a tracked change has replaced.
      else if (name === 'w:pPrChange') inPast = true;
      else if (!own || inPast) return;
      else if (name === 'w:pStyle') Object.assign(own, byStyle.get(val(attributes)));
      else if (name === 'w:numId') own.list = val(attributes);
      else if (name === 'w:ilvl') own.level = val(attributes);
    },
    ontext(words) {
      const own = open.at(-1);
      if (inWords && own) own.words += words;
    },
    onclosetag(name) {
      if (name === 'w:t') inWords = false;
      if (name === 'w:pPrChange') inPast = false;
      if (name !== 'w:p') return;
      const own = open.pop();
      const label = own?.list ? count(own) : '';
      if (own && label) numbered.push({ label, words: own.words });
    },
  });
  return numbered;
}
