import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lexiconFaults, loadLexicon } from '../../../ingest/lexicon/index.ts';
import { readArticle } from '../../../ingest/pipeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenmai-lexicon-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = 'name\ttype\taliases\tattributes\ten\tnote\n';
let count = 0;
const fileOf = (content: string | Uint8Array): string => {
  const path = join(folder, `${(count += 1)}.tsv`);
  writeFileSync(path, content);
  return path;
};
const mentions = (text: string, ...lexicon: string[]): string[] => {
  const reading = readArticle({ bytes: Buffer.from(text), path: 'a.txt', kind: 'txt' }, loadLexicon(lexicon));
  return reading.mentions.map(
    ({ start, end, entity }) => `${reading.article.text.slice(start, end)} ${entity}`,
  );
};

describe('a lexicon of the user', () => {
  test('adds names', () => {
    const path = fileOf(`${HEAD}云溪书院\tInstitution\t云书院\n`);
    expect(mentions('代表们参观了云书院。', path)).toEqual(['云书院 institution:云溪书院']);
    expect(mentions('代表们参观了云书院。')).toEqual([]);
  });

  test('gives the columns it needs, in any order', () => {
    expect(mentions('代表们参观了云溪书院。', fileOf('name\ttype\n云溪书院\tInstitution\n'))).toHaveLength(1);
    const path = fileOf('aliases\ttype\tname\n云书院\tInstitution\t云溪书院\n');
    expect(mentions('代表们参观了云书院。', path)).toEqual(['云书院 institution:云溪书院']);
  });

  test('takes the place of our row of the same type and name', () => {
    const lexicon = loadLexicon([fileOf(`${HEAD}四风\tSlogan\t四股歪风\t\t\t自拟\n`)]);
    expect(lexicon.entry('Slogan', '四风')?.aliases).toEqual(['四股歪风']);
    expect(lexicon.match('纠治四股歪风')).toHaveLength(1);
  });

  test('wins a wording of ours, whatever its type, and ours no longer claims it', () => {
    const path = fileOf(`${HEAD}岭南海洋学会\tInstitution\t国家海洋局\n学习小组\tPublication\t发改委\n`);
    const lexicon = loadLexicon([path]);
    expect(lexicon.lookup('国家海洋局').map(({ name }) => name)).toEqual(['岭南海洋学会']);
    expect(lexicon.lookup('发改委').map(({ type }) => type)).toEqual(['Publication']);
    const ours = lexicon.entry('Institution', '中华人民共和国国家发展和改革委员会');
    expect(ours?.aliases).not.toContain('发改委');
    expect(mentions('发改委刊登了文章。', path)).toEqual(['发改委 publication:学习小组']);
  });

  test('of two files the later wins', () => {
    const [one, two] = ['甲', '乙'].map((alias) => fileOf(`${HEAD}云溪书院\tInstitution\t云书院${alias}\n`));
    expect(loadLexicon([one!, two!]).entry('Institution', '云溪书院')?.aliases).toEqual(['云书院乙']);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['twice', `${HEAD}甲会\tMeeting\n甲会\tMeeting\n`, '.tsv:3 (Meeting 甲会): stands twice; join the rows.'],
    ['short', `${HEAD}甲会\tMeeting\t会\n`, '.tsv:2 (Meeting 甲会): “会” is one character'],
    ['date', `${HEAD}甲会\tMeeting\t\tdate=1月\n`, 'date=1月 is no date; write 2018'],
    ['header', `甲会\tMeeting\n`, '.tsv:1: the first line is no header'],
    ['column', `name\ttype\tkind\n甲会\tMeeting\n`, '.tsv:1: the first line is no header'],
    ['cells', `name\ttype\n甲会\tMeeting\t乙会\n`, '.tsv:2: 3 cells'],
    ['encoding', Buffer.from([0xbc, 0xd7, 0xbb, 0xe1]), '.tsv: is not UTF-8; save it as UTF-8'],
  ])('says where it is wrong and what to do: %s', (_, content, fault) => {
    expect(lexiconFaults(fileOf(content)).join('\n')).toContain(fault);
  });

  test('of a file that is not there says so', () => {
    expect(lexiconFaults(join(folder, 'none.tsv'))).toEqual([expect.stringContaining('does not exist')]);
  });
});
