import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { ownFolder, wenmai } from './wenmai.ts';

// Each step starts a program; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 180_000 });

const { folder, remove } = ownFolder();
afterAll(remove);
const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const HEAD = 'name\ttype\taliases\tattributes\ten\tnote\n';
const mine = write('mine.tsv', `${HEAD}云溪书院\tInstitution\t云书院\n`);
const bad = write('bad.tsv', `${HEAD}云溪书院\tSchool\n`);
// So many that they are read by processes of their own.
const texts = Array.from({ length: 5 }, (_, at) => write(`${at}.txt`, `第${at + 1}批代表参观了云书院。`));

test('--lexicon reaches every reader; with another one unchanged files are read anew', async () => {
  const store = join(folder, 'store');
  const ingest = async (...options: string[]): Promise<unknown> => {
    const { code, stdout } = await wenmai(['ingest', ...texts, '--store', store, '--json', ...options]);
    expect(code).toBe(0);
    return (JSON.parse(stdout) as { change: unknown }).change;
  };
  expect(await ingest()).toMatchObject({ added: 5 });
  expect(await ingest('--lexicon', mine)).toMatchObject({ replaced: 5, unchanged: 0 });
  expect(await ingest('--lexicon', mine, '--jobs', '1')).toMatchObject({ replaced: 0, unchanged: 5 });
  const asked = 'MATCH (i:Institution {name: $name}) RETURN i.documents AS documents';
  const { stdout } = await wenmai([
    'query',
    asked,
    '--param',
    'name=云溪书院',
    '--format',
    'json',
    '--store',
    store,
  ]);
  expect(JSON.parse(stdout)).toEqual([{ documents: 5 }]);
  expect(await ingest()).toMatchObject({ replaced: 5 });
});

test('read and its explanation know it too', async () => {
  const { stdout } = await wenmai(['read', '-', '--explain', '--lexicon', mine], { input: '参观云书院。' });
  expect(stdout).toContain(
    '⟦云书院⟧ Institution by lexicon-institution → institution:云溪书院: lexicon: 云书院',
  );
});

test('a faulty one is told with file and line before anything is read', async () => {
  const store = join(folder, 'none');
  const { code, stderr } = await wenmai(['ingest', ...texts, '--lexicon', bad, '--store', store]);
  expect(code).toBe(1);
  expect(stderr).toContain('bad.tsv:2: unknown type "School"; use one of Institution');
  expect(stderr).not.toContain('Read ');
});

test('candidates are offered as a lexicon, and found once it is given back', async () => {
  const store = join(folder, 'offered');
  const sentences = ['村里做到', '镇里盼着', '县里要求', '各家守着', '人人都说', '小区天天'];
  const villages = sentences.map((words, at) => write(`village-${at}.txt`, `${words}灯常亮、门常开。`));
  const slogans = async (): Promise<unknown> => {
    const asked = ['query', 'MATCH (s:Slogan) RETURN s.name AS name', '--format', 'json'];
    const { stdout } = await wenmai([...asked, '--store', store]);
    return JSON.parse(stdout);
  };
  await wenmai(['ingest', ...villages, '--store', store]);
  expect(await slogans()).toEqual([]);
  const offered = await wenmai(['candidates', '--store', store]);
  expect(offered).toMatchObject({ code: 0, stdout: expect.stringContaining('灯常亮、门常开\tSlogan\t') });
  await wenmai(['ingest', ...villages, '--store', store, '--lexicon', write('offered.tsv', offered.stdout)]);
  expect(await slogans()).toEqual([{ name: '灯常亮、门常开' }]);
});
