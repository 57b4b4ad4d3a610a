import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { docx, paragraph } from '../helpers/docx.ts';
import { zip } from '../helpers/zip.ts';
import { ownFolder, wenmai } from './wenmai.ts';

// Each step starts a program; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const { folder, remove } = ownFolder();
const at = (path: string): string => join(folder, path);
const printed = readFileSync(join(import.meta.dirname, '../fixtures/documents/two-columns.pdf'));
const notice = docx(
  paragraph('关于做好干部教育培训工作的通知') +
    paragraph('2023年10月，中共中央印发《干部教育培训工作条例》。'),
);
const page = '<title>全面从严治党工作会议召开</title><p>会议学习《中国共产党纪律处分条例》。</p>';

const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(page));
let address = '';
beforeAll(async () => {
  writeFileSync(at('方案.pdf'), printed);
  writeFileSync(
    at('pages.zip'),
    zip([
      { name: '通知.docx', bytes: notice },
      { name: '../密件.txt', bytes: '甲', flags: 0x801 },
      { name: '旧.zip', bytes: zip([]) },
    ]),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hui/yi.html`;
});
afterAll(() => {
  server.close();
  remove();
});

test('documents, archives and addresses go in; what cannot be read is told; their bytes are kept', async () => {
  const store = at('store');
  const args = ['ingest', at('*.{pdf,zip}'), address, '--allow-private', '--store', store];
  const { code, stderr } = await wenmai(args);
  expect(stderr).toContain('Read 3 texts:');
  expect(stderr).toContain('pages.zip/密件.txt: is encrypted');
  expect(stderr).toContain('pages.zip/旧.zip: is an archive inside an archive');
  expect(code).toBe(2);
  const { stdout } = await wenmai(['export', 'json', '--store', store]);
  for (const title of ['关于做好干部教育培训工作的通知', '全面从严治党工作会议召开'])
    expect(stdout).toContain(title);
  expect(stdout).toContain(`"url":"${address}"`);
  const again = await wenmai(args);
  expect(again.stderr).toContain('0 added, 0 replaced, 0 removed, 3 unchanged');
});

test('an address of this machine is refused without the option', async () => {
  const { code, stderr } = await wenmai(['ingest', address, '--store', at('none')]);
  expect(stderr).toContain('127.0.0.1 stands in a private network: give --allow-private');
  expect(code).toBe(1);
});
