import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openArchive } from '#graph/store';

const folder = mkdtempSync(join(tmpdir(), 'wenmai-gone-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files that gave a text and are gone are told of the places asked for, unless another gives it', async () => {
  const { inputs } = await openArchive(join(folder, 'store'), { create: true });
  const file = (name: string): string => join(folder, name);
  for (const name of ['kept.txt', 'twin.txt']) writeFileSync(file(name), name);
  await inputs.keep(file('kept.txt'), 'a1', 'kept.txt');
  await inputs.keep(file('lost.txt'), 'a2', 'lost.txt');
  await inputs.keep(file('moved.txt'), 'a3', 'moved.txt');
  await inputs.keep(file('twin.txt'), 'a3', 'twin.txt');
  await inputs.keep('https://example.org/a', 'a4');
  expect(await inputs.gone([folder])).toEqual(['lost.txt']);
  expect(await inputs.gone([file('lost.txt')])).toEqual(['lost.txt']);
  expect(await inputs.gone([file('lost')])).toEqual([]);
});
