import { isColumn } from '../../columns.ts';
import { isDateLine } from './dates.ts';
import { isFieldLine } from '../../field-names.ts';
import { isNumberLine } from './number.ts';

/** 山西省人民政府文件, 机密★1年 : the red head above a title. */
const RED_HEAD = /^(?:[\p{Script=Han} ]{4,60}文件|(?:绝密|机密|秘密|特急|加急|内部).{0,8})$/u;
const COUNT = '[\\d一二三四五六七八九十百]{1,4}';
/** What a shelf, an annex, a draft or an issue is marked by: 【政策文件】, 附件1, （征求意见稿）, 主动公开, 某某公报 2023年第7期 */
const MARK = new RegExp(
  '^[【[（(]?(?:' +
    [
      '(?:行政|党内)?规范性文件',
      '(?:最新|重要|政府|惠民)?(?:政策|文件|公文|法规)(?:法规|文件|公开|原文|发布|选登|汇编|库)?',
      '(?:主动|依申请|不予|全文)?公开(?:发布)?',
      '(?:征求意见|公开征求意见|送审|审议|讨论|修改|修订)稿|(?:修订)?草案',
      `附(?:件|录|表)? ?(?:${COUNT})?[：:]?`,
      `(?:《?\\p{Script=Han}{2,20}》? ?)?(?:\\d{4} ?年 ?)?第 ?${COUNT} ?期 ?(?:[（(]?总第? ?\\d{1,4} ?期[)）]?)?`,
    ].join('|') +
    ')[】\\]）)]?$',
  'u',
);

/** A line over a title that only says on what shelf the text lies or whose paper it is: news over a Chinese headline. */
export const isHeadMark = (line: string): boolean =>
  RED_HEAD.test(line) || MARK.test(line) || isColumn(line) || /^[A-Za-z ]{2,12}$/u.test(line);

const NAMES = '\\p{Script=Han}{2,4}(?:[\\s、]{1,2}\\p{Script=Han}{2,4}){0,4}';
/** 文/王大川, ■ 王大川/ 文 */
const SIGNED = new RegExp(
  `^(?:(?:文|图文|撰文)\\s?[/／|｜]\\s?${NAMES}|[■□●◆▲]?\\s?${NAMES}\\s?[/／]\\s?文)$`,
  'u',
);
/** （青江大学马克思主义学院，浙江青江 310000): where those work who stand over it by name. */
const AFFILIATION = /^[（(](?:1\.)?[\p{Script=Han}\s]{4,40}[，,]\s?[\p{Script=Han}\s]{2,10}\d{6}[)）]$/u;

/** The lines of a head without those that say who wrote the text, by a mark of their own or before the line that says where they work; all where no other is left. */
export function unsigned(head: string[]): string[] {
  const rest = head.filter(
    (line, at) =>
      !SIGNED.test(line) &&
      !AFFILIATION.test(line) &&
      !(AFFILIATION.test(head[at + 1] ?? '') && line.length <= 40),
  );
  return rest.length > 0 ? rest : head;
}

/** 发文机关：某某 */
const FIELD = /^[^：:。]{2,8}[：:]/u;

/** 2031-07-03 17:15 来源：某某网 */
const STAMP = /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?[ \d:：]{0,9}(?:文章)?(?:来源|作者|发布者|编辑)[:：]/u;

/** A line that may stand above a title and is none: a mark, a number, a date, a field. */
export const standsAbove = (line: string): boolean =>
  isHeadMark(line) ||
  FIELD.test(line) ||
  STAMP.test(line) ||
  isFieldLine(line) ||
  isNumberLine(line) ||
  isDateLine(line);
