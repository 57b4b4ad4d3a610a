import { expect, test } from 'vitest';
import { isPutForward } from '../../../ingest/link/relation/put-forward.ts';

test.each([
  ['某某提出【依法治县】这一理念', true],
  ['某某提出的【依法治县】很重要', true],
  ['会议提出【“依法治县”】', true],
  ['某某首次提出【依法治县】。', true],
  ['某某确立了【依法治县】的重大原则', true],
  ['会议提出【依法治县】工作要抓紧', false],
  ['落实【依法治县】要求', false],
])('%s', (marked, expected) => {
  const span = { start: marked.indexOf('【'), end: marked.indexOf('】') - 1 };
  expect(isPutForward(marked.replace(/[【】]/gu, ''), span)).toBe(expected);
});
