import { expect, test } from 'vitest';
import { resolve, settingOf } from '../../../ingest/link/index.ts';
import { segment } from '../../../ingest/segment/index.ts';
import { smallLexicon } from './lexicon.ts';
import { namesIn, readTagged, tagged } from './tagged.ts';

const names = (raw: string): string[] => namesIn(raw, smallLexicon, {});

test.each([
  ['撤销<per>班禅</per>的职务。', '1964-12-21', '十世班禅'],
  ['1905年3月1日，<per>班禅</per>来访。', '1964-12-21', '班禅'],
])('who bore a title then: %s', (sentence, date, name) => {
  const { mentions, entities } = readTagged(`往事\n${sentence}`, smallLexicon, { date });
  expect(entities.find(({ id }) => id === mentions[0]?.entity)?.name).toBe(name);
});

test.each([
  [
    'one who is called by it',
    '<per>张大川</per>好，<per>“老张”</per>好，<per>张武灵王</per>好。',
    ['张大川', '张大川', '张武灵王'],
  ],
  ['one of that surname', '<per>张大川</per><per>张大爷</per>来了。', ['张大川', '张大川']],
  [
    'two of that surname',
    '<per>张大川</per>和<per>张小河</per>看<per>张大爷</per>。',
    ['张大川', '张小河', '张大爷'],
  ],
  [
    'one of two who bears the title',
    '<per>张大川</per>老师和<per>张小河</per>听<per>张老师</per>讲。',
    ['张大川', '张小河', '张大川'],
  ],
  [
    'one of two who is interviewed and spoken to',
    '采访对象：<per>张大川</per>，1953年生。\n采访组：<per>张主任</per>您好！\n我认识<per>张小河</per>。',
    ['张大川', '张大川', '张小河'],
  ],
  [
    'one of two of whom the interviewed speaks',
    '采访对象：<per>张大川</per>，1953年生。\n<per>张小河</per>好，<per>张主任</per>来了。',
    ['张大川', '张小河', '张主任'],
  ],
  ['none of that surname', '<per>李大川</per>找<per>张师傅</per>。', ['李大川', '张师傅']],
])('a surname with a title: %s', (_, sentence, expected) => {
  expect(names(`工作情况\n${sentence}`)).toEqual(expected);
});

test.each([
  ['<per>王和川</per>到会，他说：“<per>和川</per>同志，你来。”', '王和川'],
  ['<per>王和川</per>到会，<per>和川</per>主任也来。', '和川'],
])('two characters before 同志 that are a given name: %s', (raw, name) => {
  const { article, found } = tagged(`往事\n${raw}`);
  const ruled = found.map((one) => ({ ...one, rule: 'name-and-title' }));
  const text = { article, ...segment(article) };
  const { mentions, entities } = resolve(settingOf(text, ruled, smallLexicon), ruled);
  expect(entities.find(({ id }) => id === mentions[1]?.entity)?.name).toBe(name);
});
