import type { Found } from '#graph';
import type { View } from '../recogniser.ts';
import { oneOf } from '../word-list.ts';
import { HEADS, NOT_AFTER } from './heads.ts';

/** What else than a head a title carries out by name. */
const CARRIED = `(?:${oneOf([...HEADS, ...'大赛 竞赛 活动 整治 普查 培训'.split(' ')].join(' '))})`;
const YEAR = '(?:\\d{4}(?:[-—－]\\d{4})?年?度?|第[一二三四五六七八九十\\d]{1,3}[批届期]|全国)';
const ANNOUNCED = new RegExp(
  `关于(?:组织|联合|共同|继续|深入)*(?:开展|举办|实施|启动)(?<year>${YEAR}*)(?<short>[\\u4e00-\\u9fffA-Z\\d+]{4,40}${CARRIED})(?:项目)?(?:有关|申报|遴选|评选|推荐|征集)*工?作?(?:有关事项)?的(?:通知|意见|公告|函|通告)`,
  'u',
);

/** 关于开展2021年度智能水表应用试点工作的通知: what the title carries out has that name in the text, with its year or without. */
export function announcedPrograms({ text, words }: View): Found[] {
  const { year, short } = ANNOUNCED.exec(text.article.title)?.groups ?? {};
  if (short === undefined) return [];
  const found: Found[] = [];
  for (let at = words.indexOf(short); at >= 0; at = words.indexOf(short, at + short.length)) {
    const end = at + short.length;
    const start = year && words.startsWith(year, at - year.length) ? at - year.length : at;
    if (!NOT_AFTER.test(words.slice(end, end + 8)))
      found.push({ start, end, type: 'Program', rule: 'program-announced' });
  }
  return found;
}
