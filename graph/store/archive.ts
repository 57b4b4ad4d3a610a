import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plain, Reading } from '#graph';
import { codeOf } from './errors.ts';
import { isTemporary, names, sweep, writeWhole } from './files.ts';
import { checkFolder } from './format.ts';
import { openInputs, type Inputs } from './inputs.ts';
import { parseReading, prefer, sha256, type Outcome } from './reading.ts';

/** The data folder: original bytes, readings, which input gave which text, the last report. Never only a cache. */
export interface Archive {
  readonly folder: string;
  readonly inputs: Inputs;
  /** Keeps original bytes by their SHA-256, which it returns. */
  keepText(bytes: Uint8Array): Promise<string>;
  /** Original bytes, or null when they are not here. */
  text(hash: string): Promise<Uint8Array | null>;
  /** Keeps a reading: whole or not at all, the same again changes nothing. */
  keepReading(reading: Reading): Promise<Outcome>;
  /** Says that a reading was found under another path now; see `Inputs.shown`. */
  move(reading: Reading, path: string): Promise<void>;
  /** A reading by article id, or null when it is not there or damaged. */
  reading(article: string): Promise<Reading | null>;
  /** Article ids, sorted. */
  articles(): Promise<string[]>;
  /** All readings, in article-id order. */
  readings(): AsyncIterable<Reading>;
  /** Article id → hash of its reading as kept. */
  hashes(): Promise<Map<string, string>>;
  /** Takes a reading out; with `bytes` its original text too. False when there was none. */
  drop(article: string, bytes?: boolean): Promise<boolean>;
  keepReport(report: Plain): Promise<void>;
  /** The report of the last ingest, or null. */
  report(): Promise<Plain>;
  /** Clears away what killed processes left unfinished. */
  sweep(): Promise<void>;
}

/** Opens a data folder; see `checkFolder` for what `create` does and what it throws. */
export async function openArchive(folder: string, { create = false } = {}): Promise<Archive> {
  await checkFolder(folder, create);
  const texts = join(folder, 'texts');
  const shelf = join(folder, 'readings');
  const reportFile = join(folder, 'report.json');
  const inputs = openInputs(join(folder, 'inputs'));
  const fileOf = (article: string): string => join(shelf, `${article.replace(/[^\w-]/gu, '_')}.json`);

  const articles = async (): Promise<string[]> =>
    (await names(shelf))
      .filter((name) => name.endsWith('.json') && !isTemporary(name))
      .map((name) => name.slice(0, -5));

  async function reading(article: string): Promise<Reading | null> {
    const bytes = await bytesOf(fileOf(article));
    if (!bytes) return null;
    return parseReading(bytes.toString('utf8'));
  }

  /** Whether a reading is still made from this original: a file may hold several texts. */
  async function isNamed(original: string): Promise<boolean> {
    for (const article of await articles())
      if ((await bytesOf(fileOf(article)))?.includes(original)) return true;
    return false;
  }

  return {
    folder,
    inputs,
    articles,
    reading,
    async keepText(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const path = join(texts, hash);
      if (!(await bytesOf(path))?.equals(bytes)) await writeWhole(path, bytes);
      return hash;
    },
    text: (hash) => bytesOf(join(texts, hash.replace(/[^0-9a-f]/gu, ''))),
    async keepReading(given) {
      const path = fileOf(given.article.id);
      const kept = await bytesOf(path);
      const wanted = kept ? prefer(kept.toString('utf8'), given) : JSON.stringify(given);
      if (kept?.toString('utf8') === wanted) return 'unchanged';
      await writeWhole(path, wanted);
      return kept ? 'replaced' : 'added';
    },
    async move({ article, ...parts }, path) {
      const moved = { article: { ...article, source: { ...article.source, path } }, ...parts };
      await writeWhole(fileOf(article.id), JSON.stringify(moved));
    },
    async *readings() {
      for (const article of await articles()) {
        const kept = await reading(article);
        if (kept) yield kept;
        else
          process.stderr.write(`${fileOf(article)}: damaged, left out. Ingest its text again to mend it.\n`);
      }
    },
    async hashes() {
      const hashes = new Map<string, string>();
      for (const article of await articles()) {
        const bytes = await bytesOf(fileOf(article));
        if (bytes) hashes.set(article, sha256(bytes));
      }
      return hashes;
    },
    async drop(article, bytes = false) {
      const kept = await reading(article);
      if (!kept) return false;
      await rm(fileOf(article), { force: true });
      const { sha256: original } = kept.article.source;
      if (bytes && !(await isNamed(original))) await rm(join(texts, original), { force: true });
      await inputs.forget(article);
      return true;
    },
    keepReport: (report) => writeWhole(reportFile, `${JSON.stringify(report, null, 2)}\n`),
    async report() {
      const bytes = await bytesOf(reportFile);
      return bytes ? (JSON.parse(bytes.toString('utf8')) as Plain) : null;
    },
    async sweep() {
      for (const place of [folder, texts, shelf, join(folder, 'inputs')]) await sweep(place);
    },
  };
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
