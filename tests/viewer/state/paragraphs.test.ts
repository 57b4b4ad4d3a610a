import { expect, test } from 'vitest';
import type { TextPage } from '../../../viewer/data/api.ts';
import { paragraphs } from '../../../viewer/state/paragraphs.ts';

const sentence = (start: number, gap: string, text: string) => ({
  id: `s${start}`,
  start,
  gap,
  text,
  section: null,
  marks: [],
});

test('lines are paragraphs, a heading stands alone, run-in headings stay in their line', () => {
  const page = {
    sections: [
      { id: '1', level: 1, heading: '一、总体要求', start: 0, end: 30 },
      { id: '2', level: 2, heading: '要把好首关', start: 18, end: 30 },
    ],
    sentences: [
      sentence(0, '', '一、总体要求'),
      sentence(7, '\n', '第一句。'),
      sentence(11, '', '第二句。'),
      sentence(18, '\n\n', '要把好首关。后面还有一长句话。'),
    ],
  } as unknown as TextPage;
  expect(paragraphs(page).map(({ heading, sentences }) => [heading, sentences.map(({ id }) => id)])).toEqual([
    [1, ['s0']],
    [null, ['s7', 's11']],
    [null, ['s18']],
  ]);
});
