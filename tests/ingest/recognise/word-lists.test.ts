import { expect, test } from 'vitest';
import * as classes from '../../../ingest/recognise/institution/class-words.ts';
import * as companies from '../../../ingest/recognise/institution/company-kinds.ts';
import {
  COUNTY_CENTRES,
  COUNTY_FIRMS,
  COUNTY_OFFICES,
  COUNTY_UNITS,
} from '../../../ingest/recognise/institution/county.ts';
import { FIRM_FIELDS } from '../../../ingest/recognise/institution/firm-offices.ts';
import {
  MINISTRY_FIELDS,
  PARTIES_ABROAD,
  STATE_ORGANS,
} from '../../../ingest/recognise/institution/foreign.ts';
import { BRANCH_CLASSES } from '../../../ingest/recognise/institution/party-branches.ts';
import * as suffixes from '../../../ingest/recognise/institution/suffix-words.ts';
import { TRADES } from '../../../ingest/recognise/institution/troops.ts';
import { MEETING_KINDS } from '../../../ingest/recognise/meeting/named.ts';
import { oneOf, listOf } from '../../../ingest/recognise/word-list.ts';

const LISTS = Object.entries({
  ...classes,
  ...companies,
  BRANCH_CLASSES,
  COUNTY_CENTRES,
  COUNTY_FIRMS,
  COUNTY_OFFICES,
  COUNTY_UNITS,
  FIRM_FIELDS,
  MEETING_KINDS,
  MINISTRY_FIELDS,
  PARTIES_ABROAD,
  STATE_ORGANS,
  TRADES,
  ...suffixes,
});

test.each(LISTS)('%s stands in order of length and of code points, each word once', (_, lines) => {
  const words = listOf(lines);
  const sorted = [...new Set(words)].sort(
    (one, other) => one.length - other.length || (one < other ? -1 : 1),
  );
  expect(words).toEqual(sorted);
});

test('no word that makes a class is made of others', () => {
  const words = Object.values(classes).flatMap((lines) => listOf(lines));
  const needless = words.filter((word) =>
    new RegExp(`^(?:${oneOf(words.filter((other) => other !== word).join(' '))})+$`, 'u').test(word),
  );
  expect(needless).toEqual([]);
});

test('a longer word is tried before the one it begins with', () => {
  expect(oneOf('委 委员会\n人大 委')).toBe('委员会|人大|委');
});
