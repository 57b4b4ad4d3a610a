/**
 * How fast texts are read, as ratios: `npm run bench`, or `npm run bench -- speed jobs many=10000` for some of it.
 * Nothing here passes or fails; see README.md beside the source.
 */
import { loadavg } from 'node:os';
import { shared, sharedMissing } from '../helpers/shared.ts';
import { measureJobs } from './jobs.ts';
import { measureMany, type Many } from './many.ts';
import { measureSpeed } from './one-thread.ts';
import type { Run } from './peak.ts';
import { two } from './sample.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const PAGES = shared('corpus/party-pages');
const missing = sharedMissing('corpus/party-pages');

const PARTS: Record<string, (count: number) => Promise<void> | void> = {
  // readArticle against nodejieba.tag
  speed() {
    if (missing) return say(`speed: ${missing}`);
    const { pages, megabytes, pagesRead, textsRead, tagged } = measureSpeed(PAGES);
    say(`speed: ${pages} pages, ${two(megabytes)} MB of text; MB a second of processor`);
    say(`  nodejieba.tag       ${two(tagged)}`);
    say(`  readArticle, pages  ${two(pagesRead)} = ${two(pagesRead / tagged)} × (bar 0.5)`);
    say(`  readArticle, texts  ${two(textsRead)} = ${two(textsRead / tagged)} ×`);
  },
  // --jobs 2 against --jobs 1
  async jobs() {
    if (missing) return say(`jobs: ${missing}`);
    const { files, one, two: both, oneWarm, twoWarm, handing } = await measureJobs(PAGES);
    say(`jobs: ${files} files, seconds on the clock`);
    say(`  --jobs 1: ${two(one)}, --jobs 2: ${two(both)} = ${two(one / both)} × (bar 1.7 on two free cores)`);
    say(`  from the second copy on: ${two(oneWarm)}, ${two(twoWarm)} = ${two(oneWarm / twoWarm)} ×`);
    say(`  handing files out and readings in: ${two(handing)} s of processor`);
  },
  // ten thousand texts
  async many(count) {
    const measured = async (documents: number): Promise<Many> => {
      const many = await measureMany(documents);
      say(`many: ${documents} texts, ${two(many.megabytes)} MB, --jobs 2`);
      say(`  read    ${told(many.read)}`);
      say(`  ingest  ${told(many.ingested)}`);
      return many;
    };
    const few = await measured(Math.ceil(count / 10));
    const many = await measured(count);
    const [grown, reading, ingesting] = [
      many.documents / few.documents,
      many.read.seconds / few.read.seconds,
      many.ingested.seconds / few.ingested.seconds,
    ].map(two);
    say(`  ${grown} × the texts: read in ${reading} × the time, ingested in ${ingesting} ×`);
  },
};

const told = ({ seconds, own, all }: Run): string =>
  `${two(seconds)} s; at most ${Math.round(own)} MB resident, with its readers ${Math.round(all)} MB`;

const asked = process.argv.slice(2);
for (const each of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const [name = '', count = '10000'] = each.split('=');
  const part = PARTS[name];
  if (!part) say(`${name}: there are ${Object.keys(PARTS).join(', ')}`);
  await part?.(Number(count));
}
say(`Load of the machine at the end: ${loadavg().map(two).join(' ')}`);
