import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

const NUMBERED = /第[一二三四五六七八九十]{1,3}个五年计划/u;
/** 一个五年计划, 十年规划、五年计划, 本地方的五年计划, 一九六五年计划 are others. */
const BARE: Search = {
  pattern: /(?:(?<![个、的定一二三四五六七八九十〇])|(?<=(?:我们|国家|我国|国民经济)的))五年计划/uy,
  needs: ['五年计划'],
};

/** 按照五年计划的要求: the plan without its number, in a text that numbers one. */
export const fiveYears = (view: View): Found[] =>
  NUMBERED.test(view.words)
    ? seek(view, BARE, ({ span }) => ({ ...span, type: 'Program', rule: 'five-years-bare' }))
    : [];
