import type { Reading } from '#graph';
import { makeReading } from '../../helpers/reading.ts';

export const COMMITTEE = 'institution:中国共产党某省委员会';
export const BATCHES = 'slogan:三个一批';
export const SAFEGUARDS = 'slogan:两个维护';
export const PRACTICE = 'document:干部能上能下的实践';
export const PROPOSED = `${BATCHES} PROPOSED_BY ${COMMITTEE}`;

/** Two texts by hand: one proposes, both name the two slogans in one sentence. */
export const READINGS: Reading[] = [
  makeReading({
    title: '干部能上能下的实践',
    date: '2023-03-01',
    byline: '某省委组织部',
    publication: '《党建研究》',
    issue: '2023年第3期',
    url: 'https://example.org/a',
    sections: [{ level: 1, sentence: 0 }],
    sentences: [
      '一、把握总的要求',
      [
        '省委提出“三个一批”，坚持“两个维护”。',
        [
          ['省委', 'Institution', COMMITTEE],
          ['“三个一批”', 'Slogan'],
          ['“两个维护”', 'Slogan'],
        ],
      ],
      '会后作了部署。',
    ],
    links: [
      {
        type: 'PROPOSED_BY',
        source: BATCHES,
        target: COMMITTEE,
        sentence: 1,
        trigger: '提出',
        rule: 'proposed-by',
      },
    ],
  }),
  makeReading({
    title: '关于做好考核工作的通知',
    number: '某发〔2024〕2号',
    date: '2024-01-05',
    sentences: [
      [
        '落实“三个一批”，做到“两个维护”。',
        [
          ['“三个一批”', 'Slogan'],
          ['“两个维护”', 'Slogan'],
        ],
      ],
    ],
  }),
];

export const HOSTILE = '<img src=x onerror=alert(1)></script><!--';

/** Names that would run where they are not escaped. */
export const HOSTILE_READING: Reading = makeReading({
  title: HOSTILE,
  url: 'javascript:alert(1)',
  sentences: [
    [
      `“${HOSTILE}”与《甲》`,
      [
        [`“${HOSTILE}”`, 'Slogan', `slogan:${HOSTILE}`],
        ['《甲》', 'Document'],
      ],
    ],
  ],
  links: [{ type: 'CITES', source: 'self', target: 'document:甲', sentence: 0 }],
});
