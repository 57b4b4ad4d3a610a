import type { Span } from '#graph';

/** 包头|钢铁厂, 福建福清|核电厂: works named after a place, whose name it only begins. */
const WORKS =
  /^(?:(?![的和与及等在是])[\u4e00-\u9fff]){0,5}?(?:[钢铁纸肥糖汽机车床油料器炉纤石氮织染泥药具仪缆酒茶]厂|[核热火]电[厂站]|发电厂|煤矿|铁矿|油田)/u;

/** True where a place, not told by its level, begins the name of a works: 南京|钢铁厂, but 怀来县|酒厂. */
export const beginsWorks = (words: string, { start, end }: Span): boolean =>
  !/[省市县区旗州盟镇乡村]$/u.test(words.slice(start, end)) && WORKS.test(words.slice(end, end + 11));
