import type { Article } from '#graph';
import { anyOf, FIELD_END, FIELD_NAMES, isFieldLine } from '../../field-names.ts';
import { tight } from '../../tight.ts';
import { isHeadMark, standsAbove } from './above.ts';
import { isAddress } from './addressees.ts';
import { isDateLine, isoDate } from './dates.ts';
import { isNumberLine, readNumber, withoutNumber } from './number.ts';
import { endsInKind } from './official.ts';

/** 习近平：在某某大会上的讲话: a headline that begins with who speaks, where 文章来源：某某网 is a label. */
const SPOKEN =
  /^\p{Script=Han}{2,4}(?<![源者人位间期关号码词题类名级目象点辑录按语书部门室容要编本文])[：:]\s?[^：:，。；]{6,60}$/u;
/** 第一篇：某某县关于植树的通知 : what collections count their texts by. */
const ORDINAL = /^第[一二三四五六七八九十]{1,3}篇[：:]\s?/u;
const EDITION = /[（(][^（）()]{2,16}[）)]$/u;
/** 青山县政府常务会议纪要|〔2031〕7号 over the office that prints it and the day: papers that come out in numbers. */
const ISSUE = /^([^，。；：]{2,60}(?:纪要|简报|专报|快报)) ?[〔（(]/u;
/** Longest line that is taken for a title; one that ends in a 文种 may name a dozen organs first. */
const LONG = 120;
const LONGEST = 500;

/** 基层要闻 over 某某县关于植树的通知: lines above what is called so are headings of the page. */
const CALLED = /^[^，。；：！？]{0,200}(?:关于|^印发|^转发)/u;
const MARKED_WITHIN = 5;

/**
 * The title a page or front matter gives, as the text writes it; else the first line that is no date, number or label; else the
 * number, by which a letter without a title is called, or the first words of the text.
 */
export function titleOf({ title: given, text }: Pick<Article, 'title' | 'text'>, head: string[]): string {
  const hinted = given.replace(/\s*\n\s*/gu, '').trim();
  if (hinted && !isHeadMark(hinted)) {
    const title = withoutNumber(hinted);
    const same = (line: string): boolean => tight(withoutNumber(line)) === tight(title);
    // 修渠三年行动计划 names a page whose text is the 修渠三年行动计划（2031—2033年）.
    const line = head.find(same) ?? head.find((one) => same(one.replace(EDITION, '')));
    return withoutNumber(line ?? title);
  }
  // 时间：⏎甲县法院：送法下乡: the headline is the first line that is no label
  const top = head.findIndex((line) => !(isFieldLine(line) || isHeadMark(line)));
  const lines = head
    .map((line) => line.replace(ORDINAL, ''))
    .filter((line, at) => (at === top && SPOKEN.test(line)) || !(standsAbove(line) || isAddress(line)));
  const [first, second = ''] = lines;
  const issue = head.map((line) => ISSUE.exec(line)?.[1]).find((mast) => mast !== undefined);
  if (issue !== undefined && isoDate(first ?? '') !== undefined) return issue;
  if (first === undefined) return untitled(text, head);
  // 国务院令第714号 over the name of what it orders; alone, it is the title.
  if (readNumber([first]) && second.length <= LONG && endsInKind(second)) return second;
  const called = isHeading(first)
    ? lines
        .slice(1, MARKED_WITHIN)
        .find(
          (line) => (CALLED.test(line) || withoutNumber(line) !== line) && endsInKind(withoutNumber(line)),
        )
    : undefined;
  const title = called ?? (isHeading(first) ? titleField(head) : undefined);
  if (title) return withoutNumber(title);
  if (
    (first.length <= LONG && !TOLD.test(first) && !isParagraph(first)) ||
    (first.length <= LONGEST && endsInKind(first))
  )
    return withoutNumber(first);
  return opening(first);
}

/** 甲政函〔2031〕5号⏎各县人民政府：⏎… : nothing of the head is a title, unless 标题：… or 甲县：… is. */
function untitled(text: string, head: readonly string[]): string {
  const other = head.find(
    (line) =>
      !(isFieldLine(line) || isHeadMark(line) || isDateLine(line) || isNumberLine(line) || isAddress(line)),
  );
  const begun = opening(text.split('\n', head.length + 1)[head.length] ?? '');
  return (
    titleField(head) ?? other ?? readNumber(head) ?? (begun.length >= SHORTEST ? begun : (head[0] ?? ''))
  );
}

/** 标题：某某县植树忙, 名称：某某县关于植树的通知 */
const TITLE_FIELD = new RegExp(
  `(?:^|[ |｜])${anyOf(FIELD_NAMES.title)}${FIELD_END} {0,4}([^|｜]{6,120})$`,
  'u',
);
const titleField = (head: readonly string[]): string | undefined =>
  head.map((line) => TITLE_FIELD.exec(line)?.[1]).find((value) => value !== undefined);

/** First words that say what a text is about. */
const SHORTEST = 8;

/** A paragraph, and no headline: 青山日报讯 植树节到来，全县上山植树，…，已种下三千棵。 */
const PROSE = /^(?=.{40})[^，；]*[，；].*。$/u;

/** 现将有关事项通知如下： */
const TOLD = /如下[：:]$/u;

/** 3月1日，县委书记王大山到黄花镇调研。他指出，要种树。 */
const isParagraph = (line: string): boolean =>
  /。[^”』」’）)》]/u.test(line) || PROSE.test(line) || (line.endsWith('。') && DATED.test(line));
/** 3月1日上午, 近日, 昨天下午: when it was, and not what. */
const DATED =
  /^(?:[^，。\d]{2,10}[讯电](?:[（(][^（）()]{2,24}[)）])? ?)?(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号])?|近日|日前|近期|昨[日天]|[今前]天|本周|上周)[^，。]{0,10}，/u;

/** 为办好这件实事，: what for, and not what. */
const LEAD = /^(?:为了?|受|根据|按照|围绕|针对)[^，。：；]{4,60}，/u;

/** A long line up to its first mark, behind the day and what it was for. */
function opening(line: string): string {
  const from = (DATED.exec(line) ?? LEAD.exec(line))?.[0].length ?? 0;
  const length = line.slice(from).search(/[，。；：！？]/u) + 1;
  return line.slice(0, length > 0 ? from + length : 60).replace(/[，。；：！？]$/u, '');
}

/** A short line that is no title of an official document itself. */
const isHeading = (line: string): boolean =>
  line.length <= 30 && !SPOKEN.test(line) && !line.includes('关于') && !endsInKind(line);
