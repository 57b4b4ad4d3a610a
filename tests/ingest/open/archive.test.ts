import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import iconv from 'iconv-lite';
import { afterAll, expect, test } from 'vitest';
import { openInput } from '../../../ingest/open/index.ts';
import type { Source } from '../../../ingest/open/source.ts';
import type { Unread } from '../../../ingest/inputs.ts';
import { docx, paragraph } from '../../helpers/docx.ts';
import { zip, type ZipEntry } from '../../helpers/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenmai-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function found(bytes: Buffer, name = 'pages.zip'): Promise<(Source | Unread)[]> {
  const origin = join(folder, name);
  writeFileSync(origin, bytes);
  const all: (Source | Unread)[] = [];
  for await (const each of openInput({ path: name, origin, kind: 'zip' })) all.push(each);
  return all;
}
const told = (all: (Source | Unread)[]): string[][] =>
  all.map((each) =>
    'status' in each
      ? [each.path, each.status, each.reason]
      : [each.path, each.kind, Buffer.from(each.bytes).toString()],
  );

test('every text of an archive is one source, with a label for a path', async () => {
  const entries: ZipEntry[] = [
    { name: '通知/', bytes: '' },
    { name: '通知/一.txt', bytes: '甲' },
    { name: iconv.encode('意见.html', 'gbk'), bytes: '<p>乙</p>', flags: 0 },
    { name: '../../etc/二.md', bytes: '丙' },
    { name: 'C:\\texts\\三.txt', bytes: '丁' },
    { name: 'style.css', bytes: 'p {}' },
    { name: '__MACOSX/._一.txt', bytes: '?' },
    { name: '.草稿.txt', bytes: '?' },
    // In GBK it is valid UTF-8 by chance.
    { name: iconv.encode('通知/Thumbs.db', 'gbk'), bytes: '?', flags: 0 },
    { name: 'Café.doc', bytes: '?', flags: 0 },
  ];
  const all = await found(zip(entries));
  expect(told(all)).toEqual([
    ['pages.zip/通知/一.txt', 'txt', '甲'],
    ['pages.zip/意见.html', 'html', '<p>乙</p>'],
    ['pages.zip/etc/二.md', 'md', '丙'],
    ['pages.zip/texts/三.txt', 'txt', '丁'],
    ['pages.zip/style.css', 'skipped', expect.stringContaining('known kinds')],
    ['pages.zip/__MACOSX/._一.txt', 'skipped', expect.stringContaining('a Mac keeps')],
    ['pages.zip/.草稿.txt', 'skipped', expect.stringContaining('is hidden')],
    ['pages.zip/通知/Thumbs.db', 'skipped', expect.stringContaining('known kinds')],
    ['pages.zip/Café.doc', 'skipped', 'is an old Word document: save it as .docx'],
  ]);
  expect(all[0]).toMatchObject({ origin: `${join(folder, 'pages.zip')}!/通知/一.txt` });
});

test('what is in it may be a document, but no archive', async () => {
  const inner = zip([{ name: 'a.txt', bytes: '甲' }]);
  const all = await found(
    zip([
      { name: 'a.docx', bytes: docx(paragraph('甲')) },
      { name: 'b.zip', bytes: inner },
      { name: 'c.txt', bytes: inner },
    ]),
  );
  expect(told(all).map(([path, kind]) => [path, kind])).toEqual([
    ['pages.zip/a.docx', 'docx'],
    ['pages.zip/b.zip', 'skipped'],
    ['pages.zip/c.txt', 'skipped'],
  ]);
});

test('an encrypted entry, a lie about its size and a bomb cost themselves', async () => {
  const all = await found(
    zip([
      { name: 'a.txt', bytes: '甲', flags: 0x801 },
      { name: 'b.txt', bytes: Buffer.alloc(3_000_000), claimed: 3_000 },
      { name: 'c.html', bytes: '乙', claimed: 65 * 1024 * 1024 },
      { name: 'd.txt', bytes: '乙', claimed: 13 * 1024 * 1024 },
      { name: 'e.txt', bytes: '省委印发通知。\n'.repeat(100_000) },
      { name: 'f.txt', bytes: '丙' },
    ]),
  );
  expect(told(all)).toEqual([
    ['pages.zip/a.txt', 'failed', 'is encrypted: unpack it with its password'],
    ['pages.zip/b.txt', 'failed', expect.stringMatching(/^cannot be unpacked \(too many bytes/u)],
    ['pages.zip/c.html', 'failed', 'unpacks to 65 MB: more than 64 MB is not read, split it'],
    ['pages.zip/d.txt', 'failed', 'unpacks to 13 MB: more than 12 MB is not read, split it'],
    ['pages.zip/e.txt', 'failed', expect.stringContaining('more than 250 times its size')],
    ['pages.zip/f.txt', 'txt', '丙'],
  ]);
});

test('an archive whose texts say they are more than a gigabyte ends where that is reached', async () => {
  const packed = Array.from({ length: 19 }, (_, at) => ({
    name: `${at}.pdf`,
    bytes: randomBytes(700_000),
    claimed: 60 * 1024 * 1024,
  }));
  const all = await found(zip(packed));
  expect(all).toHaveLength(18);
  expect(all[0]).toMatchObject({ reason: expect.stringContaining('cannot be unpacked') });
  expect(all.at(-1)).toMatchObject({
    path: 'pages.zip',
    reason: expect.stringContaining('more than 1024 MB'),
  });
});

test.each([
  ['cut.zip', zip([{ name: 'a.txt', bytes: '甲'.repeat(500) }]).subarray(0, 60), 'is a broken archive'],
  ['no.zip', Buffer.from('nothing of the kind'), 'is a broken archive'],
  [
    'late.zip',
    zip([
      { name: 'customXml/', bytes: randomBytes(1_000) },
      { name: '[Content_Types].xml', bytes: '' },
    ]),
    'is an Office document: save it as .docx',
  ],
  ['empty.zip', zip([]), 'holds no text that can be read; known kinds are'],
])('%s: a sentence says so', async (name, bytes, reason) => {
  expect(await found(bytes, name)).toEqual([
    { path: name, status: 'failed', reason: expect.stringContaining(reason) },
  ]);
});

test('an archive of which nothing can be read is told itself, beside what was passed over', async () => {
  const inner = zip([{ name: 'a.txt', bytes: '甲' }]);
  expect(
    told(await found(zip([{ name: 'b.zip', bytes: inner }]))).map(([path, kind]) => [path, kind]),
  ).toEqual([
    ['pages.zip/b.zip', 'skipped'],
    ['pages.zip', 'failed'],
  ]);
});

test('a PDF, a document and an archive are known by their bytes, whatever they are called', async () => {
  expect(told(await found(Buffer.from('%PDF-1.4'), 'a.txt'))[0]?.[1]).toBe('pdf');
  const document = docx(paragraph('甲'));
  expect(told(await found(document, 'a.bin'))[0]?.[1]).toBe('docx');
  // Its bytes stand in the archive as they are.
  expect(told(await found(zip([{ name: 'b.docx', bytes: document, stored: true }])))[0]?.slice(0, 2)).toEqual(
    ['pages.zip/b.docx', 'docx'],
  );
  expect(told(await found(zip([{ name: 'b.txt', bytes: '甲' }]), 'a.txt'))[0]).toEqual([
    'a.txt/b.txt',
    'txt',
    '甲',
  ]);
});
