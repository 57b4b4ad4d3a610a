import type { Article } from '#graph';
import { tight } from '../../tight.ts';
import { isDateLine } from './dates.ts';
import { isNumberLine, readNumber } from './number.ts';
import { endsInKind } from './official.ts';

/** 山西省人民政府文件, 机密★1年 : the red head above a title. */
const RED_HEAD = /^(?:[\p{Script=Han} ]{4,60}文件|(?:绝密|机密|秘密|特急|加急|内部).{0,8})$/u;
/** Longest line that is taken for a title; one that ends in a 文种 may name a dozen organs first. */
const LONG = 120;
const LONGEST = 500;

/** The title a page or front matter gives, as the text writes it; else the first line that is no date, number or label. */
export function titleOf(article: Article, head: string[]): string {
  const hinted = article.title.replace(/\s*\n\s*/gu, '').trim();
  if (hinted) return head.find((line) => tight(line) === tight(hinted)) ?? hinted;
  const lines = head.filter(
    (line) =>
      !isDateLine(line) && !isNumberLine(line) && !RED_HEAD.test(line) && !/^[^：:]{2,8}[：:]/u.test(line),
  );
  const [first = head[0] ?? '', second = ''] = lines;
  // 国务院令第714号 over the name of what it orders; alone, it is the title.
  if (readNumber([first]) && second.length <= LONG && endsInKind(second)) return second;
  if (first.length <= LONG || (first.length <= LONGEST && endsInKind(first))) return first;
  return first.slice(0, first.search(/[，。；：！？]/u) + 1 || 60).replace(/[，。；：！？]$/u, '');
}
