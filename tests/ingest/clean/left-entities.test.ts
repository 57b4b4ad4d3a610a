import { expect, test } from 'vitest';
import { applied } from '../../../ingest/clean/edit.ts';
import { leftEntities } from '../../../ingest/clean/left-entities.ts';

test.each([
  ['种好树&nbsp;修好渠&ldquo;三大行动&rdquo;', '种好树 修好渠“三大行动”'],
  ['AT&T;、a&b;、&渠;、甲&乙', 'AT&T;、a&b;、&渠;、甲&乙'],
])('marks written twice over: %s', (text, expected) =>
  expect(applied(text, leftEntities.find(text))).toBe(expected),
);
