import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { lookup } from 'node:dns';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findInputs, readFiles, type Outcome } from '#ingest';
import { fetchPage } from '../../../ingest/open/address/index.ts';
import { docx, paragraph } from '../../helpers/docx.ts';
import { checkedLookup, isPublic } from '../../../ingest/open/address/open-to-all.ts';

const PAGE =
  '<!doctype html><title>关于加强基层治理的若干意见</title><h1>关于加强基层治理的若干意见</h1><p>各级党组织要加强领导，推动各项任务落实。</p>';
const GZIPPED = gzipSync(Buffer.alloc(70 * 1024 * 1024));

const ANSWERS: Record<string, RequestListener> = {
  '/page': (_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html; charset=GBK' }).end(iconv.encode(PAGE, 'gbk')),
  '/moved': (_, answer) => answer.writeHead(302, { location: '/page' }).end(),
  '/round': (_, answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/inside': (_, answer) => answer.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  '/picture': (_, answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/broken': (_, answer) => answer.writeHead(500).end(),
  '/closed': (_, answer) => answer.writeHead(403).end(),
  '/document': (_, answer) =>
    answer
      .writeHead(200, { 'content-type': 'application/octet-stream' })
      .end(docx(paragraph('省委印发通知。'))),
  '/packed': (_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/bomb': (_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(GZIPPED),
};
const server = createServer((request, answer) =>
  (ANSWERS[request.url ?? ''] ?? ((_, gone) => gone.writeHead(404).end()))(request, answer),
);
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const allowPrivate = true;

describe('an address', () => {
  test('gives one text, with the address it came from after all redirects', async () => {
    const { inputs } = await findInputs([`${base}/moved`]);
    const outcomes: Outcome[] = [];
    for await (const outcome of readFiles(inputs, { allowPrivate })) outcomes.push(outcome);
    expect(outcomes).toMatchObject([{ status: 'read', origin: `${base}/moved` }]);
    const article = outcomes[0]?.status === 'read' ? outcomes[0].readings[0]?.article : null;
    expect(article).toMatchObject({ title: '关于加强基层治理的若干意见', url: `${base}/page` });
    expect(article?.source).toMatchObject({ path: `${base.slice(7)}/page`, charset: 'gb18030' });
  });

  test('may be a document, though the server does not say so', async () => {
    const { inputs } = await findInputs([`${base}/document`]);
    const outcomes: Outcome[] = [];
    for await (const outcome of readFiles(inputs, { allowPrivate })) outcomes.push(outcome);
    expect(outcomes).toMatchObject([{ status: 'read', readings: [{ article: { text: '省委印发通知。' } }] }]);
  });

  test('may come packed', async () => {
    const { bytes } = await fetchPage(`${base}/packed`, { allowPrivate });
    expect(Buffer.from(bytes).toString()).toBe(PAGE);
  });

  test.each([
    ['/gone', 'answered 404 Not Found: check the address'],
    ['/broken', 'answered 500 Internal Server Error: try again later'],
    ['/closed', 'answered 403 Forbidden: open it in a browser and save the page'],
    ['/round', 'leads on more than 5 times'],
    ['/inside', 'only http and https are fetched'],
    ['/picture', 'is image/png: no text to read; give the address of'],
    ['/bomb', 'is longer than 64 MB'],
  ])('%s: a sentence says so', async (path, said) => {
    await expect(fetchPage(base + path, { allowPrivate })).rejects.toThrow(said);
  });

  test('of this machine is refused, in numbers and by name', async () => {
    const { port } = new URL(base);
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])
      await expect(fetchPage(`http://${host}:${port}/page`)).rejects.toThrow('--allow-private');
  });

  test('that holds a password is refused', async () => {
    await expect(fetchPage('http://a:b@example.org/')).rejects.toThrow('leave it out');
  });
});

test.each([
  ['8.8.8.8', true],
  ['2400:3200::1', true],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected));

test('a name that leads into a private network, if only in part, is not connected to', async () => {
  const resolve = ((_name: string, _options: object, answer: (...args: unknown[]) => void) =>
    answer(null, [
      { address: '8.8.8.8', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ])) as typeof lookup;
  const error = await new Promise((done) => checkedLookup(resolve)('rebound.example', {}, done));
  expect(String(error)).toContain('rebound.example stands in a private network');
});
