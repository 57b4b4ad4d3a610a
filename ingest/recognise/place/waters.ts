import type { Found } from '#graph';
import { matches, type View } from '../recogniser.ts';
import { EVERYDAY } from './county-words.ts';
import { COMMON_WATERS } from './feature-words.ts';

/** 鸭绿江, 红水河, 南麂岛, 灵隐寺: one character after a name the segmenter knows. */
const WATER = /[江河湖溪](?![湖海水流山道畔])|寺(?![庙院观])|[岛屿湾峡岭峰](?![屿内上民礁链国外区])/gu;

/** Rivers, lakes, islands, peaks and temples whose last character tells them, where the segmenter knows the name. */
export function waters(view: View): Found[] {
  const { words, tokens, lexicon } = view;
  return matches(words, WATER, ({ span, surface }) => {
    const run = tokens.before(span.end);
    const index = run.findIndex(({ end }) => end === span.end);
    const token = run[index];
    if (!token) return null;
    const { start, end, word, tag } = token;
    if (word.length < 2 || lexicon.lookup(word).length > 0 || COMMON_WATERS.has(word) || EVERYDAY.has(word))
      return null;
    if (word.length > 3 && (tag !== 'ns' || lexicon.lookup(word.slice(0, 2), 'Place').length > 0))
      return null;
    // 北|淝河, 李|川江: the name begins before the word.
    const before = run[index - 1];
    if (
      word.length === 2 &&
      before &&
      before.end - before.start === 1 &&
      !(/^(?:p|c|u\w*|f)$/u.test(before.tag) || /^[沿过到至经跨渡临近是有为该]/u.test(before.word))
    )
      return null;
    const water = /[江河湖溪寺]/u.test(surface);
    const known = tag === 'ns' || (word.length > 2 && (tag === 'nz' || (water && tag.startsWith('nr'))));
    return known && (water || word.length > 2) ? { start, end, type: 'Place', rule: 'place-water' } : null;
  });
}
