import { isDateLine } from './dates.ts';
import { endsInKind } from './official.ts';

const ORGAN =
  /^(?!.*(?:选举|产生|成立|召开|通过))(?:[\p{Script=Han}“”、]{2,30}(?:部|委|委员会|院|会|局|厅|办|办公厅|办公室|政府|学校|党校|学院|大学|中学|研究室|课题组|编辑部|党组|党委|支部|总队|中心) ?){1,4}$/u;
/** 国务院总理 某某某, 省长 某 某 */
const POST =
  /^[\p{Script=Han}、]{0,20}(?:主席|总理|副总理|省长|市长|区长|县长|州长|书记|部长|主任|局长|院长|院士|教授|研究员|评论员|发言人|记者)(?:[ ·]?\p{Script=Han}{1,4}){1,3}$/u;
const REPORTERS =
  /^[（(]?(?:本报|新华社|本刊)?(?:记者|评论员|特约评论员|通讯员) ?[\p{Script=Han} 、]{0,30}[)）]?$/u;

/** 2026年1月27日在甲省第十四届人民代表大会第四次会议上 甲省省长 某某 */
const OCCASION = /^.{0,80}(?:会议|大会)上\s+/u;

/** 中共山西省委组织部 under the title: who wrote it, when no label says so. Organs over an official document issue it. */
export function readByline(lines: string[], title: string): string | undefined {
  const official = endsInKind(title);
  return lines
    .slice(0, 12)
    .map((line) => line.replace(OCCASION, ''))
    .find(
      (line) =>
        line !== title &&
        line.length <= 60 &&
        !isDateLine(line) &&
        !/^(?:——|—)|[：:]|关于|报告$|通知$|意见$|决定$/u.test(line) &&
        ((!official && ORGAN.test(line)) || POST.test(line) || REPORTERS.test(line)),
    );
}
