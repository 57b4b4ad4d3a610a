import { describe, expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const ids = (raw: string): string[] =>
  readTagged(raw, smallLexicon)
    .mentions.filter(({ type }) => type === 'Document')
    .map(({ entity }) => entity.slice('document:'.length));

describe('licences of one title', () => {
  test.each([
    [
      'two companies, two licences',
      '<doc>《水泵制造许可证》</doc>（<doc>某安证字Z（20）01号</doc>，见附件1）、<doc>《水泵制造许可证》</doc>（<doc>某安证字Z（20）02号</doc>）。',
      ['01', '01', '02', '02'].map((one) => `水泵制造许可证@某安证字Z（20）${one}号`),
    ],
    [
      'in other brackets',
      '<doc>《水泵制造许可证》</doc>〔<doc>某安证字Z（20）01号</doc>〕和<doc>《水泵设计许可证》</doc>〔<doc>某安证字S（20）02号</doc>〕。',
      [
        ...Array<string>(2).fill('水泵制造许可证@某安证字Z（20）01号'),
        ...Array<string>(2).fill('水泵设计许可证@某安证字S（20）02号'),
      ],
    ],
    [
      'without marks in the annex, and over the licence',
      '附件：<doc>水泵制造许可证</doc>（<doc>某安证字第7号</doc>）\n<doc>水泵制造许可证</doc>',
      Array<string>(3).fill('水泵制造许可证@某安证字第7号'),
    ],
    ['of all of that title', '持有<doc>《水泵制造许可证》</doc>的单位要备案。', ['水泵制造许可证']],
    [
      'of an installation, which is one',
      '<doc>《清水电站1号机组运行许可证》</doc>（<doc>某安证字第9号</doc>）。',
      ['清水电站1号机组运行许可证', '清水电站1号机组运行许可证'],
    ],
  ])('%s', (_, body, expected) => expect(ids(`工作情况\n${body}`)).toEqual(expected));

  test.each([
    '决定向<ins>你公司</ins>颁发<doc>《水泵制造许可证》</doc>，内容如下：',
    '决定准予登记，并颁发<doc>《水泵制造许可证》</doc>（见附件2）。',
    '附件：<doc>水泵制造许可证</doc>',
  ])('granted without its number, it is one of this text alone: %s', (body) => {
    expect(ids(`工作情况\n${body}`)[0]).toMatch(/^水泵制造许可证@[0-9a-f]{8}$/u);
  });

  test.each([
    '县局负责颁发<doc>《水泵制造许可证》</doc>。',
    '见附件：申领<doc>《水泵制造许可证》</doc>的单位',
  ])('granted to whoever asks: %s', (body) => expect(ids(`工作情况\n${body}`)).toEqual(['水泵制造许可证']));
});

describe('editions of one title', () => {
  const brings = '关于发布安全导则《水渠设计》的通知\n我局制定了<doc>《水渠设计》</doc>，现予公布。';
  const old = '水渠设计@HAD102/15-2007';
  test.each([
    [
      'told by number',
      `${brings}\n2007年制定的<doc>《水渠设计》</doc>（<doc>HAD102/15-2007</doc>）同时废止。<doc>《水渠设计》</doc>由我局解释。`,
      ['水渠设计', old, old, '水渠设计'],
    ],
    [
      'told by year',
      `${brings}\n2007年制定的<doc>《水渠设计》</doc>同时废止。`,
      ['水渠设计', '水渠设计@2007年'],
    ],
    [
      'of a row, by another number than that said before',
      '关于三项导则的通知\n我局制定了<doc>《水渠设计》</doc>（<doc>HAD102/15-2031</doc>）。原<doc>《桥梁设计》</doc>、<doc>《水渠设计》</doc>（<doc>HAD102/15-2007</doc>）自新导则实施之日起废止。',
      ['水渠设计', '水渠设计', '桥梁设计', old, old],
    ],
    [
      'how long that of today lasts',
      `${brings}\n<doc>《水渠设计》</doc>自2036年1月1日起失效。`,
      ['水渠设计', '水渠设计'],
    ],
    [
      'no other is brought',
      '关于清理导则的通知\n2007年制定的<doc>《水渠设计》</doc>同时废止。',
      ['水渠设计'],
    ],
  ])('%s', (_, raw, expected) => expect(ids(raw)).toEqual(expected));

  test('no text sends out and repeals one document', () => {
    const reading = readTagged(`${brings}\n2007年制定的<doc>《水渠设计》</doc>同时废止。`, smallLexicon);
    const ends = (type: string): string[] =>
      reading.links.filter((one) => one.type === type).map(({ source, target }) => `${source} ${target}`);
    expect(ends('REPEALS')).toHaveLength(1);
    expect(ends('TRANSMITS')).toHaveLength(1);
    expect(ends('REPEALS')).not.toEqual(ends('TRANSMITS'));
  });

  test('a rule repeals the edition before it, of its own title', () => {
    const raw = '水渠管理办法\n第一条 修渠。\n2007年公布的<doc>《水渠管理办法》</doc>同时废止。';
    expect(ids(raw)).toEqual(['水渠管理办法@2007年']);
    expect(said(readTagged(raw, smallLexicon), 'REPEALS')).toEqual(['THIS REPEALS 《水渠管理办法》']);
  });
});

describe('a number in the bracket of a title', () => {
  test('of an organ that is no more', () => {
    const raw =
      '关于水渠的通知\n根据<doc>《水渠办法》</doc>（原<doc>水利电力部令第28号</doc>）有关规定，我部现收回水渠。';
    expect(ids(raw)).toEqual(['水渠办法', '水渠办法']);
    expect(said(readTagged(raw, smallLexicon), 'BASED_ON')).toEqual(['THIS BASED_ON 《水渠办法》']);
  });

  test('with more before it, it is a document of its own', () => {
    const raw = '工作情况\n按<doc>《水渠办法》</doc>（见<doc>水利电力部令第28号</doc>）办。';
    expect(ids(raw)).toEqual(['水渠办法', '水利电力部令第28号']);
  });
});
