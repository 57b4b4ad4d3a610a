/** Words of grammar, which begin and end no formula: 的同志, 进行了. */
const GRAMMAR = '、的了和与及或是在于为以对将把被由从向到等也都而并就还其这那个们着之地得';
const FRAGMENT = new RegExp(`^[${GRAMMAR}]|[${GRAMMAR}]$`, 'u');
/** 四个善于, 两手抓; 三个方面 and 两个小时 only count. */
const COUNTED =
  /^[二两三四五六七八九十百](?:个|大|种|项|条|手|不|有|化|力|好|坚持|确保)(?!方面|阶段|环节|部分|小时|多?月|星期|季度|地方|问题|省|市|县|项目|人|层次|班子|水系|领域|产业|国家|地区)[\u4e00-\u9fff]{1,8}$/u;
/** Parts of a row have at least so many characters, and differ by no more than so many. */
const PART = 3;
const UNEVEN = 2;

/** Begins or ends in a word of grammar: 的同志. */
export const isFragment = (words: string): boolean => FRAGMENT.test(words);

/** Looks like a formula although nobody quotes it: a numeral that counts, or a row of even parts such as 听得见、看得清. */
export function isFormula(words: string): boolean {
  if (COUNTED.test(words)) return true;
  const sizes = words.split('、').map((part) => part.length);
  return sizes.length > 1 && Math.min(...sizes) >= PART && Math.max(...sizes) - Math.min(...sizes) <= UNEVEN;
}
