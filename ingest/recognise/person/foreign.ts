import type { Found } from '#graph';
import { matches } from '../recogniser.ts';

/** Characters that write foreign names. */
const SOUND =
  '(?:希(?!望)|[阿埃艾爱安昂奥巴白班邦保鲍贝本比彼别波伯勃博布查达戴丹德登迪蒂丁杜顿多厄恩尔法凡范菲费芬弗夫福富盖戈格贡古哈海汉汗赫黑亨洪胡华霍基吉加贾杰金卡凯坎康考柯科克肯孔库夸拉莱兰朗劳勒雷黎李里理利莉丽列林琳留卢鲁路伦罗洛马玛迈麦曼梅门蒙米密明默姆穆纳娜南内尼涅宁纽农努诺欧帕潘佩彭皮珀普齐奇恰乔切琴丘荣茹儒瑞若萨塞桑沙莎绍舍圣施史斯丝苏索塔泰坦汤唐特滕提廷图托瓦万威韦维魏温沃乌吴伍西锡夏肖谢辛休雅亚扬耶叶伊以因英永尤约扎詹珍朱兹佐松岛田])';
const DOT = '[·•・]';
/** The first dot, and the part before it: dots are rare. */
const FOREIGN = new RegExp(
  `${DOT}(?<=(?<first>(?<![总经助代](?=理))${SOUND}{1,8})${DOT})${SOUND}{1,8}(?:${DOT}${SOUND}{1,8}){0,2}`,
  'gu',
);

/** 弗里德里希·恩格斯: parts of sound characters with a dot between. */
export const foreignNames = (words: string): Found[] =>
  matches(words, FOREIGN, ({ span, match }) => {
    const start = span.start - (match.groups?.['first'] ?? '').length;
    return span.end - start >= 4 ? { start, end: span.end, type: 'Person', rule: 'foreign-name' } : null;
  });
