import type { Found } from '#graph';
import { matches, type View } from '../recogniser.ts';

/** 主题教育 as such: what may stand before it is no part of a longer name. */
const SHORT =
  /(?<![一-鿿]思想|精神|”|[史章纪])(?<name>主题教育|教育实践活动)(?!活动|基地|实践|馆|课|片|展|周|月|读本)/dgu;
/** A text that speaks of the drive says so more than once, or as of one that runs. */
const LEAST = 2;
const RUNS_BEFORE = /(?:这次|此次|本次|检验|巩固(?:拓展)?|第[一二]批)$/u;
const RUNS_AFTER = /^(?:结束|成果|期间|开展以来|启动以来|总要求|领导小组)/u;

/** 第二批主题教育: the drive of the whole Party by its head, in a text that speaks of it again and again or as of one that runs. */
export function educationDrives({ words }: View): Found[] {
  const found = matches(words, SHORT, ({ span }) => ({
    ...span,
    type: 'Program',
    rule: 'program-education',
  }));
  const counts = new Map<string, number>();
  for (const [head] of words.matchAll(/主题教育|教育实践活动/gu))
    counts.set(head, (counts.get(head) ?? 0) + 1);
  return found.filter(
    ({ start, end }) =>
      (counts.get(words.slice(start, end)) ?? 0) >= LEAST ||
      RUNS_BEFORE.test(words.slice(Math.max(0, start - 4), start)) ||
      RUNS_AFTER.test(words.slice(end, end + 5)),
  );
}
