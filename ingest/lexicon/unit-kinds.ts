/** A unit by its kind alone, as it speaks of itself, as part of a pattern: 学校, 我院, 集团公司. */
export const UNIT_ALONE = '(?:[学我本]?校|[学医书我本]?院|(?:集团|总)?公司|集团|厂)';
