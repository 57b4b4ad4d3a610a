import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle, type loadLexicon } from '#ingest';
import { figures, tally, type Figures, type Tally } from '../../ingest/score/figures.ts';
import { norm } from '../../ingest/score/kept.ts';
import { records } from './csv.ts';

type Lexicon = ReturnType<typeof loadLexicon>;

export interface TitleBlock {
  texts: number;
  number: Figures;
  issuer: Figures;
  date: Figures;
  /** 563 date: 2021-10-08, read 2021-08-21 */
  errors: string[];
}

/**
 * Compares number, issuers and date of `N.txt` with row N of `metadata.csv`. A number or an organ that stands nowhere in the
 * text cannot be read from it and is not missed; a date is compared where the table has one.
 */
export function measureTitleBlock(folder: string, lexicon: Lexicon): TitleBlock {
  const counts = { number: tally(), issuer: tally(), date: tally() };
  const errors: string[] = [];
  let texts = 0;
  for (const row of records(readFileSync(join(folder, 'metadata.csv'), 'utf8'))) {
    const path = join(folder, `${row['序号']}.txt`);
    if (!existsSync(path)) continue;
    texts += 1;
    const { article } = readArticle(
      { bytes: readFileSync(path), path: `${row['序号']}.txt`, kind: 'txt' },
      lexicon,
    );
    const words = norm(article.text);
    const stands = (name: string): boolean => words.includes(name);
    const wanted = {
      number: some(row['发文字号']).map(norm),
      issuer: some(row['发文机关']).flatMap((names) => organsIn(names, lexicon)),
      date: some(row['成文日期']),
    };
    const read = {
      number: some(article.number).map(norm),
      issuer: article.issuers ?? [],
      date: wanted.date.length > 0 ? some(article.date) : [],
    };
    const canonical = (names: string[]): string[] => [...new Set(names.map((name) => organ(name, lexicon)))];
    const told = [
      compare(counts.number, wanted.number, read.number, stands),
      compare(counts.issuer, canonical(wanted.issuer), canonical(read.issuer), (name) =>
        wanted.issuer.some((each) => organ(each, lexicon) === name && stands(norm(each))),
      ),
      compare(counts.date, wanted.date, read.date, () => true),
    ];
    ['number', 'issuer', 'date'].forEach((what, at) => {
      if (told[at]) errors.push(`${row['序号']} ${what}: ${told[at]}`);
    });
  }
  return {
    texts,
    number: figures(counts.number),
    issuer: figures(counts.issuer),
    date: figures(counts.date),
    errors,
  };
}

const some = (value: string | undefined): string[] => (value ? [value] : []);

/** 发展改革委办公厅 → 国家发展和改革委员会: the table often names the organ where its office signs. */
function organ(name: string, lexicon: Lexicon): string {
  const head = name.replace(/(?<=.)(?:办公厅|办公室|秘书局|综合司)$/u, '');
  const known = lexicon.lookup(name, 'Institution')[0]?.name ?? '';
  const [entry] = lexicon.lookup(/(?:办公厅|办公室)$/u.test(known) ? head : name, 'Institution');
  return norm(entry?.name ?? lexicon.lookup(head, 'Institution')[0]?.name ?? head).replace(
    /^中华人民共和国/u,
    '',
  );
}

/** 工业和信息化部 公安部, 工业和信息化部公安部 → both; a name that is not made of known ones stays whole. */
function organsIn(names: string, lexicon: Lexicon): string[] {
  return names.split(/\s+/u).flatMap((name) => {
    const parts: string[] = [];
    let at = 0;
    for (const hit of lexicon.match(name).sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (hit.start !== at || !hit.entries.some(({ type }) => type === 'Institution')) continue;
      parts.push(name.slice(hit.start, hit.end));
      at = hit.end;
    }
    return at === name.length ? parts : [name];
  });
}

/** Counts what is right, false and missed; what cannot be read is not missed. Returns what is wrong, in words. */
function compare(
  count: Tally,
  wanted: readonly string[],
  read: readonly string[],
  stands: (name: string) => boolean,
): string {
  const right = wanted.filter((name) => read.includes(name));
  const wrong = read.filter((name) => !wanted.includes(name));
  const missed = wanted.filter((name) => !read.includes(name) && stands(name));
  count.tp += right.length;
  count.fp += wrong.length;
  count.fn += missed.length;
  return wrong.length + missed.length > 0 ? `${missed.join(' ') || '–'}, read ${wrong.join(' ') || '–'}` : '';
}
