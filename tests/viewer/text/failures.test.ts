import { expect, test } from 'vitest';
import { FAILURE_CODES } from '../../../viewer/data/api.ts';
import { FAILURES_ZH, toldOf } from '../../../viewer/text/failures.ts';

const failed = {
  status: 404,
  code: 'not-found',
  message: 'No entity has the id a.',
  hint: 'Search.',
} as const;

test('every code has words in Chinese', () => {
  for (const code of FAILURE_CODES) {
    const { what, hint } = FAILURES_ZH[code];
    expect([what, hint], code).toEqual([
      expect.stringMatching(/[\u4e00-\u9fff].*。$/u),
      expect.stringMatching(/。$/u),
    ]);
  }
});

test('Chinese by the code, with the id the server named; English as the server says it', () => {
  expect(toldOf(failed, 'zh')).toEqual({
    ...FAILURES_ZH['not-found'],
    detail: 'No entity has the id a. Search.',
  });
  expect(toldOf(failed, 'en')).toEqual({ what: 'No entity has the id a.', hint: 'Search.', detail: null });
});

test('a code nobody knows is told as the server tells it', () => {
  expect(toldOf({ ...failed, code: null }, 'zh').what).toBe('No entity has the id a.');
});

test.each(['zh', 'en'] as const)('no answer at all: %s says what to look at', (lang) => {
  expect(toldOf({ status: 0, code: 'lost', message: '', hint: null }, lang).hint).toContain('npm start');
});
