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
  /** Rows that can be compared, of those in which the table has something to say. */
  comparable: { number: Share; issuer: Share; date: Share };
  /** Rows of `comparable.issuer` that name fewer organs than their own title or number says there are. */
  partial: number;
  /** 563 date: 2021-10-08, read 2021-08-21 */
  errors: string[];
}

interface Share {
  rows: number;
  of: number;
}

/**
 * Compares number, issuers and date of `N.txt` with row N of `metadata.csv`, where what the row says stands in the text: a row
 * that names a number, an organ or a day its text does not hold is about something else than the text (the table has slipped
 * by rows in places, and gives days of publication as days of signature). A number read where the table's does not stand is false.
 */
export function measureTitleBlock(
  folder: string,
  lexicon: Lexicon,
  wants: (order: number) => boolean = () => true,
): TitleBlock {
  const counts = { number: tally(), issuer: tally(), date: tally() };
  const share = { number: none(), issuer: none(), date: none() };
  const errors: string[] = [];
  let texts = 0;
  let partial = 0;
  for (const row of records(readFileSync(join(folder, 'metadata.csv'), 'utf8'))) {
    const path = join(folder, `${row['序号']}.txt`);
    if (!wants(Number(row['序号'])) || !existsSync(path)) continue;
    texts += 1;
    const { article } = readArticle(
      { bytes: readFileSync(path), path: `${row['序号']}.txt`, kind: 'txt' },
      lexicon,
    );
    const words = norm(article.text);
    const canonical = (names: string[]): string[] => [...new Set(names.map((name) => organ(name, lexicon)))];
    const wanted = {
      number: some(row['发文字号']).map((said) => number(isHeadless(said) ? `${row['标题']}${said}` : said)),
      issuer: some(row['发文机关']).flatMap((names) => organsIn(names, lexicon)),
      date: some(row['成文日期']),
    };
    const stands = {
      number: wanted.number.every((one) => words.includes(one)),
      issuer: wanted.issuer.every((name) => namedIn(words, name, lexicon)),
      date: wanted.date.every((date) => datesIn(article.text).has(date)),
    };
    const read = {
      number: some(article.number).map(number),
      issuer: canonical(article.issuers ?? []),
      date: some(article.date),
    };
    const organs = canonical(wanted.issuer);
    const whole = !isPartial(row, wanted.issuer.length, lexicon);
    const told = {
      number: compare(counts.number, stands.number ? wanted.number : [], read.number),
      issuer: stands.issuer
        ? compare(
            counts.issuer,
            organs,
            whole ? read.issuer : read.issuer.filter((one) => organs.includes(one)),
          )
        : '',
      date: stands.date && wanted.date.length > 0 ? compare(counts.date, wanted.date, read.date) : '',
    };
    for (const what of ['number', 'issuer', 'date'] as const) {
      if (wanted[what].length > 0) share[what].of += 1;
      if (wanted[what].length > 0 && stands[what]) share[what].rows += 1;
      if (told[what]) errors.push(`${row['序号']} ${what}: ${told[what]}`);
    }
    if (stands.issuer && !whole) partial += 1;
  }
  return {
    texts,
    number: figures(counts.number),
    issuer: figures(counts.issuer),
    date: figures(counts.date),
    comparable: share,
    partial,
    errors,
  };
}

/** 中华人民共和国某部公告2021年第44号 is the number 某部公告2021年第44号. */
const number = (words: string): string => norm(words).replace(/^中华人民共和国/u, '');

/** 2021年 第44号 under the title 某部公告: the table leaves the head of such a number out in a few rows, and writes it in the others. */
const isHeadless = (words: string): boolean => /^\d{4} ?年 ?第 ?\d+ ?号$/u.test(words);

const none = (): Share => ({ rows: 0, of: 0 });
const some = (value: string | undefined): string[] => (value ? [value] : []);

const OFFICE = /(?<=.)(?:办公厅|办公室|秘书局|综合司)$/u;

/** 发展改革委办公厅 → 国家发展和改革委员会: the table often names the organ where its office signs. */
function organ(name: string, lexicon: Lexicon): string {
  const head = name.replace(OFFICE, '');
  const known = lexicon.lookup(name, 'Institution')[0]?.name ?? '';
  const [entry] = lexicon.lookup(/(?:办公厅|办公室)$/u.test(known) ? head : name, 'Institution');
  return norm(entry?.name ?? lexicon.lookup(head, 'Institution')[0]?.name ?? head).replace(
    /^中华人民共和国/u,
    '',
  );
}

/** 工业和信息化部 公安部, 工业和信息化部公安部 → both; a name that is not made of known ones stays whole. */
function organsIn(names: string, lexicon: Lexicon): string[] {
  return names.split(/[\s、]+/u).flatMap((name) => {
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

/** An organ stands in a text under the name the table has, any name the lexicon has for it, or that of the organ it is the office of. */
function namedIn(words: string, name: string, lexicon: Lexicon): boolean {
  const bare = name.replace(OFFICE, '');
  return [name, bare]
    .flatMap((one) => [
      one,
      ...lexicon.lookup(one, 'Institution').flatMap((entry) => [entry.name, ...entry.aliases]),
    ])
    .some((one) => words.includes(norm(one)));
}

/** Whole days a text writes in figures: 2021年9 月28日 → 2021-09-28. */
const datesIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu)].map(
      ([, year = '', month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    ),
  );

const ONES = '一两三四五六七八九十';

/** 六部门关于…, 甲部 乙部公告 or a joint number (工信部联…, 工信厅联…) with one organ in the table. */
function isPartial(row: Record<string, string>, organs: number, lexicon: Lexicon): boolean {
  const title = row['标题'] ?? '';
  const [, tens = '', ones = ''] =
    /(?:^|等)(十?)([一两三四五六七八九十])?个?(?:部门|部委|单位)(?:关于|印发)/u.exec(title) ?? [];
  const counted = (tens ? 10 : 0) + (ones ? ONES.indexOf(ones) + 1 : 0);
  const head = /^(.{2,400}?)(?:关于|公告|通告|令)/u.exec(title)?.[1] ?? '';
  const named = counted > 0 ? counted : organsIn(head, lexicon).filter((name) => name !== '').length;
  return named > organs || (organs === 1 && /^[^〔]*联[^〔]*〔/u.test(row['发文字号'] ?? ''));
}

/** Counts what is right, false and missed. Returns what is wrong, in words. */
function compare(count: Tally, wanted: readonly string[], read: readonly string[]): string {
  const right = wanted.filter((name) => read.includes(name));
  const wrong = read.filter((name) => !wanted.includes(name));
  const missed = wanted.filter((name) => !read.includes(name));
  count.tp += right.length;
  count.fp += wrong.length;
  count.fn += missed.length;
  return wrong.length + missed.length > 0 ? `${missed.join(' ') || '–'}, read ${wrong.join(' ') || '–'}` : '';
}
