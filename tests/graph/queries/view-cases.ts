import { BATCH, DETAIL, DUTY, RULES, SHANXI, type QueryCase } from './case.ts';

/** What the viewer asks: every question of `VIEWS` at least once. */
export const VIEW_CASES: QueryCase[] = [
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
];
