import type { Article } from '#graph';
import { tight } from '../../tight.ts';
import { isDateLine } from './dates.ts';
import { isNumberLine, readNumber, withoutNumber } from './number.ts';
import { endsInKind } from './official.ts';

/** 山西省人民政府文件, 机密★1年 : the red head above a title. */
const RED_HEAD = /^(?:[\p{Script=Han} ]{4,60}文件|(?:绝密|机密|秘密|特急|加急|内部).{0,8})$/u;
/** 习近平：在某某大会上的讲话: a headline that begins with who speaks, where 文章来源：某某网 is a label. */
const SPOKEN =
  /^\p{Script=Han}{2,4}(?<![源者人位间期关号码词题类名级目象点辑录按语书部门室容要编本文])[：:]\s?[^：:，。；]{6,60}$/u;
/** Longest line that is taken for a title; one that ends in a 文种 may name a dozen organs first. */
const LONG = 120;
const LONGEST = 500;

/** The title a page or front matter gives, as the text writes it; else the first line that is no date, number or label. */
export function titleOf(article: Article, head: string[]): string {
  const hinted = article.title.replace(/\s*\n\s*/gu, '').trim();
  if (hinted)
    return head.find((line) => tight(line) === tight(withoutNumber(hinted))) ?? withoutNumber(hinted);
  const lines = head.filter(
    (line, at) =>
      (at === 0 && SPOKEN.test(line)) ||
      (!isDateLine(line) && !isNumberLine(line) && !RED_HEAD.test(line) && !/^[^：:]{2,8}[：:]/u.test(line)),
  );
  const [first = head[0] ?? '', second = ''] = lines;
  // 国务院令第714号 over the name of what it orders; alone, it is the title.
  if (readNumber([first]) && second.length <= LONG && endsInKind(second)) return second;
  if (first.length <= LONG || (first.length <= LONGEST && endsInKind(first))) return withoutNumber(first);
  return first.slice(0, first.search(/[，。；：！？]/u) + 1 || 60).replace(/[，。；：！？]$/u, '');
}
