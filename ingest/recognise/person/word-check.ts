import type { Span } from '#graph';
import { wordsOf } from '../../lexicon/words.ts';

/** Characters after the name that the segmenter may join to it. */
const AFTER = 3;
/** A surname that is a word of its own: 和群众, 都知道, 来舟山. */
const WORD_TAGS = /^(?:c|p|d|r|u|ul|uj|f|m)$/u;
const COMPOUND = /^(?:欧阳|司马|上官|诸葛|皇甫|尉迟|慕容|令狐)$/u;
const NAME_TAGS = /^(?:nr|nrt|nrfg|x|nz)$/u;

/**
 * Where the person's name that starts `span` ends, or null when the words there are none: 总书记强调 has a verb after the post.
 * A word the segmenter does not know (x) passes for a name; a known word of two characters and more does not.
 * `strict`: only what the segmenter tags as a name passes.
 */
export function nameWithin(words: string, span: Span, strict = false): number | null {
  const length = span.end - span.start;
  const [first, second] = wordsOf(words.slice(span.start, span.end + AFTER).replace(/\n.*/su, ''));
  if (!first) return null;
  if (strict) {
    const known = first.tag.startsWith('nr') && first.word.length >= 2 && first.word.length <= 3;
    return known ? span.start + first.word.length : null;
  }
  // 欧阳|玉靖: a surname of two characters, a place too
  if (COMPOUND.test(first.word) && length > 2) return span.end;
  if (first.word.length > 1) {
    if (!NAME_TAGS.test(first.tag) || first.word.length > 4) return null;
    // 陈彬|认为: two characters, then a word of its own. 黄小|杭: what is left over belongs to the name.
    const short = first.word.length === 2 && length === 3 && wordStarts(words, span.start + 2);
    return short ? span.start + 2 : span.end;
  }
  if (WORD_TAGS.test(first.tag) || !second) return null;
  // 陈|彬|认为 is 陈彬; 卢|斌 is whole; 权|利 never comes apart.
  if (second.word.length > 1 && /^(?:v|c|p|d)/u.test(second.tag) && !first.tag.startsWith('nr')) return null;
  return second.word.length === 1 && length === 3 && wordStarts(words, span.start + 2)
    ? span.start + 2
    : span.end;
}

/** True where the segmenter begins a known word of two characters and more at `at`: 认为 after 陈彬. */
function wordStarts(words: string, at: number): boolean {
  const [first] = wordsOf(words.slice(at, at + 4).replace(/\n.*/su, ''));
  return first !== undefined && first.word.length > 1 && /^(?:v|d|p|c)/u.test(first.tag);
}
