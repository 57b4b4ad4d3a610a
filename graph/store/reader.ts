/** The reader process: opens the published graph read-only, answers one question at a time, and can be killed at any. */
import { rmSync } from 'node:fs';
import type grafeo from '@grafeo-db/js';
import type { Row } from '#graph';
import type { Ask, Told } from './asked.ts';
import { loadGrafeo } from './grafeo.ts';
import { plainGrafeo } from './plain-grafeo.ts';

type Database = ReturnType<typeof grafeo.GrafeoDB.open>;

/** How often the process looks at its own size, ms. */
const WATCH = 25;

let opened: { file: string; database: Database } | null = null;

async function databaseOf(file: string): Promise<Database> {
  const { GrafeoDB } = await loadGrafeo();
  if (opened?.file === file) return opened.database;
  opened?.database.close();
  opened = null;
  opened = { file, database: GrafeoDB.openReadOnly(file) };
  return opened.database;
}

const tell = (told: Told): Promise<void> => new Promise((done) => process.send?.(told, () => done()));

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function answer({ id, file, cypher, params, limit }: Ask): Promise<Told> {
  let database: Database;
  try {
    database = await databaseOf(file);
  } catch (error) {
    return { id, kind: 'open', message: wordsOf(error) };
  }
  const started = performance.now();
  try {
    const result = await database.executeCypher(cypher, params);
    const columns = result.columns;
    const count = Math.min(result.length, limit);
    const rows: Row[] = [];
    for (let at = 0; at < count; at += 1) {
      const row = result.get(at);
      rows.push(Object.fromEntries(columns.map((column) => [column, plainGrafeo(row[column], database)])));
    }
    return {
      id,
      kind: 'rows',
      columns,
      rows,
      truncated: result.length > limit,
      time: performance.now() - started,
    };
  } catch (error) {
    return { id, kind: 'query', message: wordsOf(error) };
  }
}

/** Ends the process when it grows too far: the engine's own limits do not hold for a cross product. */
function watch({ id, memory }: Ask): () => void {
  const start = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - start < memory) return;
    clearInterval(timer);
    const message = `took more than ${Math.round(memory / 2 ** 20)} MB`;
    // The store kills this process when it hears so; should it not, it ends by itself.
    void tell({ id, kind: 'memory', message });
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1_000);
  }, WATCH);
  return () => clearInterval(timer);
}

process.on('message', (ask: Ask) => {
  const unwatch = watch(ask);
  void answer(ask).then(tell).finally(unwatch);
});
// Whoever asked has ended without a word: nobody else knows of the scratch folder.
process.on('disconnect', () => {
  const [, , scratch] = process.argv;
  if (scratch) rmSync(scratch, { recursive: true, force: true });
  process.kill(process.pid, 'SIGKILL');
});
