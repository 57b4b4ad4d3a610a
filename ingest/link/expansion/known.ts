import type { Span } from '#graph';
import { unquoted } from '../bare.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { countedWord } from './counts.ts';
import { type Formula, type PlacedList, placed, REACH } from './formula.ts';
import type { Listed } from './list.ts';

const BETWEEN = /^[”’]?(?:[、，；]|以及|和|与|及)?[“‘]?/u;

/**
 * 政治意识、大局意识、… in the sentence of “四个意识”: the parts that the lexicon knows, side by side; anywhere in a text where each says the
 * word that the formula counts.
 */
export function known(formula: Formula, lexicon: Lexicon): PlacedList | null {
  const entry = lexicon.lookup(unquoted(formula.words), 'Slogan')[0];
  const components = entry?.attributes['components'];
  if (typeof components !== 'string') return null;
  const parts = components.split('、');
  if (parts.length < 2) return null;
  const { start: from, end } = stretch(formula);
  const found = sideBySide(formula.text.slice(from, end), parts);
  if (found) return { parts: placed(found, from), trigger: formula };
  const word = countedWord(formula.words);
  const told = word !== null && parts.every((part) => part.includes(word)) && isFirst(formula);
  const elsewhere = told ? sideBySide(formula.text, parts) : null;
  return elsewhere && { parts: placed(elsewhere, 0), trigger: formula };
}

/** Not said before: a whole text is read for it but once. */
const isFirst = ({ text, start, words }: Formula): boolean =>
  start === 0 || text.lastIndexOf(words, start - 1) < 0;

const LONGEST_HEADING = 30;

/** The sentence; under a heading that names it, what stands up to the next. */
function stretch({ text, start, end, sentence }: Formula): Span {
  const below = text.slice(end, end + 3 * REACH);
  const heads = sentence.end - sentence.start <= LONGEST_HEADING && /^[^。；！\n]{0,12}\n/u.test(below);
  if (!heads)
    return { start: Math.max(sentence.start, start - REACH), end: Math.min(sentence.end, end + REACH) };
  if (sentence.start === start && sentence.end === end)
    return { start: end, end: end + below.search(/\n\s*“[^“”\n]{2,10}”\s*\n|$/u) };
  // under more words than the formula, the next paragraph alone tells of it
  const stop = below.indexOf('\n', below.indexOf('\n') + 1);
  return { start: end, end: stop < 0 ? end + below.length : end + stop };
}

/** All of them, in any order, with no more than a mark between. */
function sideBySide(words: string, parts: readonly string[]): Listed[] | null {
  if (!parts.every((part) => words.includes(part))) return null;
  for (const first of parts) {
    for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + first.length)) {
      const found = runFrom(words, at, parts);
      if (found) return found;
    }
  }
  return null;
}

function runFrom(words: string, start: number, parts: readonly string[]): Listed[] | null {
  const left = new Set(parts);
  const found: Listed[] = [];
  let at = start;
  while (left.size > 0) {
    const part = [...left].find((one) => words.startsWith(one, at));
    if (part === undefined) return null;
    left.delete(part);
    found.push({ start: at, end: at + part.length });
    at += part.length;
    if (left.size > 0) at += BETWEEN.exec(words.slice(at, at + 6))?.[0].length ?? 0;
  }
  return found;
}
