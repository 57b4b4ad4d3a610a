/** How far left a list of many is looked for. */
const REACH = 160;
const MANY = /(?:各|有关)(?:省|地|市|级|区|县|自治)[^\n。；：！？]*$/u;
const LOCAL = /^(?!国家(?!税务局)|中央|全国|中国|国务院).{2,10}(?:委|厅|局)$/u;

/** 各省、自治区、直辖市财政厅（局）、|卫生健康委: organs as a class, whatever ministry shares the short name. */
export const isOfMany = (words: string, start: number, end: number): boolean =>
  LOCAL.test(words.slice(start, end)) && MANY.test(words.slice(Math.max(0, start - REACH), start));
