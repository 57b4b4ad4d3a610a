import { pinyin } from 'pinyin-pro';
import { plainSyllable } from '../pinyin.ts';
import { rowOf } from './gbk.ts';

const readings = new Map<string, readonly string[]>();

/** All readings of one character with tone marks: 数 → shù, shǔ, shuò. */
function readingsOf(character: string): readonly string[] {
  let known = readings.get(character);
  if (!known) {
    known = pinyin(character, { multiple: true, type: 'array' });
    readings.set(character, known);
  }
  return known;
}

/** Characters of one GBK row that may sound so. */
export function charactersSounding(lead: number, syllable: string): string[] {
  const sound = plainSyllable(syllable);
  return rowOf(lead).filter((character) => readingsOf(character).includes(sound));
}
