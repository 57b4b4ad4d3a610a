import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse, build, QUERIES, queryById, type Plain, type Row } from '#graph';
import type { Store } from '#graph/store';
import { sampleReadings } from '../../helpers/sample-readings.ts';

const DUTY = 'slogan:两个维护';
const BATCH = 'slogan:三个一批@山西';
const SHANXI = 'institution:中国共产党山西省委员会';
const RULES = 'document:推进领导干部能上能下规定';
const DETAIL = 'document:山西省推进能上能下实施细则';

const DIRECTION = [
  '（一）把牢方向',
  '贯彻《推进领导干部能上能下规定》，省委提出的“三个一批”与“两个维护”相统一。',
  '坚持“三个一批”，做到“两个维护”。',
];

/** One question asked of the sample readings: what is given, what is looked at, what must be there. */
export interface QueryCase {
  id: string;
  params: Record<string, Plain>;
  /** Columns that are compared; all rows are. */
  columns: string[];
  rows: Plain[][];
}

/** Every shipped question at least once; the same rows on every engine. */
export const QUERY_CASES: QueryCase[] = [
  {
    id: 'totals',
    params: {},
    columns: ['documents', 'read', 'sentences', 'entities', 'links'],
    rows: [[5, 4, 14, 14, 12]],
  },
  {
    id: 'types',
    params: {},
    columns: ['type', 'entities'],
    rows: [
      ['Document', 5],
      ['Institution', 3],
      ['Person', 1],
      ['Place', 2],
      ['Publication', 1],
      ['Slogan', 2],
    ],
  },
  {
    id: 'overview',
    params: { types: ['Slogan', 'Institution'], minDocuments: 2, limit: 10 },
    columns: ['id', 'type', 'documents', 'sentences', 'degree'],
    rows: [
      [DUTY, 'Slogan', 4, 5, 1],
      [BATCH, 'Slogan', 3, 3, 2],
      [SHANXI, 'Institution', 2, 3, 4],
    ],
  },
  { id: 'overview-total', params: { types: ['Slogan'], minDocuments: 1 }, columns: ['total'], rows: [[2]] },
  {
    id: 'nodes',
    params: { ids: [DUTY, BATCH, 'slogan:无'] },
    columns: ['id', 'name'],
    rows: [
      [BATCH, '三个一批'],
      [DUTY, '两个维护'],
    ],
  },
  {
    id: 'edges',
    params: { ids: [DUTY, BATCH, SHANXI] },
    columns: ['source', 'type', 'target', 'documents', 'confidence'],
    rows: [
      [BATCH, 'CO_OCCURS', DUTY, 3, 1],
      [BATCH, 'PROPOSED_BY', SHANXI, 2, 0.9],
    ],
  },
  {
    id: 'search-index',
    params: {},
    columns: ['name', 'documents'],
    rows: [
      ['两个维护', 4],
      ['《推进领导干部能上能下规定》', 3],
      ['三个一批', 3],
      ['中国共产党山西省委员会', 2],
      ['中国共产党章程', 1],
      ['《山西省推进能上能下实施细则》', 1],
      ['中国共产党中央委员会办公厅', 1],
      ['中国共产党中央委员会组织部', 1],
      ['张某某', 1],
      ['太原市', 1],
      ['坚持“两个维护”', 0],
      ['能上能下看山西', 0],
      ['山西省', 0],
      ['党建研究', 0],
    ],
  },
  {
    id: 'entity',
    params: { id: SHANXI },
    columns: ['name', 'aliases'],
    rows: [['中国共产党山西省委员会', ['山西省委', '省委']]],
  },
  {
    id: 'neighbours',
    params: { id: BATCH, limit: 5 },
    columns: ['id', 'said', 'together'],
    rows: [
      [SHANXI, 2, 0],
      [DUTY, 0, 3],
    ],
  },
  { id: 'neighbours-total', params: { id: SHANXI }, columns: ['total'], rows: [[4]] },
  {
    id: 'link-groups',
    params: { id: SHANXI },
    columns: ['type', 'direction', 'total'],
    rows: [
      ['HOLDS', 'in', 1],
      ['ISSUED_BY', 'in', 1],
      ['LOCATED_IN', 'out', 1],
      ['PROPOSED_BY', 'in', 1],
    ],
  },
  {
    id: 'links-of',
    params: { id: RULES, types: ['ISSUED_BY', 'CITES', 'IMPLEMENTS'], skip: 1, limit: 2 },
    columns: ['type', 'direction', 'otherName'],
    rows: [
      ['IMPLEMENTS', 'in', '《山西省推进能上能下实施细则》'],
      ['ISSUED_BY', 'out', '中国共产党中央委员会办公厅'],
    ],
  },
  {
    id: 'mentions-of',
    params: { id: DUTY, skip: 2, limit: 2 },
    columns: ['text', 'starts', 'ends', 'section', 'document'],
    rows: [
      ['坚持“三个一批”，做到“两个维护”。', [91], [97], '（一）把牢方向', DETAIL],
      ['“两个维护”是根本，“两个维护”要落到实处。', [106, 116], [112, 122], '二、严格监督', DETAIL],
    ],
  },
  { id: 'mentions-total', params: { id: DUTY }, columns: ['total'], rows: [[5]] },
  {
    id: 'edge',
    params: { source: BATCH, type: 'PROPOSED_BY', target: SHANXI },
    columns: ['id', 'firstDate', 'lastDate', 'rule', 'marks', 'rules'],
    rows: [
      [
        `${BATCH} PROPOSED_BY ${SHANXI}`,
        '2023-02-01',
        '2023-03-05',
        'proposed-by-active',
        ['40-79 62-68 57-59 59-61', '0-39 22-28 17-19 19-21'],
        ['proposed-by-active', 'proposed-by-active'],
      ],
    ],
  },
  { id: 'edge', params: { source: BATCH, type: 'HOLDS', target: SHANXI }, columns: ['id'], rows: [] },
  {
    id: 'shared-sentences',
    params: { source: BATCH, target: DUTY, skip: 1, limit: 5 },
    columns: ['text', 'date', 'title', 'again'],
    // The undated text says one of them again, with another stop.
    rows: [
      ['坚持“三个一批”，做到“两个维护”。', '2023-02-01', '《山西省推进能上能下实施细则》', 1],
      ['“三个一批”呼应“两个维护”。', null, '坚持“两个维护”', null],
    ],
  },
  { id: 'shared-total', params: { source: BATCH, target: DUTY }, columns: ['total'], rows: [[3]] },
  {
    id: 'text',
    params: { id: RULES },
    columns: ['start', 'gap', 'text', 'tail'],
    rows: [
      [0, '', '中共中央办公厅、中央组织部印发《推进领导干部能上能下规定》。', null],
      [31, '\n', '一、总体要求', null],
      [38, '\n', '根据《中国共产党章程》制定本规定，做到“两个维护”。', null],
    ],
  },
  {
    id: 'text-sections',
    params: { id: DETAIL },
    columns: ['level', 'heading', 'start', 'until'],
    rows: [
      [1, '一、强化理论武装', 23, 98],
      [2, '（一）把牢方向', 32, 98],
      [1, '二、严格监督', 99, 128],
    ],
  },
  {
    id: 'text-marks',
    params: { id: RULES },
    columns: ['start', 'until', 'entity', 'rule'],
    rows: [
      [0, 7, 'institution:中国共产党中央委员会办公厅', 'by-hand'],
      [8, 13, 'institution:中国共产党中央委员会组织部', 'by-hand'],
      [15, 29, RULES, 'by-hand'],
      [40, 49, 'document:中国共产党章程', 'by-hand'],
      [57, 63, DUTY, 'by-hand'],
    ],
  },
  {
    id: 'source',
    params: { id: DETAIL },
    columns: ['title', 'number', 'date', 'publishedAt', 'path'],
    rows: [['《山西省推进能上能下实施细则》', '晋办发〔2023〕1号', '2023-02-01', null, 'shanxi.html']],
  },
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
          [RULES, 1, ['中国共产党中央委员会办公厅', '中国共产党中央委员会组织部']],
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
    id: 'first-appearance',
    params: { names: ['两个维护', '张某某'] },
    columns: ['name', 'firstSeen', 'title'],
    rows: [
      ['两个维护', '2022-09-08', '《推进领导干部能上能下规定》'],
      ['张某某', '2023-03-05', '能上能下看山西'],
    ],
  },
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

/** Asked with sentence ids, which are hashes: the caller fills them in from the graph. */
export const BY_SENTENCE = ['marks', 'passages'];

/** The parameters of a case with the fallbacks of its question, and its Cypher. */
export function asked({ id, params }: QueryCase): { cypher: string; params: Record<string, Plain> } {
  const query = QUERIES.find((one) => one.id === id);
  if (!query) throw new Error(`no question is called ${id}`);
  const fallbacks = query.params.flatMap(({ name, fallback }) =>
    fallback === undefined ? [] : [[name, fallback]],
  );
  return { cypher: query.cypher, params: { ...Object.fromEntries(fallbacks), ...params } };
}

/** Rows as the columns of a case, in its order. */
export const columnsOf = (rows: Row[], { columns }: QueryCase): Plain[][] =>
  rows.map((row) => columns.map((column) => row[column] ?? null));

/**
 * What every engine must answer. `open` gives a store that holds the sample readings and nothing else, and what
 * takes them away again; null when it cannot run here, and then `reason` says why.
 */
export function queryCases(
  name: string,
  open: (() => Promise<{ store: Store; undo: () => Promise<void> }>) | null,
  reason = '',
): void {
  describe.skipIf(!open)(`answers of ${name} ${reason}`, () => {
    let store: Store;
    let undo: () => Promise<void>;
    beforeAll(async () => ({ store, undo } = await open!()));
    afterAll(async () => {
      await store.close();
      await undo();
    });

    test.each(QUERY_CASES)('$id $params', async (one) => {
      const { cypher, params } = asked(one);
      const answer = await store.run(cypher, params);
      expect(columnsOf(answer.rows, one)).toEqual(one.rows);
      expect(answer.columns).toEqual(queryById(one.id).columns);
      expect(answer.truncated).toBe(false);
    });

    test('marks and passages of a sentence by its id', async () => {
      const graph = analyse(build(sampleReadings()));
      const ids = graph.sentences.filter(({ text }) => text.startsWith('省委书记')).map(({ id }) => id);
      const marks = await store.run(queryById('marks').cypher, { ids });
      expect(marks.rows.map((row) => row['name'])).toEqual(['中国共产党山西省委员会', '张某某', '太原市']);
      const passages = await store.run(queryById('passages').cypher, { ids });
      expect(passages.rows).toMatchObject([
        { sentence: ids[0], publication: '《党建研究》', issue: '2023年第3期' },
      ]);
    });
  });
}
