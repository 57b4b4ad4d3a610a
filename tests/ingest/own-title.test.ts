import { expect, test } from 'vitest';
import { readTitleBlock } from '../../ingest/clean/title-block/index.ts';
import { ownDocument } from '../../ingest/link/setting/own-document.ts';

test.each([
  [
    'a document reprinted under the heading of a series',
    '每周一学（3月1日-3月7日）\n来源：\n甲县人民政府关于修渠的意见\n要修渠。',
    ['document:甲县人民政府关于修渠的意见', '《甲县人民政府关于修渠的意见》'],
  ],
  [
    'a rule by itself in a line, over its first part',
    '每周一学（3月1日-3月7日）\n来源：\n《甲县修渠条例》\n第一章 总则\n第一条 要修渠。',
    ['document:甲县修渠条例', '《甲县修渠条例》'],
  ],
  [
    'a rule over its last change',
    '每周一学（3月1日-3月7日）\n甲县水会章程\n甲会第三次大会部分修改，2032年3月1日通过\n要修渠。',
    ['document:甲县水会章程', '《甲县水会章程》'],
  ],
  [
    'news in a headline of two lines, with its source at the end',
    '每周一学（3月1日-3月7日）\n甲县召开修渠会议强调\n渠要修得快\n昨日开了会。\n（来源：修渠报）',
    ['document:甲县召开修渠会议强调渠要修得快@01234567', '甲县召开修渠会议强调 渠要修得快'],
  ],
  [
    'news without a source, under what the series is called once more',
    '每周一学（3月1日-3月7日）\n（3月党员学习材料）\n修渠模范——记某某\n点击观看视频\n昨日开了会。',
    ['document:修渠模范——记某某@01234567', '修渠模范——记某某'],
  ],
  [
    'two pieces of news',
    '每周一学（3月1日-3月7日）\n甲县修渠忙\n昨日开工。\n乙县召开修渠会议强调\n渠要修得快。\n（来源：修渠报）',
    ['document:每周一学（3月1日-3月7日）@01234567', '每周一学（3月1日-3月7日）'],
  ],
  [
    'a series that begins with words of its own',
    '每周一学（3月1日-3月7日）\n本周学修渠。\n要修渠。',
    ['document:每周一学（3月1日-3月7日）@01234567', '每周一学（3月1日-3月7日）'],
  ],
  [
    'organs that the title counts and the line below names',
    '两部门关于修渠的通知\n甲部 乙部关于修渠的通知\n要修渠。',
    ['document:甲部乙部关于修渠的通知', '《甲部 乙部关于修渠的通知》'],
  ],
  [
    'organs that only the line below names',
    '关于修渠的通知\n甲部办公厅关于修渠的通知\n要修渠。',
    ['document:甲部办公厅关于修渠的通知', '《甲部办公厅关于修渠的通知》'],
  ],
  [
    'organs that are counted and nowhere named',
    '两部门关于修渠的通知\n要修渠。',
    ['document:两部门关于修渠的通知', '《两部门关于修渠的通知》'],
  ],
  [
    'a law',
    '中华人民共和国看渠法\n第一条 为了看渠，根据宪法，制定本法。',
    ['document:中华人民共和国看渠法', '《中华人民共和国看渠法》'],
  ],
  [
    'a speech without its speaker',
    '焦裕禄：在治沙会议上的讲话\n同志们好。',
    ['document:在治沙会议上的讲话@01234567', '在治沙会议上的讲话'],
  ],
  [
    'what tells of a speech',
    '解读：在治沙会议上的讲话\n讲了三点。',
    ['document:解读：在治沙会议上的讲话@01234567', '解读：在治沙会议上的讲话'],
  ],
])('a text goes by one title, in its id and as its name: %s', (_, text, expected) => {
  const source = { path: 'a.txt', sha256: '0123456789abcdef', charset: 'utf-8' };
  const article = { id: '0123456789abcdef', entity: '', title: '', source, text, removed: [], repaired: [] };
  const read = readTitleBlock(article);
  expect([read.entity, ownDocument(read).name]).toEqual(expected);
});
