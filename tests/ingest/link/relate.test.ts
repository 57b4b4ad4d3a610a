import { describe, expect, test } from 'vitest';
import { LINK_RULES, slice } from '#graph';
import { PATTERN_RULES, VERB_RULES } from '../../../ingest/link/relation/rows.ts';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

type Case = [name: string, text: string, expected: string[]];

const article = (sentence: string): string => `工作情况\n${sentence}`;

describe('what a sentence says', () => {
  const cases: Case[] = [
    [
      'issued',
      '近日，<ins>中组部</ins>、<ins>财政部</ins>印发了<doc>《甲办法》</doc>。',
      ['《甲办法》 ISSUED_BY 中华人民共和国财政部', '《甲办法》 ISSUED_BY 中国共产党中央委员会组织部'],
    ],
    [
      'issued, subject clauses back',
      '<ins>教育部</ins>组织专家评审，按程序正式发布<doc>《乙目录》</doc>。',
      ['《乙目录》 ISSUED_BY 中华人民共和国教育部'],
    ],
    [
      'issued, as a modifier',
      '以<ins>党中央</ins>新修订的<doc>《丙规定》</doc>为遵循。',
      ['《丙规定》 ISSUED_BY 中国共产党中央委员会'],
    ],
    [
      'issued, passive',
      '<doc>《丁办法》</doc>由<ins>财政部</ins>制定。',
      ['《丁办法》 ISSUED_BY 中华人民共和国财政部'],
    ],
    ['an intention is no fact', '<ins>财政部</ins>拟印发<doc>《丁办法》</doc>。', []],
    ['a denial is no fact', '<ins>财政部</ins>尚未发布<doc>《丁办法》</doc>。', []],
    [
      'proposed',
      '落实<ins>党中央</ins>提出的<slo>“两个结合”</slo>。',
      ['两个结合 PROPOSED_BY 中国共产党中央委员会'],
    ],
    [
      'proposed, possessive list',
      '落实<ins>财政部</ins><slo>“三要三不要”</slo><slo>“四严四不准”</slo>要求。',
      ['三要三不要 PROPOSED_BY 中华人民共和国财政部', '四严四不准 PROPOSED_BY 中华人民共和国财政部'],
    ],
    [
      'proposed, subject a sentence back',
      '<per>焦裕禄</per>同志重视调查。比如，提出<slo>“三同”</slo>，要求干部下乡。',
      ['三同 PROPOSED_BY 焦裕禄'],
    ],
    [
      'launched',
      '<ins>财政部</ins>组织实施<pro>青苗计划</pro>。',
      ['青苗计划 LAUNCHED_BY 中华人民共和国财政部'],
    ],
    [
      'adopted',
      '<mtg>党的二十大</mtg>开得好。大会审议通过了<doc>《甲修正案》</doc>、<doc>《乙决议》</doc>。',
      [
        '《乙决议》 ADOPTED_AT 中国共产党第二十次全国代表大会',
        '《甲修正案》 ADOPTED_AT 中国共产党第二十次全国代表大会',
      ],
    ],
    [
      'report by',
      '<per>焦裕禄</per>同志所作的<doc>《干沙报告》</doc>好。',
      ['《干沙报告》 AUTHORED_BY 焦裕禄'],
    ],
    [
      'posts',
      '<ins>中共兰考县委</ins>书记、<ins>财政部</ins>部长<per>焦裕禄</per>到会。',
      ['焦裕禄 HOLDS 中共兰考县委员会', '焦裕禄 HOLDS 中华人民共和国财政部'],
    ],
    ['held in', '<mtg>党的七大</mtg>在<pla>延安</pla>召开。', ['中国共产党第七次全国代表大会 HELD_IN 延安']],
    [
      'held by',
      '<ins>财政部</ins>召开<mtg>全国财政工作会议</mtg>。',
      ['全国财政工作会议 HELD_BY 中华人民共和国财政部'],
    ],
    [
      'based on',
      '<doc>《甲规定》</doc>坚持原则，以<doc>《乙条例》</doc>为依据。',
      ['《甲规定》 BASED_ON 《乙条例》'],
    ],
    [
      'parts',
      '纠治<slo>“三乱”</slo>，即乱收费、乱摊派、乱罚款。',
      ['三乱 HAS_COMPONENT 乱摊派', '三乱 HAS_COMPONENT 乱收费', '三乱 HAS_COMPONENT 乱罚款'],
    ],
    ['somebody else proposes', '<ins>财政部</ins>联防联控机制印发<doc>《甲方案》</doc>。', []],
    ['since a meeting is not at it', '<mtg>党的二十大</mtg>以来，我们提出<slo>“两个结合”</slo>。', []],
    [
      'one who follows in a list holds no other post',
      '<ins>财政部</ins>部长<per>焦裕禄</per>，<ins>教育部</ins>部长<per>王进喜</per>到会。',
      ['焦裕禄 HOLDS 中华人民共和国财政部', '王进喜 HOLDS 中华人民共和国教育部'],
    ],
    [
      'each line of a chronicle is about its own meeting',
      '9月1日 <mtg>全国财政会议</mtg>召开。\n9月8日 会议通过<doc>《甲方案》</doc>。',
      [],
    ],
    ['parts that are too few', '纠治<slo>“三乱”</slo>，即乱收费、乱摊派。', []],
    [
      'part in brackets',
      '送<ins>教育部</ins>（<ins>基础教育司</ins>）。',
      ['中华人民共和国教育部基础教育司 PART_OF 中华人民共和国教育部'],
    ],
    [
      'posts of a life',
      '采访对象：<per>焦裕禄</per>，1950年生。1993年任<ins>财政部</ins>司长，历任甲乡乡长、<ins>教育部</ins>副部长。',
      ['焦裕禄 HOLDS 中华人民共和国教育部', '焦裕禄 HOLDS 中华人民共和国财政部'],
    ],
    ['posts where no life is told', '<per>焦裕禄</per>来信说，有人要去任<ins>财政部</ins>司长。', []],
    [
      'a post at the time is of who is named behind it',
      '采访对象：<per>王进喜</per>，1950年生。时任<ins>财政部</ins>部长<per>焦裕禄</per>来访。',
      ['焦裕禄 HOLDS 中华人民共和国财政部'],
    ],
    ['address', '<ins>右玉干部学院</ins>位于<pla>右玉县</pla>。', ['右玉干部学院 LOCATED_IN 右玉县']],
  ];
  test.each(cases)('%s', (_, sentence, expected) => {
    const links = said(readTagged(article(sentence), smallLexicon));
    expect(links).toEqual(expected);
  });
});

describe('what a text says of itself', () => {
  const cases: Case[] = [
    [
      'author line',
      '怎样选人\n<ins>中组部</ins>\n正文很长。',
      ['THIS AUTHORED_BY 中国共产党中央委员会组织部'],
    ],
    [
      'author label and source',
      '怎样选人\n作者：<per>焦裕禄</per>\n来源：<pub>《学习月刊》</pub>2023年第3期\n正文很长。',
      ['THIS AUTHORED_BY 焦裕禄', 'THIS PUBLISHED_IN 《学习月刊》'],
    ],
    [
      'a post and a person under the title',
      '工作报告\n——2020年1月9日在甲省大会上\n<ins>财政部</ins>部长 <per>焦裕禄</per>\n各位代表：\n我报告工作。',
      ['THIS AUTHORED_BY 焦裕禄', '焦裕禄 HOLDS 中华人民共和国财政部'],
    ],
    [
      'a person alone under the title of a speech',
      '在座谈会上的讲话\n（2020年1月9日）\n<per>焦裕禄</per>\n同志们好。',
      ['THIS AUTHORED_BY 焦裕禄'],
    ],
    [
      'a team of interviewers',
      '忆往事\n采 访 组：<per>焦裕禄</per> <per>王进喜</per>\n一天，我们去采访。',
      ['THIS AUTHORED_BY 焦裕禄', 'THIS AUTHORED_BY 王进喜'],
    ],
    [
      'reporters without a colon',
      '新事\n记者 <per>焦裕禄</per> 摄影\n村里变了。',
      ['THIS AUTHORED_BY 焦裕禄'],
    ],
    ['signed in brackets', '新事\n村里变了样。（<per>焦裕禄</per>）', ['THIS AUTHORED_BY 焦裕禄']],
    ['a photographer', '新事\n村里变了样。（记者 <per>焦裕禄</per> 摄）', ['THIS AUTHORED_BY 焦裕禄']],
    ['dateline', '会议召开\n<pub>新华社</pub><pla>北京</pla>3月4日电 会议好。', ['THIS PUBLISHED_IN 新华社']],
    [
      'basis',
      '试点管理办法\n第一条 根据<doc>《甲法》</doc>等法律和<doc>《乙条例》</doc>，制定本办法。',
      ['THIS BASED_ON 《乙条例》', 'THIS BASED_ON 《甲法》'],
    ],
    [
      'purpose and basis side by side',
      '关于开展试点工作的通知\n为贯彻落实<doc>《甲意见》</doc>，根据<doc>《乙规定》</doc>（<doc>国发〔2013〕24号</doc>）和<doc>《丙办法》</doc>，现通知如下。',
      ['THIS BASED_ON 《丙办法》', 'THIS BASED_ON 《乙规定》', 'THIS IMPLEMENTS 《甲意见》'],
    ],
    [
      'purpose',
      '关于开展试点工作的通知\n为贯彻落实<doc>《甲意见》</doc>，现就有关事项通知如下。',
      ['THIS IMPLEMENTS 《甲意见》'],
    ],
    ['basis in a news text is only cited', '工作情况\n根据<doc>《甲条例》</doc>，我们学习。', []],
    [
      'transmission',
      '财政部关于印发《试点办法》的通知\n现将<doc>《试点办法》</doc>印发给你们。',
      ['THIS ISSUED_BY 中华人民共和国财政部', 'THIS TRANSMITS 《试点办法》'],
    ],
    ['repeal', '试点管理办法\n<doc>《旧办法》</doc>同时废止。', ['THIS REPEALS 《旧办法》']],
    ['quotation', '工作情况\n<per>焦裕禄</per>同志强调：“吃别人嚼过的馍没味道。”', ['THIS QUOTES 焦裕禄']],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(said(readTagged(text, smallLexicon))).toEqual(expected);
  });

  test('cites every other document it names, not itself', () => {
    const raw =
      '<doc>试点管理办法</doc>\n执行<doc>《甲条例》</doc>和<doc>党章</doc>。再学<doc>《甲条例》</doc>。';
    const reading = readTagged(raw, smallLexicon);
    expect(said(reading, 'CITES')).toEqual(['THIS CITES 《中国共产党章程》', 'THIS CITES 《甲条例》']);
    expect(reading.links.find((link) => link.target === 'document:甲条例')?.evidence).toHaveLength(2);
  });

  test('a list of norms in general cites none of them', () => {
    const reading = readTagged('学习安排\n本月读<doc>党章</doc>党规党纪，下月谈体会。', smallLexicon);
    expect(reading.mentions).toHaveLength(1);
    expect(said(reading, 'CITES')).toEqual([]);
  });

  test('its quotation is kept with the link', () => {
    const reading = readTagged('工作情况\n<per>焦裕禄</per>同志强调：“吃别人嚼过的馍没味道。”', smallLexicon);
    expect(reading.links.find((link) => link.type === 'QUOTES')?.attributes).toEqual({
      quote: '吃别人嚼过的馍没味道。',
    });
  });
});

test('name structure: the organ, its whole, their place', () => {
  const reading = readTagged(article('<ins>中共河北省委宣传部</ins>发文。'), smallLexicon);
  expect(said(reading, 'PART_OF', 'LOCATED_IN')).toEqual([
    '中共河北省委员会 LOCATED_IN 河北省',
    '中共河北省委员会宣传部 LOCATED_IN 河北省',
    '中共河北省委员会宣传部 PART_OF 中共河北省委员会',
  ]);
  expect(new Set(reading.links.flatMap((link) => link.evidence.map((one) => one.rule)))).toEqual(
    new Set(['name-structure']),
  );
});

test('posts are kept with the link', () => {
  const { links } = readTagged(
    article('<ins>财政部</ins>党组书记、部长<per>焦裕禄</per>到会。'),
    smallLexicon,
  );
  expect(links.find((link) => link.type === 'HOLDS')?.attributes).toEqual({ post: '党组书记' });
});

test('one link from several sentences: every sentence once, in text order, quote equal to its slice', () => {
  const raw = article(
    '<ins>财政部</ins>印发<doc>《甲办法》</doc>。\n昨天，<ins>财政部</ins>发布<doc>《甲办法》</doc>。',
  );
  const reading = readTagged(raw, smallLexicon);
  const link = reading.links.find((one) => one.type === 'ISSUED_BY');
  expect(link?.evidence.map((one) => one.sentence)).toEqual(['0123456789abcdef#s1', '0123456789abcdef#s2']);
  for (const one of link?.evidence ?? []) {
    expect(slice(reading.article.text, one)).toBe(one.quote);
    expect(one.trigger && slice(reading.article.text, one.trigger)).toMatch(/^(?:印发|发布)$/u);
    expect(one.source && slice(reading.article.text, one.source)).toBe('《甲办法》');
    expect(one.target && slice(reading.article.text, one.target)).toBe('财政部');
  }
});

test('links are sorted and the same twice', () => {
  const raw = article(
    '<ins>财政部</ins>、<ins>中组部</ins>印发<doc>《乙办法》</doc>、<doc>《甲办法》</doc>。',
  );
  const once = readTagged(raw, smallLexicon);
  expect(readTagged(raw, smallLexicon)).toEqual(once);
  const keys = once.links.map((link) => `${link.source} ${link.type} ${link.target}`);
  expect(keys).toEqual([...keys].sort());
});

test('every rule has its own name, a link of the table and an example', () => {
  const rules = [...VERB_RULES, ...PATTERN_RULES];
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(Object.keys(LINK_RULES)).toContain(rule.link);
    expect(rule.example.length).toBeGreaterThan(4);
    expect(rule.confidence).toBeGreaterThan(0);
    expect(rule.confidence).toBeLessThanOrEqual(1);
  }
});
