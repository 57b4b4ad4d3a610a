import { ENTITY_TYPES, LINK_TYPES, type Reading } from '#graph';
import type { Outcome } from './folder.ts';

/** How often each key was met, keys sorted. */
type Counts = Record<string, number>;

/** What became of one file, or of one text of several in it. */
export interface FileLine {
  /** `公报.txt!/2` is the second text of a file that holds several. */
  path: string;
  status: Outcome['status'];
  /** Why it was not read. */
  reason?: string;
  /** Texts it holds, where that is more than one; said with the first. */
  texts?: number;
  /** Path of the first file with the same bytes: it stands for both. */
  identical?: string;
  article?: string;
  title?: string;
  charset?: string;
  characters?: number;
  /** Characters left that nobody can read: lost in decoding (�), or known to one font alone. */
  unreadable?: number;
  /** Blocks cut and places repaired, by reason. */
  removed?: Counts;
  repaired?: Counts;
}

/** Everything one ingest did: `report.json` in the data folder. */
export interface Report {
  files: FileLine[];
  /** A file that is identical to another that was read is not counted as read again, nor is what it says. */
  counts: Record<
    'read' | 'identical' | 'skipped' | 'failed' | 'characters' | 'unreadable' | 'sentences',
    number
  >;
  removed: Counts;
  repaired: Counts;
  /** Mentions by type and by the rule that found them; links alike. */
  mentions: { byType: Counts; byRule: Counts };
  links: { byType: Counts; byRule: Counts };
  /** Documents that these texts name and that are not among them, most named first. */
  unresolved: { id: string; name: string; texts: number }[];
}

/** Hears what became of each input, and tells all of it. */
export interface Reporter {
  add(outcome: Outcome): void;
  report(): Report;
}

const UNREADABLE = /[\ufffd\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu;

/** Gathers a report from outcomes as they come; holds counts, never the texts. */
export function openReport(): Reporter {
  const files: FileLine[] = [];
  const counts = { read: 0, identical: 0, skipped: 0, failed: 0, characters: 0, unreadable: 0, sentences: 0 };
  const [removed, repaired] = [tally(), tally()];
  const mentions = { byType: tally(), byRule: tally() };
  const links = { byType: tally(), byRule: tally() };
  const own = new Set<string>();
  const first = new Map<string, string>();
  const named = new Map<string, { name: string; texts: number }>();

  function addReading({ article, sentences, mentions: found, entities, ...said }: Reading): FileLine {
    const [cut, mended] = [tally(), tally()];
    for (const { reason } of article.removed) [cut, removed].forEach((each) => each.add(kindOf(reason)));
    for (const { reason, places } of article.repaired)
      [mended, repaired].forEach((each) => each.add(kindOf(reason), places));
    for (const { type, rule } of found) {
      mentions.byType.add(type);
      mentions.byRule.add(rule);
    }
    for (const { type, evidence } of [...said.links, ...said.hierarchy]) {
      links.byType.add(type);
      for (const { rule } of evidence) links.byRule.add(rule);
    }
    own.add(article.entity);
    for (const { id, type, name } of entities) {
      if (type === 'Document') named.set(id, { name, texts: (named.get(id)?.texts ?? 0) + 1 });
    }
    const characters = article.text.length;
    const unreadable = article.text.match(UNREADABLE)?.length ?? 0;
    counts.characters += characters;
    counts.unreadable += unreadable;
    counts.sentences += sentences.length;
    return {
      path: article.source.path,
      status: 'read',
      article: article.id,
      title: article.title,
      charset: article.source.charset,
      characters,
      ...(unreadable > 0 && { unreadable }),
      removed: cut.counts(),
      repaired: mended.counts(),
    };
  }

  return {
    add(outcome) {
      const { path, status } = outcome;
      if (status !== 'read') {
        counts[status] += 1;
        return void files.push({ path, status, reason: outcome.reason });
      }
      const { readings } = outcome;
      for (const [at, reading] of readings.entries()) {
        const { id, source } = reading.article;
        const identical = first.get(id);
        counts[identical === undefined ? 'read' : 'identical'] += 1;
        if (identical === undefined) first.set(id, source.path);
        files.push({
          ...(identical === undefined
            ? addReading(reading)
            : { path: source.path, status, identical, article: id }),
          ...(at === 0 && readings.length > 1 && { texts: readings.length }),
        });
      }
    },
    report: () => ({
      files,
      counts,
      removed: removed.counts(),
      repaired: repaired.counts(),
      mentions: { byType: mentions.byType.counts(ENTITY_TYPES), byRule: mentions.byRule.counts() },
      links: { byType: links.byType.counts(LINK_TYPES), byRule: links.byRule.counts() },
      unresolved: [...named]
        .filter(([id]) => !own.has(id))
        .map(([id, { name, texts }]) => ({ id, name, texts }))
        .sort((a, b) => b.texts - a.texts || (a.id < b.id ? -1 : 1)),
    }),
  };
}

/** `byte-shift: likelier than …` is counted as a byte-shift. */
const kindOf = (reason: string): string => reason.split(':')[0] ?? reason;

function tally(): { add(key: string, times?: number): void; counts(order?: readonly string[]): Counts } {
  const met = new Map<string, number>();
  return {
    add: (key, times = 1) => void met.set(key, (met.get(key) ?? 0) + times),
    counts: (order) =>
      Object.fromEntries(
        (order ?? [...met.keys()].sort())
          .filter((key) => met.has(key))
          .map((key) => [key, met.get(key) ?? 0]),
      ),
  };
}

/** Lines of one kind that fit on the screen; the rest is in report.json. */
const SHOWN = 8;

/** The report on one screen. Every line that is left out is counted. */
export function summary({ files, counts, removed, repaired, mentions, links, unresolved }: Report): string {
  const missed = (status: string): string[] =>
    listed(files.filter((file) => file.status === status).map(({ path, reason }) => `  ${path}: ${reason}`));
  const same = files.flatMap(({ path, identical }) => (identical ? [`  ${path} = ${identical}`] : []));
  const several = files.flatMap(({ path, texts }) => (texts ? [`  ${path}: ${texts}`] : []));
  const broken = files.filter(({ unreadable = 0 }) => unreadable > 0);
  return [
    `Read ${plural(counts.read, 'text')}: ${plural(counts.characters, 'character')}, ${plural(counts.sentences, 'sentence')}.`,
    ...(several.length > 0
      ? [`Several texts in ${plural(several.length, 'file')}:`, ...listed(several)]
      : []),
    row('Mentions', mentions.byType),
    row('Links', links.byType),
    row('Cut', removed),
    row('Repaired', repaired),
    ...(broken.length > 0
      ? [
          `Unreadable: ${plural(counts.unreadable, 'character')} in ${plural(broken.length, 'text')}, lost in decoding or of a font of its own:`,
          ...some(
            broken.map(({ path, unreadable }) => `  ${path}: ${unreadable}`),
            (more) => `  and ${more} more`,
          ),
        ]
      : []),
    ...(unresolved.length > 0
      ? [
          `Named but not read: ${plural(unresolved.length, 'document')}, most often ${unresolved
            .slice(0, 3)
            .map(({ name }) => name)
            .join('')}.`,
        ]
      : []),
    ...(same.length > 0 ? [`Identical to another: ${plural(same.length, 'file')}:`, ...listed(same)] : []),
    ...(counts.skipped > 0 ? [`Skipped ${plural(counts.skipped, 'file')}:`, ...missed('skipped')] : []),
    ...(counts.failed > 0 ? [`Could not read ${plural(counts.failed, 'input')}:`, ...missed('failed')] : []),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What to say of files that are gone from where they were read; empty where none is. */
export function goneFiles(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  return [
    `No longer there, their texts kept: ${plural(paths.length, 'file')}:`,
    ...listed(paths.map((path) => `  ${path}`)),
    'Take a text out with `wenmai remove <document>`; `wenmai query documents` lists them with their files.\n',
  ].join('\n');
}

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** `Cut: 12 link-farm, 3 furniture-line`, most first. */
function row(name: string, counts: Counts): string {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (sorted.length === 0) return '';
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const parts = some(
    sorted.map(([key, count]) => `${count.toLocaleString('en')} ${key}`),
    (more) => `${more} other kinds`,
  );
  return `${name} ${total.toLocaleString('en')}: ${parts.join(', ')}`;
}

const listed = (lines: string[]): string[] => some(lines, (more) => `  and ${more} more`);

const some = (lines: string[], rest: (more: number) => string): string[] =>
  lines.length <= SHOWN ? lines : [...lines.slice(0, SHOWN), rest(lines.length - SHOWN)];
