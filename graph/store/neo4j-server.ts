/** Runs Neo4j Community on this machine, for those without a server: `npm run neo4j`, and the tests. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StoreError, wordsOf } from './errors.ts';
import { lock } from './lock.ts';
import { connect } from './neo4j-connect.ts';
import { javaMissing, neo4jJars, NEO4J_VERSION } from './neo4j-jars.ts';

export interface ServerOptions {
  /** Folder of the data, the settings and the log. */
  home: string;
  /** Where the jars are kept, when not in `home`: several servers may share them. */
  jars?: string;
  /** 0, the default, is any free one. */
  port?: number;
}

export interface Server {
  /** `bolt://127.0.0.1:PORT`; no name, no password: it listens to this machine only. */
  uri: string;
  /** Ends the server; twice is fine. What is still not done after `patience` milliseconds (default 20,000) is cut off. */
  stop(patience?: number): Promise<void>;
}

const settings = (port: number): string => `# Written by Wenmai at every start.
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
server.memory.heap.max_size=1g
server.memory.pagecache.size=256m
`;

/** A port nobody listens on now. */
function freePort(wanted: number): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}

/** Fetches what is missing, starts a server on loopback and waits until it answers. Throws `StoreError` when it cannot. */
export async function startNeo4j({ home, jars = home, port = 0 }: ServerOptions): Promise<Server> {
  const missing = await javaMissing();
  if (missing)
    throw new StoreError(missing.split(': ')[0] ?? missing, missing.slice(missing.indexOf(': ') + 2));
  const lib = await neo4jJars(jars);
  const release = await lock(join(home, 'server.lock'), 0).catch(async () => {
    const conf = await readFile(join(home, 'conf', 'neo4j.conf'), 'utf8').catch(() => '');
    const address = /^server\.bolt\.listen_address=(.+)$/mu.exec(conf)?.[1] ?? 'an unknown port';
    throw new StoreError(
      `${home}: its Neo4j is already running at bolt://${address}`,
      'Use that one, or end it first.',
    );
  });
  try {
    return await launch(home, lib, port, release);
  } catch (error) {
    await release();
    throw error;
  }
}

async function launch(
  home: string,
  lib: string,
  wanted: number,
  release: () => Promise<void>,
): Promise<Server> {
  const port = await freePort(wanted).catch(() => {
    throw new StoreError(
      `port ${wanted} on 127.0.0.1 is taken`,
      'Set another with WENMAI_NEO4J_PORT, or 0 for any free one.',
    );
  });
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true });
  await mkdir(join(home, 'data'), { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), settings(port));
  const main = ['org.neo4j.server.CommunityEntryPoint', '--home-dir', home, '--config-dir', conf];
  const child = spawn('java', ['-Xmx1g', '-cp', join(lib, '*'), ...main], {
    stdio: 'ignore',
    detached: false,
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const uri = `bolt://127.0.0.1:${port}`;
  let stopped: Promise<void> | null = null;
  const stop = (patience = 20_000): Promise<void> =>
    (stopped ??= ended(child, patience).then(async () => {
      process.off('exit', kill);
      await release();
    }));
  try {
    await answers(uri, child, join(home, 'logs', 'neo4j.log'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, stop };
}

/** Asks it to end, and makes it end when it does not. */
async function ended(child: ChildProcess, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill(patience > 0 ? 'SIGTERM' : 'SIGKILL');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
}

/** Waits until Bolt answers, at most two minutes. */
async function answers(uri: string, child: ChildProcess, log: string): Promise<void> {
  let said = '';
  child.on('error', (error) => (said = wordsOf(error)));
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    try {
      const { driver } = await connect(uri, {});
      return await driver.close();
    } catch (error) {
      said = wordsOf(error);
    }
    await sleep(500);
  }
  const lines = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-3).join('\n');
  throw new StoreError(`${uri}: Neo4j did not start (${lines || said})`, `Read ${log}.`);
}

async function serve(): Promise<void> {
  const home = resolve('.neo4j');
  const port = Number(process.env['WENMAI_NEO4J_PORT'] ?? '7687');
  // The usual port is often taken by a server that is already here: then any free one.
  const wanted = process.env['WENMAI_NEO4J_PORT'] ? port : await freePort(port).catch(() => 0);
  const server = await startNeo4j({ home, port: wanted });
  process.stdout.write(
    `Neo4j Community ${NEO4J_VERSION} answers at ${server.uri} (this machine only, no password; data in ${home}).\n\n` +
      `  npx wenmai ingest ingest/samples --store ${server.uri}\n` +
      `  npx wenmai serve --store ${server.uri}\n\nCtrl-C ends it.\n`,
  );
  let ending = false;
  const end = (): void => {
    // Asked a second time: at once.
    if (ending) process.exit(1);
    ending = true;
    process.stderr.write('Ending Neo4j …\n');
    void server.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', end).on('SIGTERM', end);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  serve().catch((error: unknown) => {
    process.stderr.write(`${wordsOf(error)}\n${error instanceof StoreError ? `${error.hint}\n` : ''}`);
    process.exitCode = 1;
  });
}
