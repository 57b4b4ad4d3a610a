import { expect, test } from 'vitest';
import { openReport, summary } from '../../ingest/report.ts';
import { readTagged } from './link/tagged.ts';
import { smallLexicon } from './link/lexicon.ts';

test('characters that nobody can read are counted, and the texts they stand in named', () => {
  const reporter = openReport();
  for (const text of ['修渠的人\n水渠\ufffd修好了\ue123。', '种树的人\n树种好了。'])
    reporter.add({
      status: 'read',
      path: 'a.txt',
      origin: 'a.txt',
      bytes: new Uint8Array(),
      reading: readTagged(text, smallLexicon),
    });
  const report = reporter.report();
  expect(report.counts.unreadable).toBe(2);
  expect(report.files.map(({ unreadable }) => unreadable)).toEqual([2, undefined]);
  expect(summary(report)).toContain('Unreadable: 2 characters in 1 text');
});
