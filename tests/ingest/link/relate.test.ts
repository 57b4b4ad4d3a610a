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
      'held by, a study session',
      '<ins>财政部</ins>就治沙进行<mtg>第四次学习会议</mtg>。',
      ['第四次学习会议 HELD_BY 中华人民共和国财政部'],
    ],
    [
      'held by who presides',
      '<mtg>党的七大</mtg>，于1945年4月23日在<pla>延安</pla>举行。大会由<ins>党中央</ins>主持。',
      [
        '中国共产党第七次全国代表大会 HELD_BY 中国共产党中央委员会',
        '中国共产党第七次全国代表大会 HELD_IN 延安',
      ],
    ],
    [
      'launched in a place',
      '<ins>财政部</ins>确定在全国开展这次<pro>青苗行动</pro>。',
      ['青苗行动 LAUNCHED_BY 中华人民共和国财政部'],
    ],
    ['launched by others', '<ins>财政部</ins>组建指导组，对各地区开展<pro>青苗行动</pro>进行督导。', []],
    [
      'adopted behind words that were quoted',
      '<mtg>党的七大</mtg>开幕。“历史开始了。”大会还通过<doc>《甲电》</doc>。',
      ['《甲电》 ADOPTED_AT 中国共产党第七次全国代表大会'],
    ],
    [
      'adopted, what it is before it',
      '<mtg>党的七大</mtg>通过了党的根本法——<doc>《甲章程》</doc>。',
      ['《甲章程》 ADOPTED_AT 中国共产党第七次全国代表大会'],
    ],
    [
      'said in a speech',
      '<per>焦裕禄</per>同志在<doc>《治沙记》</doc>的讲话中提出三点。',
      ['《治沙记》 AUTHORED_BY 焦裕禄'],
    ],
    [
      'edited in one volume, collected',
      '<ins>财政部</ins>编纂了一部<doc>《丛书》</doc>。他的著作<doc>《治沙记》</doc>，其中收录的是<per>焦裕禄</per>的讲话。',
      ['《丛书》 AUTHORED_BY 中华人民共和国财政部', '《治沙记》 AUTHORED_BY 焦裕禄'],
    ],
    [
      'based on',
      '<doc>《甲规定》</doc>坚持原则，以<doc>《乙条例》</doc>为依据。',
      ['《甲规定》 BASED_ON 《乙条例》'],
    ],
    [
      'held in a place to come, not one only meant',
      '要办好明年将在<pla>延安</pla>举办的<mtg>全国财政会议</mtg>，<mtg>全国教育会议</mtg>拟在<pla>太原</pla>举行。',
      ['全国财政会议 HELD_IN 延安'],
    ],
    [
      'an organ and its document',
      '执行<ins>财政部</ins>、<ins>教育部</ins><doc>《关于办好食堂的意见》</doc>。',
      [
        '《关于办好食堂的意见》 ISSUED_BY 中华人民共和国教育部',
        '《关于办好食堂的意见》 ISSUED_BY 中华人民共和国财政部',
      ],
    ],
    ['a report to an organ', '报送<ins>财政部</ins><doc>《关于办好食堂的意见》</doc>。', []],
    [
      'drafted by',
      '<per>焦裕禄</per>主持起草了<ins>财政部</ins><doc>《关于办好食堂的意见》</doc>。',
      ['《关于办好食堂的意见》 AUTHORED_BY 焦裕禄', '《关于办好食堂的意见》 ISSUED_BY 中华人民共和国财政部'],
    ],
    [
      'adopted, drafted by',
      '<mtg>党的七大</mtg>通过由<per>焦裕禄</per>起草的<doc>《甲宣言》</doc>。',
      ['《甲宣言》 ADOPTED_AT 中国共产党第七次全国代表大会', '《甲宣言》 AUTHORED_BY 焦裕禄'],
    ],
    [
      'a report to a meeting',
      '<per>焦裕禄</per>代表<ins>财政部</ins>向<mtg>党的七大</mtg>作的<doc>《甲报告》</doc>。',
      ['《甲报告》 AUTHORED_BY 焦裕禄'],
    ],
    ['a book of his', '读<per>焦裕禄</per>的<doc>《治沙记》</doc>。', ['《治沙记》 AUTHORED_BY 焦裕禄']],
    [
      'a letter to a child',
      '<doc>《家书》</doc>是<per>焦裕禄</per>写给女儿的信。',
      ['《家书》 AUTHORED_BY 焦裕禄'],
    ],
    [
      'printed in a paper',
      '<per>焦裕禄</per>在<pub>《学习月刊》</pub>第3期发表文章<doc>《治沙记》</doc>。<doc>《乙记》</doc>刊于<pub>《学习月刊》</pub>。',
      [
        '《乙记》 PUBLISHED_IN 《学习月刊》',
        '《治沙记》 AUTHORED_BY 焦裕禄',
        '《治沙记》 PUBLISHED_IN 《学习月刊》',
      ],
    ],
    [
      'posts before 的, behind a verb, in brackets, by election',
      '时任<ins>财政部</ins>司长的<per>焦裕禄</per>走了。<per>王进喜</per>（1923—1970）曾任<ins>教育部</ins>部长、<ins>财政部</ins>顾问。',
      [
        '焦裕禄 HOLDS 中华人民共和国财政部',
        '王进喜 HOLDS 中华人民共和国教育部',
        '王进喜 HOLDS 中华人民共和国财政部',
      ],
    ],
    [
      'posts in brackets, by election',
      '<per>焦裕禄</per>（时任<ins>财政部</ins>司长）带队。会议选举<per>王进喜</per>为<ins>教育部</ins>顾问。',
      ['焦裕禄 HOLDS 中华人民共和国财政部', '王进喜 HOLDS 中华人民共和国教育部'],
    ],
    [
      'two posts held at once',
      '<ins>财政部</ins>副部长兼<ins>教育部</ins>部长<per>焦裕禄</per>到会。',
      ['焦裕禄 HOLDS 中华人民共和国教育部', '焦裕禄 HOLDS 中华人民共和国财政部'],
    ],
    ['who speaks is not who does', '<per>焦裕禄</per>：过去我县几次提出过<slo>“三同”</slo>。', []],
    [
      'he is not who speaks',
      '<per>焦裕禄</per>同志重视调查。\n<per>王进喜</per>：他提出<slo>“三同”</slo>。',
      ['三同 PROPOSED_BY 焦裕禄'],
    ],
    [
      'the holder of a post is the subject, not the organ',
      '<ins>财政部</ins>部长<per>焦裕禄</per>主持会议，提出<slo>“三同”</slo>。',
      ['三同 PROPOSED_BY 焦裕禄', '焦裕禄 HOLDS 中华人民共和国财政部'],
    ],
    [
      'a meeting about a strategy launches nothing',
      '<ins>财政部</ins>召开深入实施<pro>青苗计划</pro>推进大会。',
      [],
    ],
    ['what is revised time and again is amended by no text', '定期对<doc>《甲预案》</doc>进行修订。', []],
    [
      'who is written to does not act',
      '<ins>财政部</ins>认为，<ins>你公司</ins>具备条件，同意颁发<doc>《甲许可证》</doc>。',
      ['《甲许可证》 ISSUED_BY 中华人民共和国财政部'],
    ],
    [
      'stressed, a formula in marks',
      '<ins>财政部</ins>多次强调<slo>“三同”</slo>。',
      ['三同 PROPOSED_BY 中华人民共和国财政部'],
    ],
    ['stressed, vocabulary', '<ins>财政部</ins>多次强调<slo>高质量发展</slo>。', []],
    ['a place where others meet', '他们在<ins>右玉干部学院</ins>举办<mtg>全国财政会议</mtg>。', []],
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
