import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { oneOf } from '../word-list.ts';

/** What the Party counts and names: 三大法宝, 十大军事原则; 十条方针, 八项主张. 三大问题, 六大产业 only count. */
const HEADS = oneOf(`
  军事原则 政治原则 经济纲领 革命运动 历史任务 历史性事件 社会主义改造
  倡议 动力 危险 原则 奇迹 改造 政策 法宝 纪律 纲领 考验 作风 里程碑 障碍
`);
const GRAND: Search = {
  needs: [...'二两三四五六七八九十'].flatMap((numeral) => [`${numeral}大`, `${numeral}条`, `${numeral}项`]),
  pattern: new RegExp(
    `(?<![一二三四五六七八九十百千第]).(?:大(?:${HEADS})|条(?:建设)?方针|项(?:主张|原则主张))`,
    'uy',
  ),
};

/** 提出十大军事原则, 我们党的三大法宝: a numeral, 大, and a word for what is taught or must be borne in mind. */
export const grandNumerals = (view: View): Found[] =>
  seek(view, GRAND, ({ span }) =>
    view.tokens.across(span.end) ? null : { ...span, type: 'Slogan', rule: 'numeral-grand' },
  );
