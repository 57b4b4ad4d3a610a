import { expect, test } from 'vitest';
import { isFurniture } from '../../../ingest/clean/furniture.ts';

test.each([
  ['首页 - 青山动态 - 河长信息', true],
  ['青山新闻网 > 专题 > 河长制 > 文章详情', true],
  ['• 当前位置：', true],
  ['• 您当前所在位置：首页 > 河长信息', true],
  ['首页 >> 河长信息 >> 正文', true],
  ['首页 - 青山动态，河长信息。', false],
  ['青山县 > 东山县', false],
])('the path to a page: %s', (line, expected) => {
  expect(isFurniture(line)).toBe(expected);
});
