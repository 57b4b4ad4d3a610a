import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

/** 主题教育 as such: what may stand before it is no part of a longer name. */
const HEADS = ['主题教育', '教育实践活动'];
const SHORT: Search = {
  needs: HEADS,
  pattern:
    /(?<![一-鿿]思想|精神|”|[史章纪])(?:主题教育|教育实践活动)(?!活动|领导小组|办公室|中央(?:巡回)?(?:指导|督导)|基地|实践|馆|课|片|展|周|月|读本)/uy,
};
/** A text that speaks of the drive says so more than once, or as of one that runs. */
const LEAST = 2;
const RUNS_BEFORE = /(?:这次|此次|本次|检验|巩固(?:拓展)?|第[一二]批)$/u;
const RUNS_AFTER = /^(?:结束|成果|期间|开展以来|启动以来|总要求|领导小组)/u;

/** 第二批主题教育: the drive of the whole Party by its head, in a text that speaks of it again and again or as of one that runs. */
export function educationDrives(view: View): Found[] {
  const { words, positions } = view;
  const found = seek(view, SHORT, ({ span }) => ({
    ...span,
    type: 'Program',
    rule: 'program-education',
  }));
  const counts = new Map(HEADS.map((head) => [head, positions.of([head]).length]));
  return found.filter(
    ({ start, end }) =>
      (counts.get(words.slice(start, end)) ?? 0) >= LEAST ||
      RUNS_BEFORE.test(words.slice(Math.max(0, start - 4), start)) ||
      RUNS_AFTER.test(words.slice(end, end + 5)),
  );
}
