import { leftBoundary } from '../boundary.ts';
import type { View } from '../recogniser.ts';
import { isA } from '../hits.ts';
import { HEAD } from './heads.ts';
import { KEEP_FOR_SUBJECT, STARTING } from './words.ts';

const LIMIT = 16;
/** What is started by itself, or names none: 特殊引才计划和|…工程, 稳外贸政策和|…行动, 国家和|省试点. */
const APART =
  /(?:工程|行动|计划|战略|试点|专项|活动|教育|运动|项目|建设|改造|整治|治理|改革|政策|任务|方案|规划|措施|机制|制度|清单|国家|中央|地方|全国|省级?|市级?|示范|水库|水闸|电站|铁路|公路|大桥|隧道)$/u;
/** What is done to the first of two, and would begin a clause elsewhere. */
const DEED = /(?:培育|推广|创建|修复)$/u;
/** 新一代信息技术与|制造业融合发展试点示范: what is joined with something is one. */
const JOINED = /^[\u4e00-\u9fff]{2,8}(?:融合|结合|协同)/u;

/** 党史、新中国史、|社会主义发展史学习教育 */
const HISTORY = /^[\u4e00-\u9fff]{2,7}史(?:学习|宣传|专题)*教育/u;
const HISTORIES = /(?:(?:党|国|新中国|改革开放|社会主义发展|中华民族发展)史[、和])+$/u;
/** 京津冀及|周边地区清洁取暖计划 */
const AROUND = /^周边/u;
const PLACE_AND = /(?:京津冀|长三角|珠三角|粤港澳大湾区|成渝|汾渭平原|[\u4e00-\u9fff]{2}[省市])[及和与]$/u;
const REACH = 40;
/** 科技兴海工程、|人口健康与公共安全工程: in a list of programs the next name begins behind the head of the last. */
const BEHIND_ANOTHER = new RegExp(`${HEAD}”?、$`, 'u');
/** 开展|焦炭、水泥、|玻璃行业电价专项检查: what is looked into one after the other. */
const OBJECTS =
  /(?<=(?:开展|实施|启动|部署|推进)(?:好|了)?)(?:(?!开展|实施|启动|部署|推进)[\u4e00-\u9fff]{2,8}、){1,4}$/u;
const LOOKED_INTO =
  /(?:专项(?:检查|整治|治理|斗争|清理|整治行动|行动)|改造工程|治理工程|保护(?:修复)?(?:工程|计划|行动)|修复工程)$/u;

/** 深入推进|花生和|油料产能提升工程: where a program named by two things begins, right behind the verb that starts it. */
export function overAnd(view: View, start: number, end: number): number {
  const { words, hitsByEnd } = view;
  const and = words[start - 1] ?? '';
  const whole = HISTORY.test(words.slice(start, end))
    ? HISTORIES
    : AROUND.test(words.slice(start, end))
      ? PLACE_AND
      : null;
  const row = whole?.exec(words.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  if (row !== '') return start - row.length;
  if (and === '、' && LOOKED_INTO.test(words.slice(start, end))) return overObjects(words, start);
  if (and !== '和' && and !== '与' && and !== '及') return start;
  // 以质取胜和|市场多元化战略: the tables know the second whole
  if (hitsByEnd.get(end)?.some((hit) => hit.start === start)) return start;
  // 实施|上市企业培育和|高质量发展行动
  const deed = DEED.exec(words.slice(Math.max(0, start - 3), start - 1))?.[0].length ?? 0;
  const from = leftBoundary(view, start - 1 - deed, LIMIT, KEEP_FOR_SUBJECT);
  const first = words.slice(from, start - 1);
  const isPlace = hitsByEnd.get(start - 1)?.some((hit) => hit.start === from && isA(hit, 'Place'));
  if (first.length < 2 || APART.test(first) || isPlace) return start;
  if (and === '与' && JOINED.test(words.slice(start, end))) return from;
  const before = words.slice(Math.max(0, from - 10), from);
  return STARTING.test(before) || BEHIND_ANOTHER.test(before) ? from : start;
}

/** 开展|高息揽储、虚假广告等|重点领域专项治理: of what it is that they are looked into. */
const SUCH =
  /(?<=(?:开展|实施|启动|部署|推进|深化)(?:好|了)?)(?:[\u4e00-\u9fff]{2,10}、){1,4}[\u4e00-\u9fff]{2,10}等(?:重点|关键|突出|领域|行业|环节){0,4}$/u;

/** Where a name begins whose first words are a row that ends in 等 at or right before `start`; `start` where they are none of it. */
export function overSuch(words: string, start: number, end: number): number {
  const row = LOOKED_INTO.test(words.slice(start, end))
    ? (SUCH.exec(words.slice(Math.max(0, start - REACH), start))?.[0] ?? '')
    : '';
  return start - row.length;
}

function overObjects(words: string, start: number): number {
  const row = OBJECTS.exec(words.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  return row.split('、').some((object) => APART.test(object)) ? start : start - row.length;
}
