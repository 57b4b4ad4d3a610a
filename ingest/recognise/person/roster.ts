import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { GIVEN, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';

const BLANK = '[ \\u3000]';
/** 赵大山, or 赵 山 with blanks inside */
const ONE = `${SURNAME}(?:${GIVEN}{1,2}|${BLANK}{1,3}${GIVEN})(?![\\u4e00-\\u9fff])`;
/** （女，回族）: only a list of people says so. */
const NOTE = `[（(](?:女|[\\u4e00-\\u9fff]{1,5}族|女[，,、 ]?[\\u4e00-\\u9fff]{1,5}族)[)）]`;

/** 赵大山（女）, 巴音大山（蒙古族）, 阿米娜·买买提（维吾尔族）: sex or people in brackets behind a name, whatever its surname. */
const NOTED: Search = {
  needs: ['女）', '女)', '族）', '族)'],
  pattern: new RegExp(
    `(?=${BLANK}?${NOTE})(?<=(?<![\\u4e00-\\u9fff·])(?<name>[\\u4e00-\\u9fff]${BLANK}{1,3}[\\u4e00-\\u9fff]|[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]{2,7}[·•][\\u4e00-\\u9fff]{2,7}))`,
    'dgu',
  ),
};

/** 组长：赵大山 省委书记, blanks anywhere */
const LABEL = `(?<label>[\\u4e00-\\u9fff](?:${BLANK}{0,4}[\\u4e00-\\u9fff]){1,7}[:：])?`;
/** What members of a group are called, and nobody else. */
const OF_GROUP = /^(?:副?组[ \u3000]*长|成[ \u3000]*员|召[ \u3000]*集[ \u3000]*人)/u;
/** A line that begins with a name and goes on, behind blanks, with where and as what the person works. */
const LINE: Search = {
  needs: [' ', '\u3000'],
  pattern: new RegExp(
    `^${BLANK}{0,8}${LABEL}${BLANK}{0,4}(?<name>${ONE})(?:[（(][^（）()\\n]{1,12}[)）])?${BLANK}{1,6}(?=[^\\n，。；]{1,50}(?:[长任员工师]|书记|主席|教授|主编|经理|代表|总裁|农民|总监|干部|医生|护士|负责人|专家|工人|村民|居民)(?:[（(][^（）()\\n]*[)）]|[、，,；;。])*$)`,
    'dgmu',
  ),
};
/** 局 长：才旦尖措 on a line of its own: who is behind a post, whatever the surname. */
const HEAD: Search = {
  needs: ['长：', '长:', '任：', '任:', '记：', '记:'],
  pattern: new RegExp(
    `[长任记][：:](?<=^${BLANK}{0,8}副?(?:[局处科站所院校会组队]${BLANK}{0,4}长|主${BLANK}{0,4}任|书${BLANK}{0,4}记)[：:])${BLANK}{0,4}(?<name>[\\u4e00-\\u9fff]{2,5}|[\\u4e00-\\u9fff]${BLANK}{1,3}[\\u4e00-\\u9fff])${BLANK}*$`,
    'dmuy',
  ),
};
/** 待定, 县委书记: no name stands there. */
const NO_NAME = /[长任记员委部局处办院定缺设]$|^(?:空|待|暂|由|无)/u;

/** Lines that make a roster. */
const LEAST = 3;

/** A list of members, a line each: who, then where from, or as what and who. One line alone proves nothing, but for 组长：. */
export function roster(view: View): Found[] {
  let told = false;
  const lines = seek(view, LINE, ({ span, surface, match }) => {
    if (NOT_NAME.test(surface)) return null;
    if (OF_GROUP.test(match.groups?.['label'] ?? '')) told = true;
    return { ...span, type: 'Person' as const, rule: 'roster' };
  });
  const noted = seek(view, NOTED, ({ span, surface }) =>
    NOT_NAME.test(surface) ? null : { ...span, type: 'Person' as const, rule: 'name-and-people' },
  );
  const heads = seek(view, HEAD, ({ span, surface }) =>
    NOT_NAME.test(surface) || NO_NAME.test(surface)
      ? null
      : { ...span, type: 'Person' as const, rule: 'roster' },
  );
  return [...(told || lines.length >= LEAST ? lines : []), ...(heads.length >= LEAST ? heads : []), ...noted];
}
