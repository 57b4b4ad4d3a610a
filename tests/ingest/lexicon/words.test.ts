import { expect, test } from 'vitest';
import { wordsOf } from '../../../ingest/lexicon/words.ts';

test.each([
  // 正泰 stands in no dictionary: guessed, and tagged x.
  ['正泰集团与反革命集团不同', '正泰/x 集团/n 与/p 反革命/nz 集团/n 不同/a'],
  // The same word in another place has the same tag.
  ['集团与正泰', '集团/n 与/p 正泰/x'],
  ['共12个AI项目', '共/d 12/m 个/q AI/eng 项目/n'],
])('%s', (text, expected) => {
  expect(
    wordsOf(text)
      .map(({ word, tag }) => `${word}/${tag}`)
      .join(' '),
  ).toBe(expected);
});
