import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openRun } from '#ingest';
import { openReport, summary } from '../../ingest/report.ts';
import { readTagged } from './link/tagged.ts';
import { smallLexicon } from './link/lexicon.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenmai-report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const name = basename(folder);

test('a file with the bytes of another is told with it, and counted once', async () => {
  for (const each of ['a', 'b'])
    writeFileSync(join(folder, `${each}.txt`), '澄江市委印发《林长制工作办法》。\n');
  writeFileSync(join(folder, 'c.txt'), '澄江市委印发《河长制工作办法》。\n');
  const run = await openRun([folder]);
  const statuses: string[] = [];
  for await (const { status } of run.outcomes) statuses.push(status);
  const report = run.report();
  expect(statuses).toEqual(['read', 'read', 'read']);
  expect(report.counts).toMatchObject({ read: 2, identical: 1, sentences: 2 });
  expect(report.files[1]).toMatchObject({ path: `${name}/b.txt`, identical: `${name}/a.txt` });
  expect(summary(report)).toContain(`Identical to another: 1 file:\n  ${name}/b.txt = ${name}/a.txt`);
});

test('characters that nobody can read are counted, and the texts they stand in named', () => {
  const reporter = openReport();
  for (const text of ['修渠的人\n水渠\ufffd修好了\ue123。', '种树的人\n树种好了。'])
    reporter.add({
      status: 'read',
      path: 'a.txt',
      origin: 'a.txt',
      bytes: new Uint8Array(),
      readings: [readTagged(text, smallLexicon)],
    });
  const report = reporter.report();
  expect(report.counts.unreadable).toBe(2);
  expect(report.files.map(({ unreadable }) => unreadable)).toEqual([2, undefined]);
  expect(summary(report)).toContain('Unreadable: 2 characters in 1 text');
});
