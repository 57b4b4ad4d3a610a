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
