import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

test.each([
  [
    'by what it is',
    '<doc>《水渠检查计划》</doc>业经部务会审定，现将该计划发给你单位，务必照办。',
    ['THIS TRANSMITS 《水渠检查计划》'],
  ],
  ['one of many that are read', '<doc>《水渠检查计划》</doc>业经部务会审定，各地都在学习。', []],
])('what a notice sends out, %s', (_, body, expected) => {
  const reading = readTagged(`关于检查水渠的通知\n${body}`, smallLexicon);
  expect(said(reading, 'TRANSMITS')).toEqual(expected);
});
