import { join } from 'node:path';
import type { Problem } from '#graph';
import type { OpenStore } from './open.ts';
import { names } from './files.ts';
import { isThere } from './inputs.ts';
import { sha256 } from './reading.ts';

/** Texts of the published graph. */
const PUBLISHED = 'MATCH (d:Document {ingested: true}) RETURN d.article AS article';

/**
 * What is gone or damaged in the data folder of a store: readings that do not open, readings that an input or the published
 * graph names and that are not there, readings that the graph was not made of, original texts that are missing or not what their hash says.
 */
export async function checkArchive(store: OpenStore): Promise<Problem[]> {
  const { archive } = store;
  if (!archive) return [];
  // Of a server's texts, those that other machines read are in the folders of others.
  const own = store.name === 'embedded';
  const { rows } = own ? await store.run(PUBLISHED, {}, { limit: 1_000_000 }) : { rows: [] };
  const known = rows.map(({ article }) => String(article));
  const origins = await archive.inputs.origins();
  const texts = await names(join(archive.folder, 'texts'));
  /** From the input that gave it; where none is known or left, from its original. */
  async function again(article: string): Promise<string> {
    const original = texts.find((name) => name.startsWith(article));
    const origin = origins.get(article);
    const from =
      origin && (!original || (await isThere(origin)))
        ? origin
        : original && join(archive!.folder, 'texts', original);
    return from ? `read it again with \`wenmai ingest '${from}'\`` : 'give its text to `wenmai ingest` again';
  }
  const problems: Problem[] = [];
  const here = new Set(await archive.articles());
  const published = new Set(known);
  const waiting = own ? [...here].filter((article) => !published.has(article)).length : 0;
  if (waiting > 0)
    problems.push({
      where: archive.folder,
      what: `${waiting} of ${here.size} texts that were read are not in the graph: a run was ended before it was made`,
      hint: 'Run `wenmai rebuild`, or the same `wenmai ingest` again.',
    });
  for (const article of [...new Set([...origins.keys(), ...known])].sort()) {
    if (here.has(article)) continue;
    const where = join(archive.folder, 'readings', `${article}.json`);
    const or = origins.has(article) ? '' : ', or `wenmai rebuild` without it';
    problems.push({ where, what: 'is not there', hint: `${await again(article)}${or}` });
  }
  for (const article of here) {
    const kept = await archive.reading(article);
    if (!kept) {
      const where = join(archive.folder, 'readings', `${article}.json`);
      problems.push({ where, what: 'is damaged', hint: await again(article) });
      continue;
    }
    const { path, sha256: hash } = kept.article.source;
    const bytes = await archive.text(hash);
    if (bytes && sha256(bytes) === hash) continue;
    const where = join(archive.folder, 'texts', hash);
    const what = `the original of ${path} is ${bytes ? 'damaged' : 'not there'}`;
    problems.push({ where, what, hint: await again(article) });
  }
  return problems;
}
