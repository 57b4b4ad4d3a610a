import type { Found } from '#graph';
import { forbidden } from '../known-names.ts';
import { isClause } from './inside.ts';
import { matches, type View } from '../recogniser.ts';

/** 部门里的部门: 教育部办公厅, 人力资源社会保障部事业单位人事管理司 */
const PART =
  /^(?:(?!每年|听取|门|五大|会同|联合|批准|有关|负责|相关|关于|党员|印发|组织|要求)[一-龥]){0,10}?(?:办公厅|办公室|党组|党委|[^办公有各该本]司|研究室|机关党委|研究院|研究所|中心|监督站|培训学院|(?:[\u4e00-\u9fff]{2,4})?(?:分行|支行|分公司|分局|分社|分院))(?![法令机长城心])/u;
/** 工业和信息化部（消费品工业司）: a part in brackets after its organ. */
const BRACKETED = /(?<=[部委局署院厅]（)(?<name>[一-龥]{2,14}(?:司|局|处|办公室|中心))(?=）)/dgu;

/** 教育部办公厅: a known organ and a part of it. */
export function parts(view: View): Found[] {
  const { hits, words, tokens } = view;
  const tails = hits.flatMap((hit): Found[] => {
    if (!hit.entries.some((entry) => entry.type === 'Institution') || forbidden(hit, words)) return [];
    if (!/[部委局署院行社会厅室府]$/u.test(words.slice(hit.start, hit.end))) return [];
    const tail = PART.exec(words.slice(hit.end, hit.end + 18))?.[0];
    if (!tail || /^[、，和与及的]|[的在对由等]|(?<!核)和|[及与](?=有关|相关)/u.test(tail)) return [];
    // 教育部和财政部办公厅: two organs
    if (/^[\u4e00-\u9fff]{0,6}[和与及][\u4e00-\u9fff]{1,6}(?:部|委|局)/u.test(tail)) return [];
    const end = hit.end + tail.length;
    // 中央人民政府内建立…党组: a clause
    if (tokens.across(end) || isClause(view, { start: hit.end, end }) || /内|组织$/u.test(tail)) return [];
    return [{ start: hit.start, end: hit.end + tail.length, type: 'Institution', rule: 'organ-and-part' }];
  });
  return [
    ...tails,
    ...matches(words, BRACKETED, ({ span }) => ({ ...span, type: 'Institution', rule: 'part-in-brackets' })),
  ];
}
