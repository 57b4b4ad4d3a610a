import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { namesIn } from './tagged.ts';

test.each([
  [
    'the text names it in full',
    '依照<doc>水渠法</doc>管理，<doc>《中华人民共和国水渠法》</doc>说得清楚。',
    ['《中华人民共和国水渠法》', '《中华人民共和国水渠法》'],
  ],
  ['it is only planned', '抓紧制定<doc>《水渠法》</doc>。', ['《水渠法》']],
])('a statute: %s', (_, raw, names) => {
  expect(namesIn(raw, smallLexicon, {})).toEqual(names);
});
