import { join } from 'node:path';
import type { Archive } from './archive.ts';
import type { Told } from './asked.ts';
import { StoreError, unknownText } from './errors.ts';
import { refusal } from './gaps.ts';
import { guard } from './guard.ts';
import { limited } from './limits.ts';
import { lock } from './lock.ts';
import { publishGraph } from './publish.ts';
import { graphFile, readPublished, sweepGraphs, type Published } from './published.ts';
import { openReaders } from './readers.ts';
import { revisionOf } from './reading.ts';
import { ROWS_VERSION } from './rows.ts';
import { changeOf, keepAll } from './save.ts';
import type { Change, Rows, RunOptions, RebuiltStore } from './store.ts';
import { wholeGraph } from './whole.ts';

export interface EmbeddedOptions {
  /** Megabytes one question may take beyond the graph itself; default 1,024. */
  memory?: number;
}

/** A data folder as a store: readings in the archive, the graph in one file that is published by rename. */
export function openEmbedded(archive: Archive, { memory = 1_024 }: EmbeddedOptions = {}): RebuiltStore {
  const { folder } = archive;
  const readers = openReaders();

  /** One writer at a time; what killed ones left is cleared away first. */
  async function writing<T>(work: () => Promise<T>): Promise<T> {
    const release = await lock(join(folder, 'writer.lock'));
    try {
      await archive.sweep();
      return await work();
    } finally {
      await release();
    }
  }

  /** Makes the published graph that of the readings, unless it is. */
  async function refresh(force = false): Promise<Published> {
    const revision = revisionOf(await archive.hashes(), ROWS_VERSION);
    const published = await readPublished(folder);
    if (published?.revision === revision && !force) {
      await sweepGraphs(folder, published.file);
      return published;
    }
    return publishGraph(folder, revision, await wholeGraph(archive));
  }

  const current = async (): Promise<Published> => (await readPublished(folder)) ?? writing(refresh);

  /** The published graph does not open: another may have been published meanwhile, else it is built again. */
  async function mend(broken: Published, told: string): Promise<Published> {
    const published = await readPublished(folder);
    if (published && published.file !== broken.file) return published;
    process.stderr.write(
      `${graphFile(folder, broken)}: does not open (${told}); building it again from the readings\n`,
    );
    return writing(() => refresh(true));
  }

  async function run(cypher: string, params = {}, options: RunOptions = {}): Promise<Rows> {
    const { timeout = 10_000, limit = 1_000, signal } = options;
    const guarded = guard(cypher);
    const question = { cypher: limited(guarded, limit + 1), params, limit, memory: memory * 2 ** 20 };
    let published = await current();
    for (let attempt = 0; ; attempt += 1) {
      const file = graphFile(folder, published);
      const told: Told = await readers.ask({ ...question, file }, { timeout, signal });
      if (told.kind === 'rows') {
        const { columns, rows, truncated, time } = told;
        return { columns, rows, truncated, time };
      }
      if (told.kind === 'query') throw refusal(told.message, guarded.tokens);
      if (attempt >= 2) {
        throw new StoreError(
          `${file}: does not open: ${told.message}`,
          'Check the disk; the readings are still there.',
        );
      }
      published = await mend(published, told.message);
    }
  }

  /** The article that a Document id or article id stands for. */
  async function articleOf(id: string): Promise<string> {
    const { rows } = await run(
      'MATCH (d:Document) WHERE d.id = $id OR d.article = $id RETURN d.article AS article',
      { id },
    );
    const article = rows.map((row) => row['article']).find((each) => typeof each === 'string');
    if (typeof article === 'string') return article;
    throw unknownText(folder, id);
  }

  return {
    name: 'embedded',
    prepare: () => writing(refresh).then(() => {}),
    save: (readings, onProgress) =>
      writing(async (): Promise<Change> => {
        const outcomes = await keepAll(archive, readings, onProgress);
        return changeOf(outcomes, await refresh());
      }),
    remove: (documentId) =>
      writing(async (): Promise<Change> => {
        await refresh();
        await archive.drop(await articleOf(documentId), true);
        return { ...changeOf(new Map(), await refresh()), removed: 1 };
      }),
    rebuild: () => writing(async () => changeOf(new Map(), await refresh(true))),
    readings: () => archive.readings(),
    run,
    revision: async () => (await current()).revision,
    close: async () => readers.close(),
  };
}
