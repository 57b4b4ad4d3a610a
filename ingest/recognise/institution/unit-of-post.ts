import type { Found } from '#graph';
import { NAME } from '../person/name.ts';
import { AFTER_NAME } from '../person/post.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { oneOf } from '../word-list.ts';
import { FIELD, QUALITY, WHOSE } from './class-words.ts';
import { COMPANY_KINDS } from './company-kinds.ts';
import { nameBefore } from './department-of-post.ts';
import { DOMAIN } from './domains.ts';
import { isClause } from './inside.ts';

const FIRM = ['董事长', '总经理', '总裁', '经理', '总监', '总工程师', '负责人'];
/** Units of all kinds by their last word, each with the posts in it. */
const UNITS: readonly (readonly [string, readonly string[]])[] = [
  ['公司', FIRM],
  ['集团', FIRM],
  ['厂', ['厂长']],
  ['车间', ['主任']],
  ['分部', ['主管', '主任', '经理', '负责人']],
  ['事业部', ['主任', ...FIRM]],
  ['合作社', ['理事长', '社长', '负责人']],
  ['协会', ['会长', '秘书长', '理事长']],
  ['商会', ['会长', '秘书长']],
  ['学会', ['会长', '秘书长', '理事长']],
  ['中学', ['校长']],
  ['小学', ['校长']],
  ['幼儿园', ['园长']],
];
/** Other posts of the same person: 董事长兼总裁|王大山, 党委书记、董事长|王大山 */
const MORE = '(?:[、兼][\\u4e00-\\u9fff]{0,10}?(?:长|主任|书记|员|总裁|经理|师)){0,3}';
const ENDS = UNITS.map(([end]) => end).join('|');
const POSTED: Search = {
  needs: UNITS.flatMap(([end, posts]) =>
    posts.flatMap((post) => [`${end}${post}`, `${end}副${post}`, `${end}执行${post}`]),
  ),
  pattern: new RegExp(
    `(?:${UNITS.map(([end, posts]) => `${end}(?=(?:常务|执行)?副?(?:${posts.join('|')})(?:助理)?${MORE}(?!由)${NAME}${AFTER_NAME})`).join('|')})`,
    'uy',
  ),
};
const NAMED = new RegExp(`^[\\u4e00-\\u9fff]{2,12}(?:${ENDS})$`, 'u');
/** 一家公司, 矿业公司, 农民专业合作社: any one of a kind. */
const CLASS = new RegExp(
  `^(?:该|这|那|某|各|每|我|本|你|一|两|几|多|当地|有关|相关|所属|下属|所在|另|外地|其|原)|的|^(?:${DOMAIN}|${oneOf([COMPANY_KINDS, WHOSE, QUALITY, FIELD].join(' '))}|农民|专业|行业)+(?:${ENDS})$`,
  'u',
);

/** 长青公司|总经理王大山, 物流分部|主管钱小河: a unit that nothing else tells, by the post of who is named. */
export function unitsOfPosts(view: View, organs: readonly Found[]): Found[] {
  const told = new Set([...organs, ...view.hitsOf.Institution].map(({ end }) => end));
  return seek(view, POSTED, ({ span }) => {
    const { start, end } = nameBefore(view, span.end);
    const name = view.words.slice(start, end);
    const isNamed =
      !told.has(end) && NAMED.test(name) && !CLASS.test(name) && !isClause(view, { start, end });
    return isNamed ? { start, end, type: 'Institution', rule: 'unit-of-post' } : null;
  });
}
