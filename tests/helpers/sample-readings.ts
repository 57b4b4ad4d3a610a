import type { Reading } from '#graph';
import { makeReading } from './reading.ts';

const CENTRE = 'institution:中国共产党中央委员会';
const SHANXI = 'institution:中国共产党山西省委员会';
const RULES = 'document:推进领导干部能上能下规定';
const BATCH = 'slogan:三个一批@山西';

/** Four short texts by us that cite, quote and repeat each other: enough for every shipped question to have an answer. */
export const sampleReadings = (): Reading[] => [
  makeReading({
    title: '《推进领导干部能上能下规定》',
    date: '2022-09-08',
    publishedAt: '2022-09-19',
    path: 'rules.txt',
    attributes: { [RULES]: { docType: '规定', authority: 5 }, [CENTRE]: { level: 'central' } },
    sentences: [
      [
        '中共中央办公厅、中央组织部印发《推进领导干部能上能下规定》。',
        [
          ['中共中央办公厅', 'Institution', 'institution:中国共产党中央委员会办公厅'],
          ['中央组织部', 'Institution', 'institution:中国共产党中央委员会组织部'],
          ['《推进领导干部能上能下规定》', 'Document', RULES],
        ],
      ],
      ['一、总体要求', []],
      [
        '根据《中国共产党章程》制定本规定，做到“两个维护”。',
        [
          ['《中国共产党章程》', 'Document', 'document:中国共产党章程'],
          ['“两个维护”', 'Slogan', 'slogan:两个维护'],
        ],
      ],
    ],
    sections: [{ level: 1, sentence: 1 }],
    links: [
      {
        type: 'ISSUED_BY',
        source: 'self',
        target: 'institution:中国共产党中央委员会办公厅',
        sentence: 0,
        trigger: '印发',
      },
      {
        type: 'ISSUED_BY',
        source: 'self',
        target: 'institution:中国共产党中央委员会组织部',
        sentence: 0,
        trigger: '印发',
      },
      { type: 'BASED_ON', source: 'self', target: 'document:中国共产党章程', sentence: 2, trigger: '根据' },
    ],
  }),
  makeReading({
    title: '《山西省推进能上能下实施细则》',
    number: '晋办发〔2023〕1号',
    date: '2023-02-01',
    path: 'shanxi.html',
    attributes: { [SHANXI]: { level: 'provincial' }, 'place:山西省': { level: 'province' } },
    sentences: [
      [
        '山西省委印发《山西省推进能上能下实施细则》。',
        [
          ['山西省委', 'Institution', SHANXI],
          ['《山西省推进能上能下实施细则》', 'Document', 'document:山西省推进能上能下实施细则'],
        ],
      ],
      ['一、强化理论武装', []],
      ['（一）把牢方向', []],
      [
        '贯彻《推进领导干部能上能下规定》，省委提出的“三个一批”与“两个维护”相统一。',
        [
          ['《推进领导干部能上能下规定》', 'Document', RULES],
          ['省委', 'Institution', SHANXI],
          ['“三个一批”', 'Slogan', BATCH],
          ['“两个维护”', 'Slogan', 'slogan:两个维护'],
        ],
      ],
      [
        '坚持“三个一批”，做到“两个维护”。',
        [
          ['“三个一批”', 'Slogan', BATCH],
          ['“两个维护”', 'Slogan', 'slogan:两个维护'],
        ],
      ],
      ['二、严格监督', []],
      [
        '“两个维护”是根本，“两个维护”要落到实处。',
        [
          ['“两个维护”', 'Slogan', 'slogan:两个维护'],
          ['“两个维护”', 'Slogan', 'slogan:两个维护'],
        ],
      ],
    ],
    sections: [
      { level: 1, sentence: 1 },
      { level: 2, sentence: 2 },
      { level: 1, sentence: 5 },
    ],
    links: [
      { type: 'ISSUED_BY', source: 'self', target: SHANXI, sentence: 0, trigger: '印发' },
      { type: 'IMPLEMENTS', source: 'self', target: RULES, sentence: 3, trigger: '贯彻' },
      {
        type: 'PROPOSED_BY',
        source: BATCH,
        target: SHANXI,
        sentence: 3,
        trigger: '提出',
        rule: 'proposed-by-active',
      },
      { type: 'LOCATED_IN', source: SHANXI, target: 'place:山西省', sentence: 0, confidence: 1 },
    ],
  }),
  makeReading({
    title: '能上能下看山西',
    publishedAt: '2023-03-05',
    publication: '《党建研究》',
    issue: '2023年第3期',
    byline: '本刊记者',
    url: 'https://example.org/a.html',
    path: 'news.html',
    sentences: [
      [
        '贯彻《推进领导干部能上能下规定》，省委提出的“三个一批”与“两个维护”相统一。',
        [
          ['《推进领导干部能上能下规定》', 'Document', RULES],
          ['省委', 'Institution', SHANXI],
          ['“三个一批”', 'Slogan', BATCH],
          ['“两个维护”', 'Slogan', 'slogan:两个维护'],
        ],
      ],
      [
        '省委书记张某某在太原召开的会议上强调：“要敢于担当。”',
        [
          ['省委', 'Institution', SHANXI],
          ['张某某', 'Person', 'person:张某某'],
          ['太原', 'Place', 'place:太原市'],
        ],
      ],
    ],
    links: [
      {
        type: 'PROPOSED_BY',
        source: BATCH,
        target: SHANXI,
        sentence: 0,
        trigger: '提出',
        rule: 'proposed-by-active',
      },
      { type: 'CITES', source: 'self', target: RULES, sentence: 0 },
      {
        type: 'QUOTES',
        source: 'self',
        target: 'person:张某某',
        sentence: 1,
        trigger: '强调',
        attributes: { quote: '要敢于担当。' },
      },
      { type: 'HOLDS', source: 'person:张某某', target: SHANXI, sentence: 1, attributes: { post: '书记' } },
      { type: 'PUBLISHED_IN', source: 'self', target: 'publication:党建研究', sentence: 1, confidence: 0.8 },
    ],
  }),
  makeReading({
    title: '坚持“两个维护”',
    path: 'undated.txt',
    sentences: [
      [
        '坚持“三个一批”，做到“两个维护”！',
        [
          ['“三个一批”', 'Slogan', BATCH],
          ['“两个维护”', 'Slogan', 'slogan:两个维护'],
        ],
      ],
      [
        '“三个一批”呼应“两个维护”。',
        [
          ['“三个一批”', 'Slogan', BATCH],
          ['“两个维护”', 'Slogan', 'slogan:两个维护'],
        ],
      ],
    ],
  }),
];
