import { expect, test } from 'vitest';
import { surfaces } from './read.ts';

test.each<[string, string[]]>([
  [
    '定为“水法宣传教育月”，认真开展“情系水渠”宣传教育月活动。',
    ['“水法宣传教育月”', '“情系水渠”宣传教育月活动'],
  ],
  ['开展爱国丰产运动和抗美援朝爱国运动。', ['爱国丰产运动', '抗美援朝爱国运动']],
  ['深化小学铸牢中华民族共同体意识主题教育活动。', ['铸牢中华民族共同体意识主题教育活动']],
  ['大力开展“护渠活动”，打造“线上＋线下”教育矩阵。', ['“护渠活动”']],
])('drives by their months: %s', (words, expected) => expect(surfaces('Program', words)).toEqual(expected));
