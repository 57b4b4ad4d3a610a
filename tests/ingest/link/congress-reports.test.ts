import { expect, test } from 'vitest';
import { entry, smallLexicon } from './lexicon.ts';
import { lexiconOf } from '../../../ingest/lexicon/index.ts';
import { namesIn } from './tagged.ts';

test.each([
  ['of the Committee, which the lexicon knows', '十六届中央委员会的报告', '《治沙报告》'],
  [
    'of the inspectors',
    '第十六届中央纪律检查委员会的工作报告',
    '《十六届中央纪律检查委员会向中国共产党第十七次全国代表大会的工作报告》',
  ],
  ['of a province', '十六届省委员会的报告', '《十六届省委员会的报告》'],
])('the report %s', (_, words, name) => {
  const lexicon = lexiconOf([entry('Document', '《治沙报告》', '党的十七大报告')]);
  expect(namesIn(`消息\n大会通过的<doc>${words}</doc>很长。`, lexicon)).toEqual([name]);
  expect(namesIn(`消息\n<doc>${words}</doc>很长。`, smallLexicon)).toHaveLength(1);
});
