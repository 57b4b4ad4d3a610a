import type { Found } from '#graph';
import type { View } from '../recogniser.ts';
import { N } from './words.ts';

/** What a known body holds, right behind its name; what names more than a kind. */
const HELD = new RegExp(
  `^(?:(?:扩大|紧急|特别)会议|(?:\\d{4}年度?)?(?:第?[一二三四]季度|\\d{1,2}月份?)(?:例行)?新闻发布会|(?:[营团师旅县处科地]级?以上|高级|活动分子|党员)(?:党员|领导)?干部(?:扩大)?(?:大会|会议)|第${N}次(?:[部局委署行厅]务|(?:[部局委署行厅]长)?办公)会议?|(?:\\d{4}年)?(?:[春秋]季(?:学期)?)?(?:[\\u4e00-\\u9fff]{2,6}班)?(?:开学|毕业|结业)典礼|(?:成立|建[院校社团]|创刊)(?:${N}|[一二三四五六七八九]十)周年(?:庆祝|纪念)?大会|第${N}次党委常委会(?:会议)?|第${N}[次届](?:全国)?(?:会员)?代表大会|第${N}届(?:(?:全国)?委员会|理事会)(?:第${N}次)?全体(?:委员)?会议|(?<=[联协])(?:十[一二三四五六七八九]?|[一二三四五六七八九])大(?![、和]?常))(?![室精])`,
  'u',
);
const FIRST = /^[扩紧特营团师旅县处科地高活党春秋开毕结成建创第十一二三四五六七八九\d]/u;
const LONGEST = 24;

/** 中央政治局|紧急会议, 中华全国总工会|第十七次全国代表大会: a body of the lexicon and what it holds. */
export const ofOrgans = ({ words, hitsOf }: View): Found[] =>
  hitsOf.Institution.flatMap(({ start, end }) => {
    const next = words.slice(end, end + LONGEST);
    const held = FIRST.test(next) ? HELD.exec(next)?.[0] : undefined;
    return held === undefined
      ? []
      : [{ start, end: end + held.length, type: 'Meeting', rule: 'meeting-of-organ' }];
  });
