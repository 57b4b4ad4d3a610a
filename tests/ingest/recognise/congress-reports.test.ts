import { expect, test } from 'vitest';
import { surfaces } from './read.ts';

test.each<[string, string[]]>([
  ['大会通过的十六届中央委员会的报告很长。', ['十六届中央委员会的报告']],
  ['大会批准了十六届中央纪律检查委员会工作报告。', ['十六届中央纪律检查委员会工作报告']],
  ['大会批准了十六届中央纪律检查委员会的工作报告。', []],
  ['代表十六届中央委员会向大会作报告。', []],
])('reports that a congress adopts: %s', (text, expected) =>
  expect(surfaces('Document', text)).toEqual(expected),
);
