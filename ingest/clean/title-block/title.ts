import type { Article } from '#graph';
import { tight } from '../../tight.ts';
import { isHeadMark, standsAbove } from './above.ts';
import { readNumber, withoutNumber } from './number.ts';
import { endsInKind } from './official.ts';

/** 习近平：在某某大会上的讲话: a headline that begins with who speaks, where 文章来源：某某网 is a label. */
const SPOKEN =
  /^\p{Script=Han}{2,4}(?<![源者人位间期关号码词题类名级目象点辑录按语书部门室容要编本文])[：:]\s?[^：:，。；]{6,60}$/u;
const EDITION = /[（(][^（）()]{2,16}[）)]$/u;
/** Longest line that is taken for a title; one that ends in a 文种 may name a dozen organs first. */
const LONG = 120;
const LONGEST = 500;

/** 基层要闻 over 某某县关于植树的通知: lines above what is called so are headings of the page. */
const CALLED = /^[^，。；：！？]{0,200}(?:关于|^印发|^转发)/u;
const MARKED_WITHIN = 5;

/** The title a page or front matter gives, as the text writes it; else the first line that is no date, number or label. */
export function titleOf(article: Pick<Article, 'title'>, head: string[]): string {
  const hinted = article.title.replace(/\s*\n\s*/gu, '').trim();
  if (hinted && !isHeadMark(hinted)) {
    const title = withoutNumber(hinted);
    const same = (line: string): boolean => tight(line) === tight(title);
    // 修渠三年行动计划 names a page whose text is the 修渠三年行动计划（2031—2033年）.
    return head.find(same) ?? head.find((line) => same(line.replace(EDITION, ''))) ?? title;
  }
  const lines = head.filter((line, at) => (at === 0 && SPOKEN.test(line)) || !standsAbove(line));
  const [first = head[0] ?? '', second = ''] = lines;
  // 国务院令第714号 over the name of what it orders; alone, it is the title.
  if (readNumber([first]) && second.length <= LONG && endsInKind(second)) return second;
  const called = isHeading(first)
    ? lines.slice(1, MARKED_WITHIN).find((line) => CALLED.test(line) && endsInKind(line))
    : undefined;
  if (called) return withoutNumber(called);
  if (first.length <= LONG || (first.length <= LONGEST && endsInKind(first))) return withoutNumber(first);
  return first.slice(0, first.search(/[，。；：！？]/u) + 1 || 60).replace(/[，。；：！？]$/u, '');
}

/** A short line that is no title of an official document itself. */
const isHeading = (line: string): boolean =>
  line.length <= 30 && !SPOKEN.test(line) && !line.includes('关于') && !endsInKind(line);
