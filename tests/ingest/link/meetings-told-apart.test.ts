import { expect, test } from 'vitest';
import { lexiconOf } from '../../../ingest/lexicon/index.ts';
import { entry } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const lexicon = lexiconOf([
  entry('Meeting', '中央经济工作会议'),
  entry('Meeting', '中国共产党中央委员会政治局会议', '中央政治局会议'),
  entry('Meeting', '全国两会', '全国“两会”'),
]);
const ids = (raw: string, facts = {}): string[] =>
  readTagged(`工作情况\n${raw}`, lexicon, facts).mentions.map(({ entity }) => entity.slice(8));

test.each([
  ['2014年12月9日<mtg>中央经济工作会议</mtg>召开。', '中央经济工作会议@2014'],
  ['去年召开的<mtg>中央经济工作会议</mtg>部署。', '中央经济工作会议@2022'],
  ['去年12月召开的<mtg>中央经济工作会议</mtg>部署。', '中央经济工作会议@2022'],
  ['落实<mtg>中央经济工作会议</mtg>精神。', '中央经济工作会议@2022'],
  ['每年<mtg>中央经济工作会议</mtg>之后。', '中央经济工作会议'],
  ['2023年任务\n要落实<mtg>中央经济工作会议</mtg>精神。', '中央经济工作会议@2022'],
  ['2013年<mtg>全国“两会”</mtg>期间。', '全国两会@2013'],
  ['在<mtg>两会</mtg>期间。', '全国两会@01234567'],
  ['3月30日，<mtg>中央政治局会议</mtg>研究。', '中国共产党中央委员会政治局会议@2023-03-30'],
  ['<mtg>中央政治局会议</mtg>研究。', '中国共产党中央委员会政治局会议@01234567'],
  ['一般由<mtg>中央政治局会议</mtg>研究。', '中国共产党中央委员会政治局会议'],
  ['\n2011年\n3月30日<mtg>中央政治局会议</mtg>研究。', '中国共产党中央委员会政治局会议@2011-03-30'],
])('meetings of one name by date: %s', (sentence, id) => {
  expect(ids(sentence, { date: '2023-05-06' })).toEqual([id]);
});

test.each([
  // a year, a month, a day, whatever is said
  ['（2018年7月3日在<mtg>全国治沙工作会议</mtg>上的讲话）', '全国治沙工作会议@2018'],
  ['一九八五年九月，<mtg>全国治沙工作会议</mtg>闭幕。', '全国治沙工作会议@1985'],
  ['2003年3月19日，在<mtg>青海省委常委扩大会议</mtg>上。', '中共青海省委员会常务委员会扩大会议@2003-03-19'],
  [
    '2002年11月20日到任，21日出席<mtg>青海省委常委扩大会议</mtg>。',
    '中共青海省委员会常务委员会扩大会议@2002-11-21',
  ],
  // behind it
  ['<mtg>全国治沙工作会议</mtg>6月28日至29日在京召开。', '全国治沙工作会议@2022'],
  // its year said of the text, of the paragraph, of the line above
  ['今年初，国务院召开<mtg>全国治沙工作会议</mtg>。', '全国治沙工作会议@2023'],
  [
    '2004年很旱。7月2日，青海省委召开<mtg>青海省委常委扩大会议</mtg>。',
    '中共青海省委员会常务委员会扩大会议@2004-07-02',
  ],
  [
    '\n1935年11月18日\n十一月三日，<mtg>中央政治局会议</mtg>决定。',
    '中国共产党中央委员会政治局会议@1935-11-03',
  ],
  ['2003年很旱。同年7月，召开<mtg>全国治沙工作会议</mtg>。', '全国治沙工作会议@2003'],
  // not said, or said of something else
  ['落实<mtg>全国治沙工作会议</mtg>精神。', '全国治沙工作会议@01234567'],
  ['2002年10月到任后，<mtg>全国治沙工作会议</mtg>很多。', '全国治沙工作会议@01234567'],
  ['2015年底，<mtg>全国治沙工作会议</mtg>召开之前。', '全国治沙工作会议@01234567'],
  // a meeting of the kind, and those that have a number, a jubilee or a place
  ['2003年起，每年召开<mtg>全国治沙工作会议</mtg>。', '全国治沙工作会议'],
  ['2003年，<mtg>第三次全国治沙工作会议</mtg>召开。', '第三次全国治沙工作会议'],
  ['落实<mtg>治沙清水县峰会</mtg>成果。', '治沙清水县峰会'],
])('a meeting held again and again by what is said of its time: %s', (sentence, id) => {
  expect(ids(sentence, { date: '2023-05-06' })).toEqual([id]);
});

test('a meeting without a date is of the one year its text says of it', () => {
  const raw = '2018年，<mtg>全国治沙工作会议</mtg>召开。\n<mtg>全国治沙工作会议</mtg>很好。';
  expect(ids(raw)).toEqual(Array(2).fill('全国治沙工作会议@2018'));
});

test('a month that an interview tells of is not of its own year', () => {
  const raw = '采访组：很旱吗？\n周老：4月14日，召开<mtg>全国治沙工作会议</mtg>。';
  expect(ids(raw, { date: '2023-05-06' })).toEqual(['全国治沙工作会议@01234567']);
});

test.each([
  ['<mtg>全国人民代表大会第二次会议</mtg>通过。', '2004-06-18', '第十届全国人民代表大会第二次会议'],
  ['<mtg>人大常委会第四次会议</mtg>通过。', '1984-05-15', '第六届全国人民代表大会常务委员会第四次会议'],
  ['<mtg>人大常委会第十九次会议</mtg>通过。', '1988-03-25', '第六届全国人民代表大会常务委员会第十九次会议'],
  ['<mtg>全国人民代表大会第五次会议</mtg>通过。', '1979-06-18', '全国人民代表大会第五次会议'],
])('a session by the congress of its day: %s', (sentence, date, id) => {
  expect(ids(sentence, { date })).toEqual([id]);
});

test('a widened plenum is the plenum', () => {
  const raw =
    '青海省委召开<mtg>青海省委十一届四次全会</mtg>，即<mtg>青海省委十一届四次全体（扩大）会议</mtg>。';
  const { mentions, entities } = readTagged(`工作情况\n${raw}`, lexicon);
  expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(1);
  expect(entities.find(({ id }) => id === mentions[0]?.entity)?.name).toBe(
    '中国共产党青海省第十一届委员会第四次全体（扩大）会议',
  );
});

test.each([
  ['政协第十二届青海省委员会第五次会议', '中国人民政治协商会议第十二届青海省委员会第五次会议'],
  ['政协第三届全国委员会常委会第五次会议', '中国人民政治协商会议第三届全国委员会常务委员会第五次会议'],
  ['党的八大二次会议', '中国共产党第八次全国代表大会第二次会议'],
  ['中共青海省委第十二次党代会', '中国共产党青海省第十二次代表大会'],
  ['中华人民共和国第十届全国人民代表大会第三次会议', '第十届全国人民代表大会第三次会议'],
  ['青海省委常委扩大会议', '中共青海省委员会常务委员会扩大会议@01234567'],
  ['第四次县委书记植树会', '第四次县委书记植树会'],
])('one name for %s', (meeting, id) => {
  expect(ids(`<mtg>${meeting}</mtg>召开。`)).toEqual([id]);
});

const held = (sentence: string): [names: string[], links: string[]] => {
  const reading = readTagged(`工作情况\n${sentence}`, lexicon);
  const names = reading.entities.filter(({ type }) => type === 'Meeting').map(({ name }) => name);
  return [names, said(reading, 'HELD_BY')];
};

test.each([
  [
    '<ins>青海省委</ins>召开<mtg>常委会扩大会议</mtg>。',
    '中共青海省委员会常务委员会扩大会议',
    '中共青海省委员会',
  ],
  [
    '<ins>青海省财政厅党组</ins>书记<per>焦裕禄</per>主持召开<mtg>党组（扩大）会议</mtg>。',
    '中共青海省财政厅党组（扩大）会议',
    '中共青海省财政厅党组',
  ],
  [
    '<ins>治沙学院党委</ins>以线上线下相结合的方式召开<mtg>理论学习中心组学习会</mtg>。',
    '治沙学院党委理论学习中心组学习会',
    '治沙学院党委',
  ],
])('a meeting within an organ is named by it: %s', (sentence, name, organ) => {
  expect(held(sentence)).toEqual([[name], [`${name} HELD_BY ${organ}`]]);
});

test('a meeting within no organ of the sentence is its own', () => {
  expect(held('<ins>治沙集团</ins>很忙。<mtg>党组会议</mtg>召开。')).toEqual([['党组会议'], []]);
});

test.each([
  ['庆祝红旗渠通水一百二十周年大会', '庆祝红旗渠通水120周年大会'],
  ['纪念治沙站建站八十五周年座谈会', '纪念治沙站建站85周年座谈会'],
  ['庆祝建厂十周年大会', '庆祝建厂10周年大会'],
])('%s and %s are one', (han, digits) => {
  const { mentions } = readTagged(`往事\n<mtg>${han}</mtg>召开。<mtg>${digits}</mtg>闭幕。`, lexicon);
  expect(mentions.map(({ entity }) => entity)).toEqual(Array(2).fill(`meeting:${digits}`));
});
