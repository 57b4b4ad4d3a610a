import { expect, test } from 'vitest';
import { lexicon } from '../recognise/read.ts';
import { smallLexicon } from './lexicon.ts';
import { namesIn } from './tagged.ts';

test.each([
  ['by who passed it', '通过<doc>安理会第1598号决议</doc>。', '《联合国安全理事会第1598号决议》'],
  [
    'by who is named before it',
    '去年安理会通过的<doc>1598号决议</doc>。',
    '《联合国安全理事会第1598号决议》',
  ],
  ['of the assembly', '执行<doc>联大1758号决议</doc>。', '《联合国大会第1758号决议》'],
  ['of nobody who is named', '执行<doc>1598号决议</doc>。', '《1598号决议》'],
])('a resolution of the UN %s', (_, sentence, name) =>
  expect(namesIn(`工作情况\n${sentence}`, smallLexicon)).toEqual([name]),
);

test.each([
  ['中美之间三个公报', '《中美三个联合公报》'],
  ['美中关系的三项联合公报', '《中美三个联合公报》'],
  ['中美之间两个公报', '《中美之间两个公报》'],
  ['中日两国政府联合声明', '《中华人民共和国政府和日本国政府联合声明》'],
  ['中尼两国政府联合声明', '《中尼两国政府联合声明》'],
])('what two states have declared: %s', (words, name) =>
  expect(namesIn(`工作情况\n遵守<doc>${words}</doc>。`, lexicon)).toEqual([name]),
);

test.each([
  ['纲要草案', '《甲省水利规划纲要（草案）》'],
  ['条例草案', '《条例草案》'],
])('a draft said again without brackets: %s', (words, name) =>
  expect(
    namesIn(
      `工作情况\n审查<doc>《甲省水利规划纲要（草案）》</doc>。<doc>《${words}》</doc>很好。`,
      smallLexicon,
    ).at(-1),
  ).toBe(name),
);
