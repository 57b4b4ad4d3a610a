import type { Article } from '#graph';

/** A page as it was read: its title and all its text. */
export type Page = Pick<Article, 'title' | 'text'>;

/** 每周一学（2月20日—2月26日）, 【2019年4月学习材料】: what a page is headed by under which others are reprinted. */
const SERIES = /^(?:每[周月日]一[学课读]|【?[^，。：；【】]{0,12}学习(?:推荐)?(?:材料|资料|专栏|园地)】?$)/u;
export const isSeries = ({ title }: Page): boolean => SERIES.test(title.trim());

/** The labels of the page itself, and what it is called once more: 甲校党委学习材料 第二专题（治沙学习推荐材料） */
const LABELS = /^(?:(?:文章)?来源|作者|发布(?:时间|日期)|点击|浏览|次$)/u;
const AGAIN =
  /^[^，。；]{0,30}学习(?:推荐)?(?:材料|资料)[】）]?[ \u3000]*(?:第[一二三四五六七八九十\d]{1,3}专题)?(?:（[^（）]{0,20}）)?[：:]?$/u;
const HEAD_LINES = 8;

/** Where what a page of a series reprints begins, below the page's own title and labels. */
export function reprintStart({ title, text }: Page): number {
  let start = 0;
  for (const line of text.split('\n', HEAD_LINES)) {
    const words = line.trim();
    if (words !== '' && words !== title.trim() && !LABELS.test(words) && !AGAIN.test(words)) return start;
    start += line.length + 1;
  }
  return Math.min(start, text.length);
}
