import { expect, test } from 'vitest';
import { loadLexicon, readArticle } from '../../ingest/index.ts';

const lexicon = loadLexicon();

/** Organs of a text with their names, in text order: 党委 → 甲集团党委. */
function organs(text: string): string[] {
  const { article, mentions, entities } = readArticle(
    { path: 'unit.txt', bytes: new TextEncoder().encode(text), kind: 'txt' },
    lexicon,
  );
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions
    .filter(({ type }) => type === 'Institution')
    .map(({ start, end, entity }) => `${article.text.slice(start, end)} ${names.get(entity)}`);
}

test.each([
  [
    '3月1日，校党委召开扩大会议。党委书记王大山主持会议，中心组成员参加。会前，各学院党委书记作了交流。学校党委要求学习。',
    ['校党委 校党委', '党委 校党委', '中心组 中心组', '学校党委 校党委'],
  ],
  [
    '松江集团召开学习会。党委副书记、总经理王大山发言，纪委书记李小河主持。松江集团党委强调要学习，集团党委要求落实。',
    [
      '松江集团 松江集团',
      '党委 松江集团党委',
      '纪委 松江集团纪委',
      '松江集团党委 松江集团党委',
      '集团党委 松江集团党委',
    ],
  ],
  [
    '会议由集团公司党委书记、董事长王大山主持，市国资委副书记李小河，机关党委副书记赵文林到会。党委落实好主体责任。',
    ['集团公司党委 集团公司党委', '市国资委 市国资委', '机关党委 市国资委机关党委', '党委 集团公司党委'],
  ],
  [
    '3月1日，右玉干部学院召开会议。学院党委书记王大山主持，党委委员、纪委书记李小河出席，全体党委委员参加。',
    [
      '右玉干部学院 右玉干部学院',
      '学院党委 中共右玉干部学院委员会',
      '党委 中共右玉干部学院委员会',
      '纪委 右玉干部学院纪委',
      '党委 中共右玉干部学院委员会',
    ],
  ],
  ['12月6日，理学院党委理论学习中心组集体学习。', ['理学院党委理论学习中心组 理学院党委理论学习中心组']],
  ['按照厅党组部署，文化厅直属机关党委开会。', ['厅党组 厅党组', '文化厅直属机关党委 文化厅直属机关党委']],
])('a unit tells of its own organs: %s', (text, expected) => {
  expect(organs(text)).toEqual(expected);
});

test.each([
  '高校党委领导下的校长负责制。学校党委要履行主体责任，党委书记是第一责任人。',
  '各级党委（党组）书记要负责，党委委员要参加，纪委书记要监督。',
  '集团党委要发挥领导作用，公司党委、纪委书记由上级任命。',
])('a rule for all units names none: %s', (text) => {
  expect(organs(text)).toEqual([]);
});
