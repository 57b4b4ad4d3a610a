import { describe, expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { namesIn, readTagged } from './tagged.ts';

const names = (raw: string, facts = {}): string[] => namesIn(raw, smallLexicon, facts);

test.each([
  ['2019-07-01', '“不忘初心、牢记使命”主题教育'],
  ['2012-07-01', '主题教育'],
])('主题教育 in a text of %s that names none is that of its year', (date, expected) => {
  expect(names('工作情况\n开展<pro>主题教育</pro>。', { date })).toEqual([expected]);
});

test('the group that leads a drive is named by the whole of it', () => {
  expect(names('工作情况\n<ins>中央主题教育领导小组</ins>发文。', { date: '2019-07-01' })).toEqual([
    ['中国共产党中央', '“不忘初心、牢记使命”主题教育', '领导小组'].join(''),
  ]);
});

test('the thinker is named', () => {
  expect(names('工作情况\n开展<pro>新时代中国特色社会主义思想夜校</pro>。')).toEqual([
    ['习近平', '新时代中国特色社会主义思想', '夜校'].join(''),
  ]);
});

test.each([
  ['第六个五年计划', '中华人民共和国国民经济和社会发展第六个五年计划'],
  ['“六五”计划', '中华人民共和国国民经济和社会发展第六个五年计划'],
  ['国民经济和社会发展第七个五年计划', '中华人民共和国国民经济和社会发展第七个五年计划'],
  ['发展国民经济的第二个五年计划', '中华人民共和国发展国民经济的第二个五年计划'],
  ['第一个五年计划', '中华人民共和国发展国民经济的第一个五年计划'],
  ['“十二五”规划', '中华人民共和国国民经济和社会发展第十二个五年规划'],
])('the plan %s is %s', (short, full) => {
  expect(names(`工作情况\n执行<pro>${short}</pro>。`)).toEqual([full]);
});

test.each([
  ['<ins>河北省委</ins>和<pro>七届省委第四轮巡视</pro>', '七届河北省委第四轮巡视'],
  ['<pro>县委第七轮巡察</pro>', '县委第七轮巡察'],
])('the round of inspection in %s is %s', (words, full) => {
  expect(names(`工作情况\n启动${words}。`).at(-1)).toBe(full);
});

describe('programs', () => {
  test.each([
    [
      'what returns without its year is that of the year',
      '办好<pro>2024年省十件民生实事</pro>，<pro>十件民生实事</pro>落地。',
      ['2024年省十件民生实事', '2024年省十件民生实事'],
    ],
    [
      'with its year and its second kind, as without them',
      '办好<pro>2024年智能水表试点示范项目</pro>，<pro>智能水表试点示范项目</pro>落地。',
      ['2024年智能水表试点示范项目', '2024年智能水表试点示范项目'],
    ],
    [
      'the five-year plan without its number is the one the text names',
      '执行<pro>第一个五年计划</pro>的第二年，完成<pro>五年计划</pro>。',
      ['中华人民共和国发展国民经济的第一个五年计划', '中华人民共和国发展国民经济的第一个五年计划'],
    ],
    [
      'a drive by its kind alone is the one the text names',
      '全县开展<pro>学党史主题教育</pro>。<pro>主题教育</pro>分三批。',
      ['学党史主题教育', '学党史主题教育'],
    ],
    [
      'a drive of one unit is the drive',
      '<pro>消防队学党史主题教育</pro>另行部署，<pro>学党史主题教育</pro>不分阶段，<pro>主题教育</pro>重实效。',
      ['消防队学党史主题教育', '学党史主题教育', '学党史主题教育'],
    ],
    [
      'a drive named with the thinker and without him is one',
      '<pro>学用新时代中国特色社会主义思想主题教育</pro>即<pro>学用习近平新时代中国特色社会主义思想主题教育</pro>，<pro>主题教育</pro>重实效。',
      [
        ['学用习近平', '新时代中国特色社会主义思想主题教育'].join(''),
        ['学用习近平', '新时代中国特色社会主义思想主题教育'].join(''),
        ['学用习近平', '新时代中国特色社会主义思想主题教育'].join(''),
      ],
    ],
    [
      'what is defined behind a program is that program, whatever words it leaves out',
      '举办<pro>2031年清水县网上助农百日直播带货活动</pro>（以下简称“<pro>百日直播活动</pro>”）。<pro>百日直播活动</pro>分三场，另办<pro>助农集市</pro>。',
      [
        '2031年清水县网上助农百日直播带货活动',
        '2031年清水县网上助农百日直播带货活动',
        '2031年清水县网上助农百日直播带货活动',
        '助农集市',
      ],
    ],
    [
      'a program without its kind is the one the text names with it',
      '清水县建<pro>引河济湖工程</pro>，明年<pro>引河济湖</pro>通水，<pro>治河</pro>不停。',
      ['引河济湖工程', '引河济湖工程', '治河'],
    ],
    [
      'of two kinds it is neither',
      '<pro>青苗工程</pro>、<pro>青苗计划</pro>，都是<pro>青苗</pro>。',
      ['青苗工程', '青苗计划', '青苗'],
    ],
    [
      'of two it is neither',
      '<pro>学党史主题教育</pro>和<pro>学法规主题教育</pro>之后，<pro>主题教育</pro>转入常态。',
      ['学党史主题教育', '学法规主题教育', '主题教育'],
    ],
  ])('%s', (_, raw, expected) => {
    expect(names(`工作情况\n${raw}`)).toEqual(expected);
  });
});

test.each([
  ['智能水表试点示范', '智能水表试点示范项目'],
  ['修渠护渠三年行动', '修渠护渠三年行动计划'],
  ['清水水库二期', '清水水库二期工程'],
  ['水利服务月', '水利服务月系列活动'],
  ['2024年智能水表试点示范', '2024年智能水表试点示范项目'],
])('%s and %s are one', (short, full) => {
  const text = readTagged(`工作情况\n开展<pro>${short}</pro>。\n推进<pro>${full}</pro>。`, smallLexicon);
  expect(new Set(text.mentions.map(({ entity }) => entity))).toEqual(new Set([`program:${short}`]));
});

test.each([
  ['青苗', '青苗工程'],
  ['水利试点', '水利试点县'],
  ['水轮机示范', '水轮机示范工程'],
])('%s and %s are two', (one, other) => {
  const texts = [one, other].map((name) => readTagged(`工作情况\n推进<pro>${name}</pro>。`, smallLexicon));
  expect(texts.map(({ mentions }) => mentions[0]?.entity)).toEqual([`program:${one}`, `program:${other}`]);
});
