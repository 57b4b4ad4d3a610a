import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { NAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';

const POSTS =
  '党组书记 党组副书记 党组成员 党委书记 党委副书记 党委委员 主任 副主任 局长 副局长 厅长 副厅长 部长 副部长 处长 副处长 院长 副院长 校长 副校长 主席 副主席 总工程师 总经济师 总会计师 副巡视员 巡视员 一级巡视员 二级巡视员 副调研员 调研员 纪检组长 工会主席 纪委书记'.split(
    ' ',
  );
/** Who begins a line: 二、|赵大山|同志 */
export const LEADER = `(?:^|\\n)[ \\t\\u3000]*(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|\\d{1,2}[.．、])?[ \\t\\u3000]*(?<name>${NAME})(?:同志)?[：:，,（( \\u3000]{0,2}`;
/** A line on what one leader is in charge of. */
const ROW: Search = {
  needs: POSTS,
  pattern: new RegExp(
    `(?:${POSTS.join('|')})(?=[^\\n]{0,80}?(?:主持|分管|协管|协助|负责|联系))(?<=${LEADER}(?:${POSTS.join('|')}))`,
    'duy',
  ),
};

/** 二、|赵大山|党组成员、副局长：分管人事科: who begins a line of a division of work. */
export const divisionRows = (view: View): Found[] =>
  seek(view, ROW, ({ span, surface }) =>
    NOT_NAME.test(surface) ? null : { ...span, type: 'Person', rule: 'division-row' },
  );
