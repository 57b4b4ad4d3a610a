import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

/** 抄送：… of a letter, and the line of whom it is written to. */
const COPIED: Search = {
  needs: ['抄送', '抄报', '主送'],
  pattern: /(?:^|\n)[ \t\u3000]*(?:部内)?(?:抄送|抄报|主送)[：:](?<name>[^\n。；]{2,400})/dgu,
};
const ADDRESSED: Search = {
  needs: ['：', ':'],
  pattern:
    /[：:](?=[ \t\u3000]*(?:\n|$))(?<=(?:^|\n)[ \t\u3000]*(?<name>[^\n。；！？“”《》：: \t\u3000][^\n。；！？“”《》：:]{3,119})[：:])/duy,
};
/** What organs end in; a list needs no more to show that its items are names. */
const ENDS =
  /(?:公司|集团|中心|总站|监督站|研究院|设计院|科学院|研究所|学院|大学|协会|学会|联合会|部|委|委员会|局|署|总局|办公厅|办公室|厅|银行|总部|兵团|医院|厂|基金会|联盟|院|所)$/u;
const CLASS =
  /^(?:办公厅|办公室)$|各|有关|相关|直辖市|自治区、|单位$|部门|（局|等|全体|所属|直属|附件|名单|如下|关于|通知|全国|省级|地方|机关[各司]|成员|专家|企业$|条件|标准(?!研究|化)|要求|承担|情况|内容|办公厅（|和[\u4e00-\u9fff]{4,}$/u;

/** 抄送：中机生产力促进中心，苏州核安全中心: items between marks are whole names. */
export function listed(view: View): Found[] {
  return [COPIED, ADDRESSED].flatMap((search) =>
    seek(view, search, ({ span, surface }) => {
      if (search === ADDRESSED && CLASS.test(surface)) return null;
      let at = span.start;
      return surface.split(/(?=[，、,])/u).flatMap((item): Found[] => {
        const name = item.replace(/^[，、,\s]+/u, '').trimEnd();
        const start = at + item.indexOf(name);
        at += item.length;
        return name.length >= 3 &&
          name.length <= 30 &&
          /^[\u4e00-\u9fff（）()A-Z]+$/u.test(name) &&
          ENDS.test(name) &&
          !CLASS.test(name)
          ? [{ start, end: start + name.length, type: 'Institution', rule: 'listed' }]
          : [];
      });
    }),
  );
}
