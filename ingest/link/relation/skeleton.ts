import { ENTITY_TYPES, type EntityType, type Mention, type Sentence, type Span } from '#graph';

/**
 * A sentence with every mention shrunk to one letter of its type, so that rules read the words between names:
 * 近日，中央组织部印发《规定》 → 近日，{I}印发{D}. Letters are private-use characters; one of those in the text is a space here.
 */
export interface Skeleton {
  sentence: Sentence;
  words: string;
  /** The mention a letter stands for, by its index in `words`. */
  mentions: ReadonlyMap<number, Mention>;
  /** Offset in `article.text` of each index of `words`, and of its end. */
  offsets: readonly number[];
}

const FIRST = 0xe000;

/** The letter of a type in a skeleton. */
export const letterOf = (type: EntityType): string => String.fromCharCode(FIRST + ENTITY_TYPES.indexOf(type));

export function skeletonOf(text: string, sentence: Sentence, mentions: readonly Mention[]): Skeleton {
  const offsets: number[] = [];
  const letters = new Map<number, Mention>();
  let words = '';
  let at = sentence.start;
  const copy = (end: number): void => {
    for (; at < end; at += 1) {
      offsets.push(at);
      words += (text[at] ?? '').replace(/[\ue000-\uf8ff]/gu, ' ');
    }
  };
  for (const mention of mentions) {
    copy(mention.start);
    letters.set(words.length, mention);
    offsets.push(mention.start);
    words += letterOf(mention.type);
    at = mention.end;
  }
  copy(sentence.end);
  offsets.push(sentence.end);
  return { sentence, words, mentions: letters, offsets };
}

/** The stretch of the article that `start`–`end` of a skeleton stands for. */
export function spanOf(skeleton: Skeleton, start: number, end: number): Span {
  const last = skeleton.mentions.get(end - 1);
  return {
    start: skeleton.offsets[start] ?? skeleton.sentence.start,
    end: last ? last.end : (skeleton.offsets[end - 1] ?? skeleton.sentence.end - 1) + 1,
  };
}

/** Mentions whose letters lie in `start`–`end`. */
export function mentionsIn(skeleton: Skeleton, start: number, end: number): Mention[] {
  return [...skeleton.mentions].filter(([at]) => at >= start && at < end).map(([, mention]) => mention);
}
