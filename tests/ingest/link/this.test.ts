import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

test('本意见 is the text, never what it rests on', () => {
  const text =
    '治沙通告\n为贯彻<doc>《甲意见》</doc>，现就治沙通告如下。\n本意见自公布之日起施行，<doc>《乙办法》</doc>同时废止。';
  expect(said(readTagged(text, smallLexicon))).toEqual([
    'THIS IMPLEMENTS 《甲意见》',
    'THIS REPEALS 《乙办法》',
  ]);
});
