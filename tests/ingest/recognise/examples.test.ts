import { describe, expect, test } from 'vitest';
import { LICENCES } from '../../../ingest/recognise/document/licences.ts';
import { DOCUMENT_NAMES } from '../../../ingest/recognise/document/names.ts';
import { SPEECHES } from '../../../ingest/recognise/document/speeches.ts';
import { STANDARDS } from '../../../ingest/recognise/document/standards.ts';
import { SUBMITTED } from '../../../ingest/recognise/document/submitted.ts';
import { TREATIES } from '../../../ingest/recognise/document/treaties.ts';
import { recognise } from '../../../ingest/recognise/index.ts';
import { FIXED_FORMS } from '../../../ingest/recognise/institution/fixed-forms.ts';
import { GUARDS } from '../../../ingest/recognise/known-names-guards.ts';
import { IN_PASSING } from '../../../ingest/recognise/meeting/in-passing.ts';
import { NUMBERED } from '../../../ingest/recognise/meeting/numbered.ts';
import { OF_UNIT } from '../../../ingest/recognise/meeting/of-unit.ts';
import { WHOSE } from '../../../ingest/recognise/meeting/whose.ts';
import { ADDRESSES } from '../../../ingest/recognise/place/addresses.ts';
import { PATTERNS } from '../../../ingest/recognise/program/patterns.ts';
import type { PatternRow } from '../../../ingest/recognise/recogniser.ts';
import { BANNERS } from '../../../ingest/recognise/slogan/banners.ts';
import { SIGNS } from '../../../ingest/recognise/slogan/signs.ts';
import { signsOf } from '../../../ingest/recognise/slogan/weight.ts';
import { segment } from '../../../ingest/segment/index.ts';
import { articleOf } from '../segment/article.ts';
import { lexicon } from './read.ts';

const TABLES: Record<string, readonly PatternRow[]> = {
  DOCUMENT_NAMES,
  LICENCES,
  SPEECHES,
  STANDARDS,
  SUBMITTED,
  TREATIES,
  FIXED_FORMS,
  NUMBERED,
  IN_PASSING,
  OF_UNIT,
  WHOSE,
  ADDRESSES,
  PATTERNS,
  BANNERS,
};

/** Rules that find something in a text, whether it is kept or yields to another find. */
function rulesIn(text: string): string[] {
  const article = articleOf(text);
  const lost: string[] = [];
  const kept = recognise({ article, ...segment(article) }, lexicon, ({ rule }) => lost.push(rule));
  return [...kept.map(({ rule }) => rule), ...lost];
}

/** One row may show several phrases. */
const phrases = (example: string): string[] => example.split(/[,;] /u);

describe.each(Object.entries(TABLES))('the examples of %s are what their rows are for', (_, rows) => {
  test.each(rows.flatMap(({ rule, example }) => phrases(example).map((phrase) => [phrase, rule] as const)))(
    '%s: %s',
    (phrase, rule) => expect(rulesIn(phrase)).toContain(rule),
  );
});

/** Every stretch of a phrase: what it is, and what stands before and behind it. */
const stretches = (phrase: string): [string, string, string][] =>
  [...phrase].flatMap((_, start) =>
    Array.from({ length: phrase.length - start }, (__, size): [string, string, string] => {
      const end = start + size + 1;
      return [phrase.slice(start, end), phrase.slice(0, start), phrase.slice(end)];
    }),
  );

test.each(GUARDS.flatMap((guard) => phrases(guard.example).map((phrase) => [phrase, guard] as const)))(
  '%s holds what its guard forbids',
  (phrase, { surface, before, after }) => {
    const forbidden = stretches(phrase).filter(
      ([name, left, right]) =>
        surface.test(name) && ((before?.test(left) ?? false) || (after?.test(right) ?? false)),
    );
    expect(forbidden).not.toEqual([]);
  },
);

test.each(SIGNS.flatMap((sign) => phrases(sign.example).map((phrase) => [phrase, sign] as const)))(
  '%s bears its sign',
  (phrase, sign) => {
    const quotations = [...phrase.matchAll(/“[^“”]+”/gu)];
    const signs = quotations.flatMap(({ index, 0: words }) =>
      signsOf(phrase, { start: index, end: index + words.length }),
    );
    expect(signs).toContain(sign);
  },
);
