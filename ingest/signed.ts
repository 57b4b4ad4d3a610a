/** 2021年8月1日, 2021年9 月28日, 2021年元月5日 */
const WESTERN = String.raw`\d{4} ?年 ?(?:\d{1,2}|元) ?月 ?\d{1,2} ?日`;
/** 二〇二一年八月一日, 二O二一年元月廿三日: the nought is written in many ways. */
const HAN =
  '[一二][〇○ОOo0零一二三四五六七八九]{3} ?年 ?[元正一二三四五六七八九十]{1,2} ?月 ?[一二三四五六七八九十廿卅]{1,4} ?日';
/** A whole date as official documents write it, in either numerals. */
export const FULL_DATE = `(?:${WESTERN}|${HAN})`;

/** How the name of an organ ends. */
export const ORGAN_END =
  '(?:[部局会厅院室司委府行署办处社团校馆所站央联协盟组队军关台法]|中心|公司|集团|大学|检察院)';
