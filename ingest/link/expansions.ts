import { type Found, type Sentence, slice, type Span } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Text } from '../text.ts';
import { bare } from './bare.ts';
import { apart } from './expansion/apart.ts';
import { banner, isBanner } from './expansion/banner.ts';
import { before } from './expansion/before.ts';
import { behind } from './expansion/behind.ts';
import { countsOf, keyOf } from './expansion/counts.ts';
import type { Formula, PlacedList } from './expansion/formula.ts';
import { known } from './expansion/known.ts';
import { lettered } from './expansion/lettered.ts';
import { summands } from './expansion/summands.ts';
import { under } from './expansion/under.ts';
import { once } from './once.ts';
import { sentenceOf } from '../sentence-of.ts';

/** One listed part of a slogan. */
export interface Expansion {
  slogan: Found;
  /** The sentence that names the part. */
  sentence: Sentence;
  /** Where the part stands. */
  part: Span;
  /** 1 for the first. */
  ordinal: number;
  /** The words that open or close the list. */
  trigger: Span;
}

/**
 * Parts of a numeral slogan, where the text lists exactly as many as the numeral says: behind it, under it, before it; of a sum, told
 * one by one; of a banner that is told by them, and of letters that stand for them. The first list of a text holds; another counts where it says the same.
 */
export function expansions(text: Text, found: readonly Found[], lexicon: Lexicon): Expansion[] {
  const seen = new Map<string, Set<string>>();
  const counted = once(countsOf);
  return found.flatMap((slogan) => {
    if (slogan.type !== 'Slogan') return [];
    const formula = formulaOf(text, slogan, counted);
    const list =
      (formula && listOf(formula, lexicon)) ??
      summands(text.article.text, slogan) ??
      bannerOf(text, slogan) ??
      letteredOf(text, slogan);
    if (!list) return [];
    const parts = list.parts.map((part) => bare(slice(text.article.text, part)));
    const name = bare(slice(text.article.text, slogan));
    // “三清”是什么, “三清”有何用 speak of it
    if (parts.filter((part) => part.includes(name)).length > 1) return [];
    const first = seen.get(name);
    if (!first) seen.set(name, new Set(parts));
    else if (!parts.every((part) => first.has(part))) return [];
    return expanded(text, slogan, list);
  });
}

const listOf = (formula: Formula, lexicon: Lexicon): PlacedList | null =>
  under(formula) ?? behind(formula) ?? before(formula) ?? known(formula, lexicon) ?? apart(formula, lexicon);

function formulaOf(
  { article: { text }, sentences }: Text,
  { start, end }: Found,
  counted: typeof countsOf,
): Formula | null {
  const words = text.slice(start, end);
  const counts = counted(words);
  const sentence = counts.length > 0 ? sentenceOf(sentences, { start, end }) : null;
  return sentence && { text, start, end, words, sentence, counts, key: keyOf(words) };
}

function bannerOf({ article: { text }, sentences }: Text, slogan: Found): PlacedList | null {
  const sentence = isBanner(text, slogan) ? sentenceOf(sentences, slogan) : null;
  return sentence && banner(text, slogan, sentence);
}

function letteredOf({ article: { text }, sentences }: Text, slogan: Found): PlacedList | null {
  const sentence = slogan.end - slogan.start <= LONGEST_LETTERED ? sentenceOf(sentences, slogan) : null;
  return sentence && lettered(text, slogan, sentence);
}

/** With its marks. */
const LONGEST_LETTERED = 8;

/** None where a part crosses sentences. */
function expanded(text: Text, slogan: Found, { parts, trigger }: PlacedList): Expansion[] {
  const listed = parts.flatMap((part, index): Expansion[] => {
    const sentence = sentenceOf(text.sentences, part);
    return sentence ? [{ slogan, sentence, part, ordinal: index + 1, trigger }] : [];
  });
  return listed.length === parts.length ? listed : [];
}
