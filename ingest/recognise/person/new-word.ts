import { wordsOf } from '../../lexicon/words.ts';
import { GIVEN, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';

/** How far the segmenter is shown what follows. */
const SHOWN = 9;
const SHAPE = new RegExp(`^${SURNAME}${GIVEN}{1,2}$`, 'u');
/** What goes on behind a name: a verb, an adverb, a preposition, a conjunction, a mark. */
const GOES_ON = /^(?:v|vd|d|ad|p|c|l|uj|t|m)$/u;

/**
 * Where the name ends that begins at `start`, told by the segmenter alone: a word it does not know, shaped like a name, and a word that
 * goes on behind it. 航天员|刘江|密切监视: 刘江 is no word of the language, 密切 is one. Null when the words there are none.
 */
export function newWordName(words: string, start: number): number | null {
  const [first, second] = wordsOf(words.slice(start, start + SHOWN).replace(/\n.*/su, ''));
  if (!first || !second || first.tag !== 'x' || !SHAPE.test(first.word) || NOT_NAME.test(first.word))
    return null;
  if (second.word.length < 2 || !GOES_ON.test(second.tag)) return null;
  return start + first.word.length;
}
