import { createRequire } from 'node:module';
import { plainSyllable } from '../pinyin.ts';
import { rowOf } from './gbk.ts';

const require = createRequire(import.meta.url);

const readings = new Map<string, readonly string[]>();

/** All readings of one character with tone marks: 数 → shù, shǔ, shuò. */
function readingsOf(character: string): readonly string[] {
  let known = readings.get(character);
  if (!known) {
    // Few texts need it, and it takes as long to load as some pages to read.
    const { pinyin } = require('pinyin-pro') as typeof import('pinyin-pro');
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
