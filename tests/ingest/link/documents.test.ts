import { describe, expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { namesIn, readTagged, said } from './tagged.ts';

const names = (raw: string, facts = {}): string[] => namesIn(raw, smallLexicon, facts);

const OUTLINE = ['国民经济和社会发展', '第十三个五年规划纲要》'].join('');

describe('documents', () => {
  test.each([
    ['marks are kept', '执行<doc>《选拔规定》</doc>。', ['《选拔规定》']],
    ['marks are given', '执行<doc>河北省干部考核办法</doc>。', ['《河北省干部考核办法》']],
    ['a law on relations is no statute of ours', '提到<doc>《与台湾关系法》</doc>。', ['《与台湾关系法》']],
    [
      'of the Political Bureau',
      '按<doc>《中央政治局关于改进文风的规定》</doc>办。',
      ['《中共中央政治局关于改进文风的规定》'],
    ],
    [
      'plan of the country',
      '完成<doc>“十三五”规划</doc>。',
      ['《中华人民共和国国民经济和社会发展第十三个五年规划纲要》'],
    ],
    [
      'years from and to, with another dash',
      '按<doc>《水利发展规划(2021-2025年)》</doc>办。',
      ['《水利发展规划（2021—2025年）》'],
    ],
    [
      'plan of the province',
      '我省完成<doc>“十三五”规划</doc>，对接<doc>国家“十三五”规划</doc>。<pla>青海</pla>、<pla>青海</pla>、<pla>青海</pla>。',
      [`《青海省${OUTLINE}`, `《中华人民共和国${OUTLINE}`, ...Array<string>(3).fill('青海省')],
    ],
    ['constitution of the Party', '学习<doc>党章</doc>。', ['《中国共产党章程》']],
    [
      'short reference',
      '学<doc>《干部档案条例》</doc>。<doc>《条例》</doc>要求严。',
      ['《干部档案条例》', '《干部档案条例》'],
    ],
    [
      'the latest one',
      '<doc>《甲条例》</doc>和<doc>《乙条例》</doc>。<doc>《条例》</doc>要求严。',
      ['《甲条例》', '《乙条例》', '《乙条例》'],
    ],
    [
      'its draft',
      '学<doc>《关于社区工作的建议》</doc>。说明<doc>《建议（讨论稿）》</doc>。',
      ['《关于社区工作的建议》', '《关于社区工作的建议（讨论稿）》'],
    ],
    [
      'what a plenum decided',
      '学<doc>党的十二届三中全会《决定》</doc>和<doc>十二届三中全会决定</doc>。',
      ['《中共中央关于经济体制改革的决定》', '《中共中央关于经济体制改革的决定》'],
    ],
    ['nothing to refer to', '<doc>《条例》</doc>要求严。', ['《条例》']],
    [
      'a number that many have, of the title before it',
      '按<doc>《甲局关于水渠的公告》</doc>（<doc>2018年第17号</doc>）和<doc>《乙局关于桥梁的公告》</doc>（<doc>2018年第17号</doc>）办。',
      [
        '《甲局关于水渠的公告》',
        '《甲局关于水渠的公告》',
        '《乙局关于桥梁的公告》',
        '《乙局关于桥梁的公告》',
      ],
    ],
    [
      'numbers of standards without a year, and with blanks',
      '按<doc>《水渠要求》</doc>（<doc>GB/T 12345</doc>）和<doc>《某选址》</doc>（<doc>HAD401/ 96 -2031</doc>）办。',
      ['《水渠要求》', '《水渠要求》', '《某选址》', '《某选址》'],
    ],
    [
      'a title shortened without marks',
      '编写<doc>《水渠检查》</doc>（试行）（以下简称<doc>导则</doc>，见附件）。现将<doc>导则</doc>印送你们。',
      ['《水渠检查》', '《水渠检查》', '《水渠检查》'],
    ],
    [
      'letters and a count for a number',
      '<doc>《关于开渠的请示》</doc>（<doc>SQ（2031）-001</doc>）收悉。',
      ['《关于开渠的请示》', '《关于开渠的请示》'],
    ],
    [
      'marks within a title that is shortened',
      '制定<doc>《水利“十四五”行动计划》</doc>（以下简称<doc>《行动计划》</doc>）。',
      ['《水利“十四五”行动计划》', '《水利“十四五”行动计划》'],
    ],
    [
      'definition',
      '<doc>《公务员培训若干规定》</doc>（以下简称<doc>《培训规定》</doc>）。学<doc>《培训规定》</doc>。',
      ['《公务员培训若干规定》', '《公务员培训若干规定》', '《公务员培训若干规定》'],
    ],
    [
      'one on trial',
      '按<doc>《青江水库管理办法（试行）》</doc>办。<doc>《管理办法》</doc>要求严。',
      ['《青江水库管理办法（试行）》', '《青江水库管理办法（试行）》'],
    ],
    [
      'what a notice issues',
      '按<doc>《某局关于印发〈青江水库管理办法〉的通知》</doc>（以下简称<doc>《办法》</doc>）办。',
      ['《某局关于印发〈青江水库管理办法〉的通知》', '《青江水库管理办法》'],
    ],
    [
      'number after its title',
      '<doc>《关于改进作风的意见》</doc>（<doc>中发〔2013〕8号</doc>）和<doc>中发[2013]8号</doc>。',
      ['《关于改进作风的意见》', '《关于改进作风的意见》', '《关于改进作风的意见》'],
    ],
    [
      'a draft of the one named',
      '<doc>《公务员培训条例》</doc>和<doc>《条例（草案）》</doc>。',
      ['《公务员培训条例》', '《公务员培训条例（草案）》'],
    ],
    ['a draft of none named', '<doc>《条例（草案）》</doc>。', ['《条例（草案）》']],
    [
      'marks in the middle',
      '学<doc>“十三五”规划《纲要》</doc>。',
      ['《中华人民共和国国民经济和社会发展第十三个五年规划纲要》'],
    ],
    [
      'what a plenum adopted',
      '学<doc>党的十二届三中全会《决定》</doc>、<mtg>十二届三中全会</mtg>通过的<doc>《决定》</doc>和<doc>《决议》</doc>。',
      [
        '《中共中央关于经济体制改革的决定》',
        '中国共产党第十二届中央委员会第三次全体会议',
        '《中共中央关于经济体制改革的决定》',
        '《决议》',
      ],
    ],
    ['number alone', '按<doc>国发[2014] 45号</doc>办。', ['国发〔2014〕45号']],
  ])('%s', (_, sentence, expected) => {
    expect(names(`工作情况\n${sentence}`)).toEqual(expected);
  });

  test.each([
    ['服务发展\n2021年<doc>《政府工作报告》</doc>提出。', 'document:2021年国务院政府工作报告'],
    ['服务河北发展\n2021年<doc>政府工作报告</doc>提出。', 'document:2021年河北省政府工作报告'],
    ['服务河北发展\n国务院作的<doc>政府工作报告</doc>提出。', 'document:政府工作报告'],
    ['服务河北发展\n<doc>省政府工作报告</doc>提出。', 'document:政府工作报告@河北省'],
    ['植树\n市五届人大四次会议上的<doc>《政府工作报告》</doc>提出。', 'document:政府工作报告'],
    ['往事\n五届人大四次会议上的<doc>政府工作报告</doc>提出。', 'document:1981年国务院政府工作报告'],
    ['往事\n一九七八年二月作的<doc>政府工作报告</doc>提出。', 'document:1978年国务院政府工作报告'],
    ['1980年国务院政府工作报告\n向大会作<doc>政府工作报告</doc>。', 'document:1980年国务院政府工作报告'],
    [
      '（青海省）1980年甘河县政府工作报告（选登）\n<doc>政府工作报告</doc>。',
      'document:（青海省）1980年甘河县政府工作报告（选登）',
    ],
    ['1980年国务院政府工作报告\n1979年<doc>政府工作报告</doc>。', 'document:1979年国务院政府工作报告'],
  ])('reports of one name are told apart by year and place: %s', (raw, id) => {
    expect(readTagged(raw, smallLexicon).mentions.map(({ entity }) => entity)).toEqual([id]);
  });

  test('a report without its year bears the name of its government', () => {
    expect(names('服务河北发展\n省里的<doc>政府工作报告</doc>提出。')).toEqual(['《河北省政府工作报告》']);
    expect(
      names('（2031年1月9日正定县第八届人代会第七次会议通过）\n批准<doc>政府工作报告</doc>。').at(-1),
    ).toBe('《正定县政府工作报告》');
  });

  test('news of a document is not the document', () => {
    const { article, entities, mentions } = readTagged(
      '松江市水利局日前发布了《关于治沙的意见》\n<doc>《关于治沙的意见》</doc>提出办法。<doc>《意见》</doc>要求落实。',
      smallLexicon,
      { number: '松水发〔2031〕3号' },
    );
    expect(mentions.map(({ entity }) => entity)).toEqual(Array(2).fill('document:关于治沙的意见'));
    expect(entities.find(({ id }) => id === article.entity)?.name).toBe(article.title);
  });

  test('news that prints the document below speaks for it', () => {
    const reading = readTagged(
      '松江市水利局日前发布了《关于治沙的意见》\n全文如下：\n松江市水利局关于印发治沙意见的通知\n各县：\n请按<doc>《造林规划》</doc>落实，<doc>《采石办法》</doc>同时废止。',
      smallLexicon,
    );
    expect(reading.entities.find(({ id }) => id === reading.article.entity)?.name).toBe(
      '《松江市水利局关于印发治沙意见的通知》',
    );
    expect(said(reading, 'REPEALS')).toEqual(['THIS REPEALS 《采石办法》']);
  });

  test('letters of one title are told apart by number, lists by batch, licences by their own number', () => {
    const raw =
      '工作情况\n<doc>《关于申请换证的请示》</doc>（<doc>甲厂〔2021〕3号</doc>）、<doc>《关于申请换证的请示》</doc>（<doc>乙厂〔2021〕7号</doc>），再看<doc>《关于申请换证的请示》</doc>，<doc>《车型推荐目录》</doc>（第3批）、<doc>《排水许可证》</doc>（<doc>甲水证字〔2020〕8号</doc>）。';
    expect(readTagged(raw, smallLexicon).mentions.map(({ entity }) => entity.slice(9))).toEqual([
      '关于申请换证的请示@甲厂〔2021〕3号',
      '关于申请换证的请示@甲厂〔2021〕3号',
      '关于申请换证的请示@乙厂〔2021〕7号',
      '关于申请换证的请示@乙厂〔2021〕7号',
      '关于申请换证的请示@乙厂〔2021〕7号',
      '车型推荐目录@第3批',
      '排水许可证@甲水证字〔2020〕8号',
      '排水许可证@甲水证字〔2020〕8号',
    ]);
  });

  test.each([
    ['<doc>《乙市委关于修路的意见》</doc>，即<doc>《关于修路的意见》</doc>。', '《乙市委关于修路的意见》'],
    ['作出<doc>《关于经济体制改革的决定》</doc>。', '《中共中央关于经济体制改革的决定》'],
    ['省委作出<doc>《关于经济体制改革的决定》</doc>。', '《关于经济体制改革的决定》'],
    ['<doc>《高级钳工执照》</doc>或<doc>《钳工执照》</doc>。', '《钳工执照》'],
  ])('a title without its organ: %s', (sentence, last) => {
    expect(names(`工作情况\n${sentence}`).at(-1)).toBe(last);
  });

  test.each([
    ['1957-06-26', 'document:中华人民共和国宪法（1954年）'],
    ['1979-06-18', 'document:中华人民共和国宪法（1978年）'],
    ['1975-01-14', 'document:中华人民共和国宪法（1975年）'],
    ['1978-02-26', 'document:中华人民共和国宪法（1978年）'],
    ['2019-06-18', 'document:中华人民共和国宪法'],
  ])('the constitution of %s', (date, id) => {
    const { mentions, entities } = readTagged('工作情况\n遵守<doc>宪法</doc>。', smallLexicon, { date });
    expect(mentions[0]?.entity).toBe(id);
    expect(entities.find((one) => one.id === id)?.name).toBe('《中华人民共和国宪法》');
  });

  test.each(['两部门', ''])(
    'a title without its organs is known by the line that names them: %s',
    (counted) => {
      const raw = `<doc>${counted}关于开展试点工作的通知</doc>\n<doc>教育部办公厅 财政部办公厅关于开展试点工作的通知</doc>\n各地：`;
      expect(new Set(names(raw))).toEqual(new Set(['《教育部办公厅 财政部办公厅关于开展试点工作的通知》']));
    },
  );

  test('the title line and the own number are the text itself', () => {
    const raw = '<doc>教育部关于开展试点工作的通知</doc>\n<doc>教基〔2023〕5号</doc>\n各地：';
    const facts = { number: '教基〔2023〕5号', date: '2023-05-04', entity: 'document:own' };
    const { mentions, entities } = readTagged(raw, smallLexicon, facts);
    expect(mentions.map((mention) => mention.entity)).toEqual(['document:own', 'document:own']);
    const own = entities.find((entity) => entity.id === 'document:own');
    expect(own?.name).toBe('《教育部关于开展试点工作的通知》');
    expect(own?.attributes).toMatchObject({ subtype: '通知', number: '教基〔2023〕5号', date: '2023-05-04' });
  });

  test.each(['教基[2023]第005号', '教基〔2023〕第5号', '教基（2023）5号'])(
    'the own number, however it is written: %s',
    (number) => {
      const raw = `<doc>教育部关于开展试点工作的通知</doc>\n<doc>${number}</doc>\n各地：`;
      const { mentions } = readTagged(raw, smallLexicon, {
        number: '教基〔2023〕5号',
        entity: 'document:own',
      });
      expect(mentions.map((mention) => mention.entity)).toEqual(['document:own', 'document:own']);
    },
  );

  test('the own number of several organs, or what is found of it', () => {
    const raw =
      '<doc>关于开展试点工作的公告</doc>\n<doc>教育部 财政部公告2023年第5号</doc>\n<doc>财政部公告2023年第5号</doc>\n<doc>财政部公告2022年第5号</doc>';
    const facts = { number: '教育部财政部公告2023年第5号', entity: 'document:own' };
    const { mentions } = readTagged(raw, smallLexicon, facts);
    expect(mentions.map((mention) => mention.entity === 'document:own')).toEqual([true, true, true, false]);
  });

  test('a plan said again without its years is the same', () => {
    const raw =
      '工作情况\n印发<doc>《正定县治沙造林三年行动计划（2021—2023年）》</doc>，<doc>《正定县治沙造林三年行动计划》</doc>已经开始。';
    const [whole, again] = names(raw);
    expect(again).toBe(whole);
  });

  test('the plan that a title names without its years is the one the text names with them', () => {
    const raw =
      '<doc>财政部关于印发正定县治沙规划的通知</doc>\n<doc>《正定县治沙规划（2021—2035年）》</doc>已经同意。';
    const { entities } = readTagged(raw, smallLexicon);
    const plans = entities.filter(({ name }) => name.startsWith('《正定县治沙规划'));
    expect(plans.map(({ name }) => name)).toEqual(['《正定县治沙规划（2021—2035年）》']);
  });

  test('the basic law is that of the region the sentence speaks of', () => {
    const raw = '工作情况\n澳门施行<doc>基本法</doc>。依照<doc>基本法</doc>对香港、澳门管治。';
    const [ofOne, ofBoth] = names(raw);
    expect(ofOne).toContain('澳门特别行政区');
    expect(ofBoth).toBe('《基本法》');
  });

  test('an article that is no official document has no marks', () => {
    const { entities, article } = readTagged('怎样选人用人\n正文。', smallLexicon);
    expect(entities).toMatchObject([{ id: article.entity, name: '怎样选人用人' }]);
  });

  test('the plan of its own county that a text is on, a draft too', () => {
    const plan = `《正定县${OUTLINE.replace('》', '（草案）》')}`;
    const raw = `${plan}的说明\n<doc>${plan}</doc>。<doc>《纲要》</doc>写成，<doc>“十三五”规划</doc>编制，<doc>国家“十三五”规划</doc>。`;
    expect(names(raw).slice(1, 3)).toEqual([plan, plan]);
    expect(names(raw).at(-1)).not.toBe(plan);
    expect(names(`${plan}的说明\n<doc>${plan}</doc>。编制<doc>“十三五”规划纲要</doc>。`).at(-1)).toBe(plan);
  });

  test('an order is one by either way of counting it', () => {
    const raw = '工作情况\n<doc>国务院令第914号</doc>公布，依<doc>国务院第914号令</doc>办理。';
    expect(new Set(names(raw))).toEqual(new Set(['国务院令第914号']));
  });

  test('status and number are attributes', () => {
    const raw = '工作情况\n<doc>《考核办法（试行）》</doc>（<doc>冀办发〔2020〕3号</doc>）。';
    const document = readTagged(raw, smallLexicon).entities.find(
      (one) => one.name === '《考核办法（试行）》',
    );
    expect(document?.attributes).toEqual({ subtype: '办法', status: '试行', number: '冀办发〔2020〕3号' });
    expect(document?.aliases).toEqual(['冀办发〔2020〕3号']);
  });
});
