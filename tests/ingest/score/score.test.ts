import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Link, Mention, Reading } from '#graph';
import { matchingBlocks } from '../../../ingest/score/blocks.ts';
import { readTagged as readGoldText } from '../../../ingest/score/gold.ts';
import { score } from '../../../ingest/score.ts';
import { smallLexicon } from '../link/lexicon.ts';
import { readTagged } from '../link/tagged.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenmai-score-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gold(name: string, files: Record<string, string>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const mention = (start: number, end: number, type: Mention['type'], entity: string): Mention => ({
  start,
  end,
  type,
  entity,
  rule: 'made',
  sentence: 's0',
});

const link = (type: Link['type'], source: string, target: string): Link => ({
  type,
  source,
  target,
  confidence: 1,
  evidence: [
    {
      sentence: 's0',
      start: 0,
      end: 1,
      quote: '',
      rule: 'made',
      confidence: 1,
      source: null,
      target: null,
      trigger: null,
    },
  ],
});

const reading = (text: string, parts: Partial<Reading>): Reading => ({
  ...readTagged(text, smallLexicon, { entity: 'document:own' }),
  mentions: [],
  entities: [],
  links: [],
  ...parts,
});

describe('hand-made cases', () => {
  const path = gold('made', {
    'a.tagged': '<ins>省委</ins>提出<slo>“三实”</slo>，<sloo>求真</sloo>，学<doc>《甲》</doc>。',
    'a.names.tsv': 'Institution\t省委\t中共河北省委员会\nSlogan\t“三实”\t三实\n',
    'a.relations.tsv': '三实\tPROPOSED_BY\t中共河北省委员会\t省委提出\nTHIS\tBASED_ON\t《甲》\t学\n',
  });
  // 省委提出“三实”，求真，学《甲》。 read with half-width quotes, one space and a wrong find.
  const text = '省委 提出三实，求真，学《甲》。';
  const own = reading(text, {
    mentions: [
      mention(0, 2, 'Institution', 'i'),
      mention(5, 7, 'Slogan', 's'),
      mention(8, 10, 'Slogan', 't'),
      mention(11, 12, 'Program', 'p'),
    ],
    entities: [
      { id: 'i', type: 'Institution', name: '中共河北省委员会', aliases: ['省委'] },
      { id: 's', type: 'Slogan', name: '三实', aliases: [] },
      { id: 't', type: 'Slogan', name: '求真', aliases: [] },
      { id: 'p', type: 'Program', name: '学', aliases: [] },
      { id: 'x', type: 'Place', name: '无人提到', aliases: [] },
    ],
    links: [link('PROPOSED_BY', 's', 'i'), link('PROPOSED_BY', 't', 'i'), link('CITES', 'document:own', 'p')],
  });
  const card = score(path, () => own);

  test('a span without its marks is the same span; an optional one is passed over', () => {
    expect(card.mentions['all']).toMatchObject({ tp: 2, fp: 1, fn: 1 });
    expect(card.mentions['Slogan']).toMatchObject({ tp: 1, fp: 0, fn: 0, f1: 1 });
    expect(card.rules.mentions['made']).toMatchObject({ tp: 2, fp: 1 });
  });

  test('entities are judged by canonical name, only when mentioned', () => {
    expect(card.entities).toMatchObject({ tp: 2, fp: 1, fn: 1 });
  });

  test('links of types the tables do not have are not judged', () => {
    expect(card.relations).toMatchObject({
      all: { tp: 1, fp: 1, fn: 1 },
      PROPOSED_BY: { tp: 1, fp: 1 },
      BASED_ON: { fn: 1 },
    });
    expect(card.relations['CITES']).toBeUndefined();
  });

  test('what only names show is not judged', () => {
    const hierarchy = [link('PROPOSED_BY', 't', 'i')];
    const { relations } = score(path, () => ({ ...own, hierarchy }));
    expect(relations['all']).toEqual(card.relations['all']);
  });

  test('errors say which text and what', () => {
    expect(card.errors.map((error) => `${error.text} ${error.kind} ${error.what}`)).toEqual([
      'a MISS Document 甲',
      'a FALSE Program 学 …省委提出三实求真学甲…',
      'a NOENTITY Document 甲',
      'a EXTRAENTITY Program 学',
      'a NOLINK THIS BASED_ON 《甲》',
      'a EXTRALINK 求真 PROPOSED_BY 中共河北省委员会',
    ]);
  });

  test('without a reading all of it is missed', () => {
    expect(score(path, () => null).mentions['all']).toMatchObject({ tp: 0, fp: 0, fn: 3 });
  });

  test('a folder without texts says so', () => {
    expect(() => score(gold('empty', {}), () => null)).toThrow(/holds no NAME\.tagged/u);
  });

  test('a tag nobody knows says which are known', () => {
    expect(() => readGoldText('<who>甲</who>')).toThrow(/<who> is no tag.*ins, doc/u);
  });
});

test.each([
  ['abcd', 'abcd', [[0, 0, 4]]],
  [
    'abxcd',
    'abcd',
    [
      [0, 0, 2],
      [3, 2, 2],
    ],
  ],
  ['', 'ab', []],
  ['一二三四五', '三四五一二', [[2, 0, 3]]],
])('matching blocks of %s and %s', (a, b, expected) => {
  expect(matchingBlocks([...a], [...b]).map(({ i, j, size }) => [i, j, size])).toEqual(expected);
});

// A reader that finds what was marked, but drops, shifts and renames by turns, so that every kind of error occurs.
const spoil = (path: string): Reading => {
  const raw = readFileSync(path, 'utf8')
    .replace(/<\/?[a-z]{3}o>/gu, '')
    .replace(/。/gu, '。 ');
  const perfect = readTagged(raw, smallLexicon);
  const mentions = perfect.mentions.flatMap((one, index) =>
    index % 5 === 0 ? [] : index % 7 === 0 ? [{ ...one, end: one.end - 1 }] : [one],
  );
  const entities = perfect.entities.map((one, index) =>
    index % 6 === 0 ? { ...one, name: `${one.name}甲` } : one,
  );
  return { ...perfect, mentions, entities };
};

const SHARED = new URL('../../../../shared/gold/', import.meta.url).pathname;
const python = spawnSync('python3', ['--version']).status === 0;
const missing = !existsSync(join(SHARED, 'score.py'))
  ? '../shared/gold is not beside this checkout'
  : !python
    ? 'python3 is not installed'
    : '';

describe.skipIf(missing)(`the annotators' script ${missing && `(skipped: ${missing})`}`, () => {
  test('says the same in every figure, of readings right and wrong', () => {
    const dev = join(SHARED, 'dev');
    const out = join(folder, 'readings');
    mkdirSync(out);
    const readings = new Map<string, Reading>();
    const card = score(dev, (path) => {
      const one = spoil(path);
      readings.set(basename(path, '.tagged'), one);
      return one;
    });
    for (const [name, one] of readings) writeFileSync(join(out, `${name}.json`), JSON.stringify(one));
    const theirs: unknown = JSON.parse(
      execFileSync('python3', [join(SHARED, 'score.py'), dev, out, '--json'], { encoding: 'utf8' }),
    );
    const { documents, mentions, entities, relations } = card;
    expect({ documents, mentions, entities, relations }).toEqual(theirs);
    expect(card.relations['all']?.tp).toBeGreaterThan(0);
    expect(card.relations['all']?.fn).toBeGreaterThan(0);
  });
});
