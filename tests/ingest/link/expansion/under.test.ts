import { describe, expect, test } from 'vitest';
import { partsOf } from './parts-of.ts';

describe('a list under a formula', () => {
  test.each([
    ['指', '<slo>“三清”</slo>\n指清田、清路、清渠。', ['清田', '清路', '清渠']],
    ['a sentence of parts', '<slo>“三清”</slo>\n清田、清路、清渠。\n其他', ['清田', '清路', '清渠']],
    [
      'its word in each',
      '1.<slo>“两个守住”</slo>\n村里的公约写道，守住每一亩水田，守住每一条水渠。',
      ['守住每一亩水田', '守住每一条水渠'],
    ],
    [
      'a question',
      '什么是<slo>“两个服从”</slo>？\n答：小渠服从大渠，小路服从大路。',
      ['小渠服从大渠', '小路服从大路'],
    ],
    [
      'a heading, and lines that say its word',
      '二、村里要算<slo>“两种收成”</slo>\n1.田里的收成\n年年要算。\n2.林里的收成。',
      ['田里的收成', '林里的收成'],
    ],
    ['a heading, and lines that do not', '二、村里要算<slo>“两种收成”</slo>\n1.修渠\n2.种树', []],
    [
      'a heading, and lines that begin with its word',
      '三、<slo>“两个守住”</slo>的做法\n守住水田。年年要种。\n守住水渠。月月要修。',
      ['守住水田', '守住水渠'],
    ],
    ['a glossary', '10.粮食<slo>“三本账”</slo>：\n指水账、粮账、工账。\n11.别的', ['水账', '粮账', '工账']],
    ['a glossary, two', '5.<slo>“双修”</slo>：\n指修东渠和修西渠。', ['修东渠', '修西渠']],
    ['lines', '<slo>“两个守住”</slo>\n守住水田。\n守住水渠。', ['守住水田', '守住水渠']],
    ['numbered lines', '<slo>“两清”</slo>\n一、清田\n二、清路', ['清田', '清路']],
    [
      'known parts further below',
      '<slo>“三会”</slo>\n先说由来。\n茶会、灯会、庙会，各有讲究。',
      ['茶会', '灯会', '庙会'],
    ],
    [
      'in a heading with its mark, numbered lines that say its word',
      '（一）田间<slo>“两优化”</slo>。\n1.优化水渠。先修东渠。\n2.优化道路。',
      ['优化水渠', '优化道路'],
    ],
    [
      'a sentence under a heading',
      '6.谈谈<slo>“三个不容易”</slo>\n说来话长。种树不容易，护树不容易，用好树不容易。',
      ['种树不容易', '护树不容易', '用好树不容易'],
    ],
    [
      'known ones under a heading',
      '5.山货在<slo>“三会”</slo>上出名\n在办好茶会、灯会、庙会中，茶会最早。',
      ['茶会', '灯会', '庙会'],
    ],
  ])('%s', (_, sentence, expected) => expect(partsOf(sentence)).toEqual(expected));

  test('known parts in the sentence of the formula', () => {
    expect(partsOf('办好<slo>“三会”</slo>，让灯会、茶会和庙会都热闹。')).toEqual(['灯会', '茶会', '庙会']);
    expect(partsOf('办好<slo>“三会”</slo>，让灯会和庙会都热闹。')).toEqual([]);
    expect(partsOf('山货在<slo>“三季”</slo>里出名\n说来话长。\n抓好春播、夏管、秋收。')).toEqual([]);
  });
});
