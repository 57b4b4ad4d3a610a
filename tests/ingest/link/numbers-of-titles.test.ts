import { describe, expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { namesIn, readTagged } from './tagged.ts';

const names = (body: string, facts = {}): string[] => namesIn(`工作情况\n${body}`, smallLexicon, facts);

describe('the number of a document', () => {
  test.each([
    [
      'of a standard, before its title',
      '按国家标准<doc>GB/T 12345-2031</doc><doc>《水渠清淤规范》</doc>和<doc>GB/T 12345-2031</doc>办。',
      Array<string>(3).fill('《水渠清淤规范》'),
    ],
    [
      'of an order, before its title',
      '根据<doc>国务院第1714号令</doc><doc>《水渠管理条例》</doc>规定。',
      ['《水渠管理条例》', '《水渠管理条例》'],
    ],
    [
      'of a paper, which is said again by its title',
      '签发<doc>甲委〔2031〕6号</doc>文件，即<doc>《关于开渠的意见》</doc>。',
      ['《关于开渠的意见》', '《关于开渠的意见》'],
    ],
    [
      'before another paper',
      '按<doc>甲委〔2031〕6号</doc>、<doc>《关于开渠的意见》</doc>办。',
      ['甲委〔2031〕6号', '《关于开渠的意见》'],
    ],
    [
      'under the title, on a line of its own',
      '<doc>清水电站1号机组运行许可证</doc>\n<doc>某安证字第1921号</doc>\n有效期五年。\n<doc>清水电站2号机组运行许可证</doc>\n<doc>某安证字1922号</doc>\n有效期五年。',
      [1, 1, 2, 2].map((one) => `《清水电站${one}号机组运行许可证》`),
    ],
    [
      'under a line that only ends in a title',
      '按<doc>《水渠管理条例》</doc>办理\n<doc>某安证字第1921号</doc>\n有效期五年。',
      ['《水渠管理条例》', '某安证字第1921号'],
    ],
    [
      'behind what a title is, in a bracket of its own',
      '<doc>《水渠巡查》</doc>（试行）（<doc>SLD501/02</doc>）现予发布，<doc>《水渠巡查导则》</doc>（<doc>SLD501/02</doc>）废止。',
      ['《水渠巡查》', '《水渠巡查》', '《水渠巡查导则》', '《水渠巡查导则》'],
    ],
    [
      'of the licence that is granted, by its label',
      '决定向<ins>你公司</ins>颁发<doc>《水泵制造许可证》</doc>，内容如下：\n许可证号：<doc>某安证字第2125号</doc>',
      ['《水泵制造许可证》', '《水泵制造许可证》'],
    ],
    ['by a label, of none named', '许可证号：<doc>某安证字第2125号</doc>', ['某安证字第2125号']],
  ])('%s', (_, body, expected) =>
    expect(names(body).filter((name) => /[》号]$/u.test(name))).toEqual(expected),
  );

  test.each([
    ['of one paper', '', 'document:关于开渠的意见'],
    ['of two papers', '<doc>《修路意见》</doc>（<doc>甲政〔2032〕13号</doc>）也要看。', 'document:13号文件'],
  ])('without the organ and the year, %s', (_, beside, id) => {
    const raw = `工作情况\n<doc>《关于开渠的意见》</doc>（<doc>甲委〔2031〕13号</doc>）下发。${beside}落实<doc>13号文件</doc>。`;
    expect(readTagged(raw, smallLexicon).mentions.at(-1)?.entity).toBe(id);
  });

  test.each([
    ['甲厂〔2031〕3号文', '关于申请换证的请示@甲厂〔2031〕3号'],
    ['甲厂 ABC <doc>低压〔2031〕3号</doc>', '关于申请换证的请示@甲厂ABC低压〔2031〕3号'],
  ])('tells a letter from others of its title, whatever stands beside it: %s', (number, id) => {
    const raw = `工作情况\n<doc>《关于申请换证的请示》</doc>（${number}）收悉。`;
    const { mentions } = readTagged(raw, smallLexicon);
    expect(new Set(mentions.map(({ entity }) => entity))).toEqual(new Set([`document:${id}`]));
  });

  test('the own number before a title stays the text', () => {
    const raw =
      '<doc>关于转发水渠条例的通知</doc>\n现以<doc>甲委〔2031〕6号</doc><doc>《水渠条例》</doc>转发。';
    const facts = { number: '甲委〔2031〕6号', entity: 'document:own' };
    expect(readTagged(raw, smallLexicon, facts).mentions.map(({ entity }) => entity)).toEqual([
      'document:own',
      'document:own',
      'document:水渠条例',
    ]);
  });
});
