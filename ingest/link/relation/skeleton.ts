import { ENTITY_TYPES, type EntityType, type Mention, type Sentence, type Span } from '#graph';
import { held } from './told-words.ts';

/**
 * A sentence with every mention shrunk to one letter of its type, so that rules read the words between names:
 * 近日，中央组织部印发《规定》 → 近日，{I}印发{D}. Letters are private-use characters; one of those in the text is a space here.
 */
export interface Skeleton {
  sentence: Sentence;
  /** Where it stands among the skeletons of the text. */
  order: number;
  words: string;
  /** Types it holds, one bit each: what a rule needs is looked for here first. */
  holds: number;
  /** Words of rules it holds, by number; none where it holds no name, as rules are about names. */
  told: ReadonlySet<number>;
  /** The mentions that letters stand for, the index of each letter in `words`, and by how much the text up to behind it is longer. */
  mentions: readonly Mention[];
  letters: readonly number[];
  longer: readonly number[];
}

const NONE: ReadonlySet<number> = new Set();
const FIRST = 0xe000;
const PRIVATE = /[\ue000-\uf8ff]/gu;

/** The letter of a type in a skeleton. */
export const letterOf = (type: EntityType): string => String.fromCharCode(FIRST + ENTITY_TYPES.indexOf(type));

/** The bit of a letter in `holds`. */
export const bitOf = (letter: string): number => 1 << (letter.charCodeAt(0) - FIRST);

/** A text in which no private-use character is taken for a letter. */
export const plainWords = (text: string): string => text.replace(PRIVATE, ' ');

/** The skeleton of one sentence of a text in plain words. */
export function skeletonOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  order: number,
): Skeleton {
  const letters: number[] = [];
  const longer: number[] = [];
  let words = '';
  let holds = 0;
  let at = sentence.start;
  for (const mention of mentions) {
    words += text.slice(at, mention.start);
    letters.push(words.length);
    const letter = letterOf(mention.type);
    words += letter;
    holds |= bitOf(letter);
    longer.push((longer.at(-1) ?? 0) + mention.end - mention.start - 1);
    at = mention.end;
  }
  words += text.slice(at, sentence.end);
  return { sentence, order, words, holds, told: holds === 0 ? NONE : held(words), mentions, letters, longer };
}

/** The order of the first letter that stands at `index` or behind it. */
function letterFrom(letters: readonly number[], index: number): number {
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((letters[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offset in `article.text` of an index of `words`. */
export const offsetOf = ({ sentence, letters, longer }: Skeleton, index: number): number =>
  sentence.start + index + (longer[letterFrom(letters, index) - 1] ?? 0);

/** The index in `words` of an offset of the article that lies in no mention. */
export function indexOf({ sentence, mentions }: Skeleton, offset: number): number {
  let longer = 0;
  for (const { start, end } of mentions) if (end <= offset) longer += end - start - 1;
  return offset - sentence.start - longer;
}

/** The stretch of the article that `start`–`end` of a skeleton stands for. */
export const spanOf = (skeleton: Skeleton, start: number, end: number): Span => ({
  start: offsetOf(skeleton, start),
  end: offsetOf(skeleton, end),
});

/** Mentions whose letters lie in `start`–`end`. */
export const mentionsIn = ({ mentions, letters }: Skeleton, start: number, end: number): Mention[] =>
  mentions.slice(letterFrom(letters, start), letterFrom(letters, end));

/** The mention whose letter stands at an index. */
export function mentionAt({ mentions, letters }: Skeleton, index: number): Mention | undefined {
  const order = letterFrom(letters, index);
  return letters[order] === index ? mentions[order] : undefined;
}
