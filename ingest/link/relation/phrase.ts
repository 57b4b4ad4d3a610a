/** What closes a phrase of time, place or manner. */
const CLOSE = '(?:时|期间|之际|之后|之前|以后|以来|过程中|方面|专栏|栏目|后|前|中|里|(?<!以)[上下内])';

/** A phrase that stands between a subject and its verb, or before the subject. */
const PHRASES = new RegExp(
  [
    // 在余村考察时, 从全局高度上
    `(?<![现正存旨重贵实])(?:在|从)[^，。；：“”]{1,40}?${CLOSE}(?:的?(?:重要)?(?:讲话|报告|发言|致辞|演讲|谈话|说明)[中里时])?`,
    // 2016年全国两会期间, 党的十八大以来
    '(?:\\d{4}年)?(?:[\\ue000-\\ue007]期间|\\ue006(?:之后|以来|以后))',
    // 对我们提出, 向全省提出
    '[对给向](?:我们?|大家|我?[省市县]|全[省市县国党])(?=[\\u4e00-\\u9fff]{0,4}$)',
    // 听取汇报后, 带领村民治沙中
    '(?:听取|考察|调研|视察|看望|会见|接见|出席|参加|带领|率领|领导|主持)[^，。；：“”]{0,24}?(?:时|期间|之后|后|过程中)',
    // 以治沙为题, 就治沙问题, 根据实际
    '以[^，。；：“”]{1,30}?为(?:题|主题|契机|抓手|目标|重点|主线|载体|牵引|突破口|切入点)',
    // 以线上线下结合方式, 采取视频形式
    '(?:以|采取|采用|通过)[^，。；：“”]{2,20}?(?:方式|形式)',
    // 党中央|就实施乡村振兴战略|举行第八次集体学习
    '(?<=[\\ue000日午])(?:就|围绕)(?![是会要能有在])[^，。；：“”]{1,40}$',
    '(?:于|自)?(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:至(?:\\d{1,2}月)?\\d{1,2}日)?(?:[上下]午)?',
  ].join('|'),
  'gu',
);

/** Stands for each letter of a phrase. */
export const BLANK = '\u0000';

/** A clause with its phrases blanked out, letter for letter: 焦裕禄在兰考考察时提出 → 焦裕禄·······提出. */
export const withoutPhrases = (clause: string): string =>
  clause.replace(PHRASES, (phrase) => BLANK.repeat(phrase.length));
