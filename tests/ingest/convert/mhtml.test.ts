import { encode } from 'libqp';
import { expect, test } from 'vitest';
import { toText } from '../../../ingest/convert/index.ts';
import { savedPage } from '../../../ingest/convert/mhtml/index.ts';
import { sniff } from '../../../ingest/open/kinds.ts';
import { read } from '../../../ingest/read/index.ts';

const PAGE = '<html><head><meta charset="gbk"></head><body><p>要看好水渠，一天看三遍。</p></body></html>';
/** 要看好水渠，一天看三遍。 in GBK, as a page of such a site is saved. */
const GBK = Buffer.concat([
  Buffer.from('<html><head><meta charset="gbk"></head><body><p>'),
  Buffer.from('d2aabfb4bac3cbaec7fea3acd2bbccecbfb4c8fdb1e9a1a3', 'hex'),
  Buffer.from('</p></body></html>'),
]);
const file = (...parts: string[]): Buffer =>
  Buffer.from(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://water.example/a.html',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="--b--"',
      '',
      '',
      ...parts.flatMap((part) => [`----b--`, part]),
      '----b----',
      '',
    ].join('\r\n'),
    'latin1',
  );
const part = (type: string, encoding: string, body: string): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
const PICTURE = part('image/png', 'base64', 'iVBORw0KGgo=');

test.each([
  ['as a browser writes it', file(part('text/html', 'quoted-printable', encode(GBK)), PICTURE)],
  ['behind its pictures', file(PICTURE, part('text/html', 'quoted-printable', encode(GBK)))],
  [
    'in base64, and its charset said',
    file(part('text/html; charset="gbk"', 'base64', GBK.toString('base64'))),
  ],
  [
    'within another multipart',
    file(
      `Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\n${part('text/html', 'quoted-printable', encode(GBK))}\r\n--inner--`,
    ),
  ],
])('a page in one file: %s', async (_, bytes) => {
  const made = await toText({ path: 'a.mhtml', origin: '/a.mhtml', kind: 'mhtml', bytes });
  expect(made).toMatchObject({ kind: 'html', url: 'https://water.example/a.html' });
  const { text, source, url } = read(made);
  expect(text).toContain('要看好水渠，一天看三遍。');
  expect([source.path, url]).toEqual(['a.mhtml', 'https://water.example/a.html']);
  expect(made.original?.sha256).not.toBe('');
});

test('where it was saved from is told of an address alone', () => {
  const local = Buffer.from(
    file(part('text/html', '8bit', PAGE))
      .toString('latin1')
      .replace('https:', 'file:'),
    'latin1',
  );
  expect(savedPage(local).url).toBeUndefined();
});

test.each([
  ['a letter without a page', file(PICTURE)],
  ['no mail at all', Buffer.from('要看好水渠。')],
  ['a boundary that never comes', Buffer.from('Content-Type: multipart/related; boundary=b\r\n\r\ntext')],
])('%s: a sentence says so', (_, bytes) => {
  expect(() => savedPage(bytes)).toThrow('holds no page: open it in a browser and save it as .html');
});

test('it is known by its first bytes, whatever its name', () => {
  expect(sniff(file(PICTURE), 'html')).toBe('mhtml');
});
