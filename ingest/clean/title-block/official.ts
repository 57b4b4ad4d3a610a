import { DOCUMENT_KINDS } from '../../document-kinds.ts';
import { tight } from '../../tight.ts';

/** 文种 and 党内法规 names a title ends in. */
const KIND = new RegExp(`(?:${DOCUMENT_KINDS}|章程|计划|法)(?:[（(][^（）()]{1,20}[）)])?$`, 'u');
/** True of words that end like the title of an official document: …的通知, 实施细则（试行）. */
export const endsInKind = (words: string): boolean => KIND.test(words) && !/[。！？；]/u.test(words);

/** Names that many places and years give to papers of their own. */
const GENERIC =
  /^(?:[【[]?(?:\d{4}年?)?(?:\d{1,2}月)?(?:度)?)?(?:政府)?(?:工作|学习|会议)?(?:报告|材料|计划|规划|要点|方案|通知|公告|通告|通报|意见|决定|纪要|总结|办法|规定)[】\]]?$/u;
/** 工业和信息化部公告, 某县政府常务会议纪要 say whose it is and no more. */
const OF_ORGAN =
  /^[^关]{2,60}(?:[部委局署院会厅行](?:公告|通告|令)|(?:常务|办公|常委会|党组|党委|专题|协调|例)会?议?(?:会议)?纪要)$/u;
/** 1978年国务院政府工作报告, 2026年江苏省政府工作报告: one a year and government. */
const WORK_REPORT = /^\d{4}年(?:国务院|[\u4e00-\u9fff]{2,8}(?:省|自治区|市|县|区)(?:人民)?)政府工作报告$/u;
/** A title that does not say whose it is: 关于召开座谈会的通知, 省政府关于修渠的意见. The Party's own rules may begin so: 关于…的若干准则. */
const ANONYMOUS =
  /^(?:[省市县区州](?:人民政府|政府|委)(?:办公[厅室])?[ 、，]?){0,3}(?:关于|印发|转发)(?!.*(?:准则|条例)$)/u;

/**
 * True when a title names one document of the world, wherever it is read: 推进领导干部能上能下规定, 国务院关于…的意见.
 * 政府工作报告, 学习材料 and 关于召开座谈会的通知 are each many papers.
 */
export const isDistinctive = (title: string): boolean => {
  const words = tight(title).replace(/^《([^《》]+)》$/u, '$1');
  if (WORK_REPORT.test(words)) return true;
  return (
    words.length >= 6 &&
    KIND.test(words) &&
    !GENERIC.test(words) &&
    !OF_ORGAN.test(words) &&
    !ANONYMOUS.test(words) &&
    !/^(?:如何|怎样|为什么|论|谈)/u.test(words)
  );
};
