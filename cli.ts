#!/usr/bin/env node
/** wenmai <command>: arguments in, results out. Results go to stdout, everything else to stderr. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { check, focus, FORMATS, QUERIES, rowsAsCsv, rowsAsTable, unknownId } from '#graph';
import type { Plain, Reading } from '#graph';
import { checkArchive, DEFAULT_STORE, isEmpty, keepOriginals, makeFolder } from '#graph/store';
import { openStore, questionOf, StoreError, unknownNames, wholeGraph } from '#graph/store';
import type { Change, OpenStore, RunOptions } from '#graph/store';
import { asLexicon, DEFAULT_DISCOVER, discover, explanationPage, lexiconFaults } from '#ingest';
import { goneFiles, openExplainer, openProgress, openRun, openWriter, samples } from '#ingest';
import { scoreErrors, scoreFolder, scoreTable } from '#ingest';
import { summary, type DiscoverOptions, type FolderOptions, type Read, type Report } from '#ingest';

/** Exit codes: all done; nothing could be done; some inputs failed. */
const [DONE, FAILED, PARTLY] = [0, 1, 2];

const HOME = new URL(import.meta.url.endsWith('.ts') ? './' : '../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', HOME), 'utf8')) as { version: string };

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: string): void => void process.stdout.write(line.endsWith('\n') ? line : `${line}\n`);
const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** A whole number of at least `least`; what else was given is a usage error. */
const whole =
  (least: number) =>
  (words: string): number => {
    const value = Number(words);
    if (Number.isInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`Give a whole number from ${least} up.`);
  };

/** `name=两个维护`, `limit=5`: JSON where it is JSON, else the words. */
function parameter(words: string, sofar: Record<string, Plain> = {}): Record<string, Plain> {
  const at = words.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write name=value.');
  const [name, value] = [words.slice(0, at), words.slice(at + 1)];
  try {
    return { ...sofar, [name]: JSON.parse(value) as Plain };
  } catch {
    return { ...sofar, [name]: value };
  }
}

/** A lexicon file of the user's own, checked before anything is read; again for more. */
function lexiconFile(path: string, sofar: readonly string[] = []): string[] {
  const faults = lexiconFaults(path);
  if (faults.length === 0) return [...sofar, path];
  throw new InvalidArgumentError(`Mend it first:\n${faults.join('\n')}`);
}

type StoreChoice = { store?: string; data?: string };

/** Opens the store that was asked for, and closes it whatever happens. */
async function withStore<T>(choice: StoreChoice, create: boolean, work: (store: OpenStore) => Promise<T>) {
  const uri = choice.store ?? process.env['WENMAI_STORE'];
  const store = await openStore(uri, { create, folder: choice.data ?? DEFAULT_STORE });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Files → archive and store, in the order that a kill at any moment can lose nothing. */
async function ingest(store: OpenStore, asked: readonly string[], options: FolderOptions) {
  const run = await openRun(asked, options, openProgress);
  async function* texts(): AsyncGenerator<Read> {
    for await (const outcome of run.outcomes) if (outcome.status === 'read') yield outcome;
    say('Building the graph …');
  }
  const change = await store.save(keepOriginals(store.archive, texts()));
  const report = run.report();
  await store.archive?.keepReport(JSON.parse(JSON.stringify({ ...report, change })) as Plain);
  const gone = goneFiles((await store.archive?.inputs.gone(asked)) ?? []);
  say(`${summary(report)}\n${gone}Saved into ${store.where}: ${told(change)}`);
  if (store.archive) say(`The whole report: ${join(store.archive.folder, 'report.json')}`);
  return { report, change };
}

const told = ({ added, replaced, removed, unchanged, entities, links }: Change): string =>
  `${added} added, ${replaced} replaced, ${removed} removed, ${unchanged} unchanged. ` +
  `The graph has ${entities} entities and ${links} links.`;

const codeOf = ({ counts }: Report): number =>
  counts.read === 0 ? FAILED : counts.failed > 0 ? PARTLY : DONE;

const program = new Command('wenmai')
  .description('文脉 Wenmai: Chinese policy texts as a graph one can see, query and quote.')
  .version(version)
  .showHelpAfterError('(wenmai --help shows what there is)')
  .addHelpText('after', '\nExit codes: 0 done, 2 some inputs failed, 1 nothing could be done.');

/** A command, with an example in its help. */
const command = (usage: string, description: string, example: string): Command =>
  program.command(usage).description(description).addHelpText('after', `\nExample:\n  $ ${example}`);

const STORE_HELP = 'data folder, or neo4j://… (default: WENMAI_STORE, NEO4J_URI or ./wenmai-data)';
const DATA_HELP = 'where texts and readings are kept on this machine, beside Neo4j';
const JOBS_HELP = 'readers at once (default: as many as cores, at most 4)';
const LEXICON_HELP = 'names of your own, a TSV file that wins over ours; again for more';
const PRIVATE_HELP = 'fetch addresses of this machine and its own network too';

/** A command over a store. */
const onStore = (usage: string, description: string, example: string): Command =>
  command(usage, description, example)
    .option('--store <uri>', STORE_HELP)
    .option('--data <folder>', DATA_HELP, DEFAULT_STORE);

onStore(
  'ingest <path...>',
  'Reads files, folders, globs, archives, addresses or - (stdin) into the store.',
  'wenmai ingest texts/ "more/*.html" pages.zip https://www.gov.cn/… --store ./my-data',
)
  .option('--jobs <n>', JOBS_HELP, whole(1))
  .option('--lexicon <file>', LEXICON_HELP, lexiconFile)
  .option('--allow-private', PRIVATE_HELP)
  .option('--json', 'print the whole report as JSON')
  .action((paths: string[], options: StoreChoice & FolderOptions & { json?: true }) =>
    withStore(options, true, async (store) => {
      const { report, change } = await ingest(store, paths, options);
      if (options.json) printJson({ ...report, change });
      process.exitCode = codeOf(report);
    }),
  );

command('read <path...>', 'Prints the reading of a text as JSON; no store.', 'wenmai read page.html | less')
  .option('--out <folder>', 'write one NAME.json a text there')
  .addOption(new Option('--explain', 'show each mention with its rule, and what lost to it').conflicts('out'))
  .option('--json', 'with --explain: as JSON')
  .option('--jobs <n>', JOBS_HELP, whole(1))
  .option('--lexicon <file>', LEXICON_HELP, lexiconFile)
  .option('--allow-private', PRIVATE_HELP)
  .action(async (paths: string[], options: FolderOptions & { out?: string; explain?: true; json?: true }) => {
    const run = await openRun(paths, options);
    // Several readings on stdout are one a line.
    let several = run.inputs > 1;
    const one = (value: unknown): string => JSON.stringify(value, null, several ? 0 : 2);
    const shown = options.explain ? openExplainer(options.json ? one : explanationPage, options) : one;
    const printed = (reading: Reading): void => print(shown(reading));
    const keep = options.out === undefined ? printed : openWriter(await makeFolder(options.out));
    for await (const outcome of run.outcomes) {
      if (outcome.status === 'read') several ||= outcome.readings.length > 1;
      for (const reading of outcome.status === 'read' ? outcome.readings : []) await keep(reading);
    }
    const report = run.report();
    say(summary(report));
    process.exitCode = codeOf(report);
  });

onStore('serve', 'Serves the viewer and its API on this machine.', 'wenmai serve --store ./my-data --open')
  .option('--host <name>', 'address to stand on', '127.0.0.1')
  .option('--port <n>', 'port (default: 4870, or a free one near it)', whole(0))
  .option('--open', 'open it in the browser')
  .option('--samples', 'read the shipped samples first when the store is empty')
  .action((options: StoreChoice & { host: string; port?: number; open?: true; samples?: true }) =>
    withStore(options, options.samples === true, async (store) => {
      if (options.samples && (await isEmpty(store))) await ingest(store, await samples(), {});
      const stop = new AbortController();
      const stopped = new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
      const { host, port } = options;
      // Loaded for this command alone.
      const { openBrowser, serve } = await import('./viewer/server/index.ts');
      const assets = fileURLToPath(new URL('dist/site', HOME));
      const served = await serve({ store, assets, host, ...(port === undefined ? {} : { port }) });
      try {
        if (port && new URL(served.url).port !== String(port))
          throw new StoreError(
            `Port ${port} on ${host} is busy`,
            'Choose another with --port, or leave it out.',
          );
        print(`Wenmai is at ${served.url} (Ctrl-C ends it)`);
        if (options.open) openBrowser(served.url, () => say('No browser here: open the address yourself.'));
        await stopped;
      } finally {
        await served.close();
      }
    }),
  );

type Asking = StoreChoice & RunOptions & { param?: Record<string, Plain>; format: string };

onStore(
  'query <cypher>',
  'Asks read-only Cypher, or a shipped question by its id; - reads it from stdin.',
  "wenmai query 'MATCH (s:Slogan) RETURN s.name, s.documents ORDER BY s.documents DESC LIMIT 5'",
)
  .option('--param <name=value>', 'a parameter, bound; again for more', parameter)
  .addOption(new Option('--format <f>', 'of the rows').choices(['table', 'json', 'csv']).default('table'))
  .option('--limit <n>', 'rows at most', whole(1), 1_000)
  .option('--timeout <ms>', 'milliseconds at most', whole(1), 10_000)
  .addHelpText('after', `\nShipped questions: ${QUERIES.map(({ id }) => id).join(', ')}`)
  .action((asked: string, options: Asking) =>
    withStore(options, false, async (store) => {
      const words = asked === '-' ? await text(process.stdin) : asked;
      const { shipped, cypher, params } = questionOf(words, options.param ?? {});
      const { format, limit } = options;
      const ask = (query: string, given: typeof params) => store.run(query, given, options);
      const { columns, rows, truncated, time } = await ask(cypher, params);
      const unknown = shipped && rows.length === 0 ? await unknownId(shipped, params, ask) : null;
      if (unknown) throw new StoreError(unknown.message, unknown.hint);
      if (format === 'json') printJson(rows);
      else print(format === 'csv' ? rowsAsCsv(columns, rows) : rowsAsTable(columns, rows));
      const more = truncated ? `; there are more: raise --limit (now ${limit})` : '';
      say(`${rows.length} ${rows.length === 1 ? 'row' : 'rows'} in ${Math.round(time)} ms${more}`);
      if (rows.length === 0) for (const note of unknownNames(cypher)) say(note);
    }),
  );

const formats = FORMATS.map(({ id }) => id);

onStore('export <format>', `Writes the graph: ${formats.join(', ')}.`, 'wenmai export gexf --out graph.gexf')
  .option('--out <file>', 'write there instead of stdout')
  .option('--focus <id>', 'only what stands around this entity')
  .option('--depth <n>', 'with --focus: links away at most', whole(0), 1)
  .action((id: string, options: StoreChoice & { out?: string; focus?: string; depth: number }) =>
    withStore(options, false, async (store) => {
      const format = FORMATS.find((each) => each.id === id);
      if (!format) throw new StoreError(`No format is called ${id}`, `There are: ${formats.join(', ')}.`);
      const graph = await wholeGraph(store);
      const part = options.focus === undefined ? graph : focus(graph, options.focus, options.depth);
      if (options.out) await makeFolder(dirname(options.out));
      if (options.out) await writeFile(options.out, format.write(part));
      else print(format.write(part));
    }),
  );

onStore('check', 'Checks every file, quote, end and sentence of the store.', 'wenmai check --json')
  .option('--json', 'print the problems as JSON')
  .action((options: StoreChoice & { json?: true }) =>
    withStore(options, false, async (store) => {
      // What the published graph names is looked for before anything is mended.
      const kept = await checkArchive(store);
      const graph = await wholeGraph(store);
      const problems = [...kept, ...check(graph)];
      if (options.json) printJson(problems);
      else for (const { where, what, hint } of problems) print(`${where}: ${what}. ${hint}`);
      const sizes = [graph.articles, graph.sentences, graph.mentions, graph.links].map((all) => all.length);
      say(`Checked texts, sentences, mentions, links: ${sizes.join(', ')}. Problems: ${problems.length}.`);
      if (problems.length > 0) process.exitCode = FAILED;
    }),
  );

onStore(
  'remove <document>',
  'Takes one text back out, with everything only it supported.',
  'wenmai remove document:推进领导干部能上能下规定',
)
  .option('--json', 'print what changed as JSON')
  .action((id: string, options: StoreChoice & { json?: true }) =>
    withStore(options, false, async (store) => {
      const change = await store.remove(id);
      say(told(change));
      if (options.json) printJson(change);
    }),
  );

onStore('rebuild', 'Makes the graph again from the readings.', 'wenmai rebuild --store ./my-data').action(
  (options: StoreChoice) => withStore(options, false, async (store) => say(told(await store.rebuild()))),
);

onStore('candidates', 'Offers wordings that may be slogans, as a lexicon.', 'wenmai candidates > mine.tsv')
  .option('--times <n>', 'sentences that must hold one', whole(2), DEFAULT_DISCOVER.times)
  .option('--documents <n>', 'texts that must', whole(1), DEFAULT_DISCOVER.documents)
  .option('--json', 'print them with their measures and sentences as JSON')
  .action((options: StoreChoice & DiscoverOptions & { json?: true }) =>
    withStore(options, false, async (store) => {
      const found = await discover(store.readings(), options);
      print(options.json ? JSON.stringify(found, null, 2) : asLexicon(found));
      say(`${found.length} candidates. Keep the rows that are slogans and give the file to --lexicon.`);
    }),
  );

command('score <gold>', 'Scores readings against a folder of annotated texts.', 'wenmai score gold/ --errors')
  .option('--errors', 'list every miss and false find')
  .option('--json', 'print everything as JSON')
  .action((folder: string, options: { errors?: true; json?: true }) => {
    const card = scoreFolder(folder);
    if (options.json) return printJson(card);
    print(scoreTable(card));
    if (options.errors) print(scoreErrors(card));
  });

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? DONE : FAILED),
);
try {
  await program.parseAsync();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && 'hint' in error && error.hint) say(String(error.hint));
  process.exitCode = FAILED;
}
