/** 2031—2033年, 2031年-2035年: the years of a plan, as part of a pattern. */
export const PLAN_YEARS = String.raw`\d{4} ?年?[-—–－~～至]{1,2} ?\d{4} ?年`;
