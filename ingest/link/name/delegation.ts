import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';

const DELEGATION = /^[\u4e00-\u9fff]{2,8}代表团$/u;
const SITS = /^的?(?:审议|讨论|全体会议|分组会)/u;
const OF_NATION = /全国(?:人大|人代会|人民代表大会|[“]?两会)/u;
const OF_PROVINCE =
  /省(?:[“]?两会|人代会|(?:十[一二三四五]?|[五六七八九])届人(?:大|民代表大会)|人大[^常，。]{0,6}会议)/u;

/** 江苏代表团 that sits in a session of the national congress → 全国人民代表大会江苏代表团, 绍兴代表团 in one of the province's → 浙江省人民代表大会绍兴代表团. */
export const delegation: Namer = ({ words, start, end, sentence }, { text, province }) => {
  const name = tight(words);
  const all = text.article.text;
  if (!DELEGATION.test(name) || !SITS.test(all.slice(end, end + 6))) return null;
  const before = all.slice(sentence.start, start);
  const congress = OF_NATION.test(before) ? '全国' : OF_PROVINCE.test(before) ? province : null;
  return congress === null
    ? null
    : {
        type: 'Institution',
        name: `${congress}人民代表大会${name}`,
        reason: `a delegation to the congress of ${congress}`,
      };
};
