import type { Found } from '#graph';
import { NAME } from '../person/name.ts';
import { AFTER_NAME } from '../person/post.ts';
import { anchored, seek, type Search, type View } from '../recogniser.ts';
import { beginsName } from './deictic.ts';

/** What a unit has: its committee of the Party, of discipline, of the league, its boards. */
const ORGANS = '分党委 党委 党总支 党组 纪委 团委 工会 监事会 董事会'.split(' ');
const PART =
  '(?:理论(?:学习)?中心组|中心组|宣传部|组织部|统战部|学生工作部|办公室|办(?=供稿|主任))?(?![员会派]|监察?委|领导下的)';
/** 校, 院: the unit that speaks, and no word that ends so. */
const SURE = '(?:我|本|该)?[校院]|(?:我|本|该)(?:公司|集团|厂|所)|[厅局委署]';
/** 集团, 学院: of the unit that speaks, where the text is one unit's own. */
const KINDS = '学校|学院|书院|医院|(?:集团|总)?公司|集团';

const DEICTIC: Search = {
  needs: ORGANS,
  pattern: anchored(`(?:${KINDS}|${SURE})(?:直属?)?(?:机关)?`, `(?:${ORGANS.join('|')})${PART}`),
};
const ALWAYS = new RegExp(
  `^(?:(?:${SURE})(?:直属?)?(?:机关)?(?:党委|纪委|团委|党总支|工会)|[厅局委署院]党组|.+中心组$)`,
  'u',
);

/** 公司党委|召开会议: what a unit tells of itself and no rule for all does. */
const SITS = /^(?:组织)?(?:召开|举[办行])|^(?:统一)?(?:要求|部署|安排)|^高度重视|^大力/u;

/** ，党委书记|王大山|主持: who heads it is named, and it is not said of what. */
const HEADED: Search = {
  needs: ['分党委', '党委', '党总支', '党组'],
  pattern: new RegExp(
    `(?<=^|[^\\u4e00-\\u9fff、（”》]|由|学校|学院|医院|书院|集团|公司|(?:董事长|总经理|[院校局厂]长)、)(?:分?党委|党总支|(?<=学校|学院|医院|书院|集团|公司)党组)(?:副?书记|委员)(?:[、兼](?!党)[\\u4e00-\\u9fff]{2,8}?[长席理任记监员裁]){0,3}${NAME}${AFTER_NAME}`,
    'uy',
  ),
};

/** ，|党委|副书记, 。|党委|落实好主体责任, 会前，|中心组|成员: the organ alone, at the head of its clause. */
const ALONE: Search = {
  needs: [...ORGANS, '机关党', '直属机关党', '中心组', '理论学习', '理论中心'],
  pattern:
    /(?<=^|[^\u4e00-\u9fff（”》]|全体|参加|[由经受向对和与及])(?:(?:分|机关|直属机关)?党委|(?:机关)?党总支|党组|纪委|团委|监事会|董事会|工会)(?:(?:理论(?:学习)?)?中心组(?=成员)|(?=、(?:工会|纪委|监事会|董事会)主席|(?:专职|常务|第一)?副?(?:书记|主席)|委员(?!会)|常委(?!会)|班子|成员))|(?<=^|[^\u4e00-\u9fff、（”》])(?:(?:党委|党总支|纪委|团委|监事会)(?=自觉|认真|切实|坚决|充分|始终|积极|高度|履行|落实|扛起|负责|研究|制定|决定|印发|召开)|(?:理论学习|理论)?中心组(?=成员))/uy,
};
/** 各二级单位党委、|党总支: of a class. */
const CLASS = /(?:[各每]|二级|所属|下属|基层|上级|有关|相关)[\u4e00-\u9fff]{0,8}党(?:委|总支)、$/u;

/** 校党委, 集团纪委, and 党委 alone in what a unit tells of itself: which unit, the text says elsewhere or not at all. */
export function ownUnit(view: View): Found[] {
  const { words } = view;
  const deictic = seek(view, DEICTIC, ({ span }) =>
    beginsUnit(view, span.start) ? { ...span, type: 'Institution', rule: 'unit-organ' } : null,
  );
  const speaks =
    deictic.some(
      ({ start, end }) => ALWAYS.test(words.slice(start, end)) || SITS.test(words.slice(end, end + 4)),
    ) || seek(view, HEADED, ({ span }) => ({ ...span, type: 'Person', rule: '' })).length > 0;
  if (!speaks) return [];
  const taken = new Set(deictic.map(({ end }) => end));
  return [
    ...deictic,
    ...seek(view, ALONE, ({ span }) =>
      taken.has(span.end) || CLASS.test(words.slice(Math.max(0, span.start - 16), span.start))
        ? null
        : { ...span, type: 'Institution', rule: 'unit-organ-alone' },
    ),
  ];
}

/** 由|集团党委, 。|学院党委; of 能源|集团党委 and 二级|学院党委 the unit is another. */
function beginsUnit(view: View, start: number): boolean {
  if (!beginsName(view, start)) return false;
  const [before] = view.tokens.within(Math.max(0, start - 4), start).slice(-1);
  return before?.end !== start || before.word === '代表' || !/^(?:[nbmzj])/u.test(before.tag);
}
