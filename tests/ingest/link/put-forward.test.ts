import { expect, test } from 'vitest';
import { isPutForward } from '../../../ingest/link/relation/put-forward.ts';

test.each([
  ['某某提出【依法治县】这一理念', true],
  ['某某提出的【依法治县】很重要', true],
  ['会议提出【“依法治县”】', true],
  ['某某首次提出【依法治县】。', true],
  ['某某确立了【依法治县】的重大原则', true],
  ['某某指出：“【依法治县】。”', true],
  ['某某关于【依法治县】的著名论断', true],
  ['【“依法治县”】这个概念，就是某某在县里提出来的。', true],
  ['某某说“【依法治县】工作”', false],
  ['某某同志【“实干兴县”】的名言', true],
  ['会议提出【依法治县】工作要抓紧', false],
  ['落实【依法治县】要求', false],
])('%s', (marked, expected) => {
  const span = { start: marked.indexOf('【'), end: marked.indexOf('】') - 1 };
  expect(isPutForward(marked.replace(/[【】]/gu, ''), span)).toBe(expected);
});
