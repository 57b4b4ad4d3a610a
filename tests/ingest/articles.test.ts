import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FileKind } from '#graph';
import { clean } from '../../ingest/clean/index.ts';
import { read } from '../../ingest/read/index.ts';

const root = new URL('../fixtures/articles/', import.meta.url);
const slugs = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(slugs.map(({ name }) => name))('%s', (slug) => {
  const folder = new URL(`${slug}/`, root);
  const name = readdirSync(folder).find((file) => file.startsWith('source.'))!;
  const kind = name.slice('source.'.length) as FileKind;
  const article = clean(read({ bytes: readFileSync(new URL(name, folder)), path: `${slug}/${name}`, kind }));
  const { id, text, removed, repaired, source, entity, ...facts } = article;
  for (const { start, end, to } of repaired) expect(text.slice(start, end)).toBe(to);
  expect({
    ...facts,
    entity: entity.replace(id.slice(0, 8), 'ID'),
    charset: source.charset,
    lines: text.split('\n'),
    removed: removed.map(({ reason, text: words }) => [reason, words]),
    repaired: repaired
      .filter(({ reason }) => reason !== 'pinyin-bracket')
      .map(({ reason, from, to, places }) => (places ? [reason, from, to, places] : [reason, from, to])),
  }).toEqual(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')));
});
