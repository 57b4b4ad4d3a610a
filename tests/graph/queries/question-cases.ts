import type { Plain } from '#graph';
import { BATCH, DETAIL, DIRECTION, DUTY, RULES, SHANXI, type QueryCase } from './case.ts';

/** What people ask: every question of `QUESTIONS` at least once. */
export const QUESTION_CASES: QueryCase[] = [
  {
    id: 'documents',
    params: { skip: 0, limit: 9 },
    columns: ['path'],
    rows: [['news.html'], ['shanxi.html'], ['rules.txt'], ['undated.txt']],
  },
  {
    id: 'consists-of',
    params: { id: DETAIL },
    columns: ['level', 'heading', 'start', 'until', 'texts', 'id', 'times', 'askedBy'],
    rows: [
      [1, '一、强化理论武装', 23, 98, ['一、强化理论武装'], null, 0, []],
      ...(
        [
          // That two organs issued the rules is said by another text.
          [RULES, 1, []],
          [SHANXI, 1, []],
          [BATCH, 2, ['中国共产党山西省委员会']],
          [DUTY, 2, []],
        ] as Plain[][]
      ).map((named): Plain[] => [2, '（一）把牢方向', 32, 98, DIRECTION, ...named]),
      [1, '二、严格监督', 99, 128, ['二、严格监督', '“两个维护”是根本，“两个维护”要落到实处。'], DUTY, 2, []],
    ],
  },
  { id: 'consists-of', params: { id: SHANXI }, columns: ['heading'], rows: [] },
  {
    id: 'paths',
    params: { source: DUTY, target: 'person:张某某', limit: 5 },
    columns: ['nodes'],
    rows: [[[DUTY, BATCH, SHANXI, 'person:张某某']]],
  },
  { id: 'paths', params: { source: DUTY, target: DUTY, limit: 5 }, columns: ['nodes'], rows: [] },
  {
    id: 'timeline',
    params: { id: DUTY },
    columns: ['month', 'documents', 'sentences'],
    rows: [
      ['2022-09', 1, 1],
      ['2023-02', 1, 3],
      ['2023-03', 1, 1],
    ],
  },
  {
    id: 'corpus-timeline',
    params: {},
    columns: ['month', 'documents'],
    rows: [
      ['', 1],
      ['2022-09', 1],
      ['2023-02', 1],
      ['2023-03', 1],
    ],
  },
  {
    id: 'facets',
    params: {},
    columns: ['facet', 'name', 'documents'],
    rows: [
      ['ISSUED_BY', '中国共产党中央委员会办公厅', 1],
      ['ISSUED_BY', '中国共产党中央委员会组织部', 1],
      ['ISSUED_BY', '中国共产党山西省委员会', 1],
      ['PUBLISHED_IN', '党建研究', 1],
    ],
  },
  {
    id: 'genealogy',
    params: { id: DETAIL },
    columns: ['source', 'type', 'target'],
    rows: [
      [DETAIL, 'IMPLEMENTS', RULES],
      [RULES, 'BASED_ON', 'document:中国共产党章程'],
    ],
  },
  {
    id: 'slogans-together',
    params: { id: DUTY, limit: 9 },
    columns: ['slogan', 'sentences', 'documents'],
    rows: [['三个一批', 3, 3]],
  },
  {
    id: 'slogans-together',
    // Of any entity, as an organ; one sentence says it, in two texts.
    params: { id: 'institution:中国共产党山西省委员会', limit: 9 },
    columns: ['slogan', 'sentences', 'documents'],
    rows: [
      ['三个一批', 1, 2],
      ['两个维护', 1, 2],
    ],
  },
  {
    id: 'first-appearance',
    params: { names: ['两个维护', '张某某'] },
    columns: ['name', 'firstSeen', 'title'],
    rows: [
      ['两个维护', '2022-09-08', '《推进领导干部能上能下规定》'],
      ['张某某', '2023-03-05', '能上能下看山西'],
    ],
  },
  {
    id: 'first-appearance',
    // Named in two sentences of that text.
    params: { names: ['中国共产党山西省委员会'] },
    columns: ['firstSeen', 'title'],
    rows: [['2023-02-01', '《山西省推进能上能下实施细则》']],
  },
  {
    id: 'put-forward',
    params: {},
    columns: ['name', 'level', 'proposer', 'firstDate'],
    rows: [['三个一批', 'provincial', '中国共产党山西省委员会', '2023-02-01']],
  },
  {
    id: 'put-forward',
    params: { level: 'all', limit: 9 },
    columns: ['name', 'level'],
    rows: [['三个一批', 'provincial']],
  },
  { id: 'put-forward', params: { level: 'county' }, columns: ['name'], rows: [] },
  {
    id: 'joint-issuing',
    params: { limit: 9 },
    columns: ['source', 'target', 'firstDate', 'documents'],
    rows: [['中国共产党中央委员会办公厅', '中国共产党中央委员会组织部', '2022-09-08', 1]],
  },
  {
    id: 'missing-documents',
    params: { limit: 9 },
    columns: ['name', 'citedBy'],
    rows: [['中国共产党章程', 1]],
  },
  {
    id: 'carried-by',
    params: { id: DUTY, limit: 9 },
    columns: ['kind', 'issuer', 'documents', 'sentences'],
    rows: [
      [null, '中国共产党山西省委员会', 1, 3],
      ['规定', '中国共产党中央委员会办公厅', 1, 1],
      ['规定', '中国共产党中央委员会组织部', 1, 1],
    ],
  },
];
