import type { Found, Span } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import type { View } from '../recogniser.ts';
import { indexBefore } from '../tokens.ts';
import { overAnd, overSuch } from './coordinated.ts';
import { hasEvidence } from './evidence.ts';
import { WEAK_HEAD } from './heads.ts';
import { overMarks } from './over-marks.ts';
import {
  CLASS,
  GOVERNING,
  KEEP_FOR_COURSE,
  KEEP_FOR_NAME,
  KEEP_FOR_SUBJECT,
  LEADING,
  STARTING,
  isOutside,
} from './words.ts';
import { isA } from '../hits.ts';

/** Phrases that are no name whatever stands beside them. */
const NO_NAME =
  /习书记|习近平同志|变为|视为|按计划|(?:按|有|无|原|比|原定|既定|指令性|指导性|五年|年度|全年|两年|季度|国家)$|这[场一份次项]|^本年度|^[\u4e00-\u9fff]$|(?:生产|增产|产值|总额|总值|产量|货运量|水平|收购|税收|支出|收入|供应|人口|面积|国民经济|接待|赛事|检查|工作|改进|下一步|教材进)$|新思想|新观点|各部门|各地|一切|既定|我党|我们|全省上下|线一期|伟大$|^(?:国际)?大科学$|^水力枢纽$|^(?:建设|打造)?智慧$|^交钥匙$|员工持股$|^专业化发展$|^小型供水$|有计划|思想大解放|思想解放|思想意志|事业发展重大$|^情况$/u;
/** 主题教育 has a subject: 党委主题教育, 评估主题教育 name none. */
const BARE_EDUCATION = /^(?:主题教育|学习教育|专题教育)$/u;
const TAUGHT = /思想|精神|理论|史|章|纪|法|宗旨|传统|初心|使命|作风|道德|先进性|观/u;
const LIMIT = 24;
/** What is left without the words before it must still make a name. */
const LEAST_LEFT = 4;
/** 举办星图测绘培训班|超10期: classes that are counted, and the class of the young cadres, have no name. */
const CLASSES_HELD = /班$/u;
const HELD = /^(?:超|近|共|累计)?\d+[余多]?期/u;
const SHORT_HEAD = /^(?:试点示范|试点|计划|行动|课堂|系列活动|系列行动|大检查)$/u;
/** How long a name is at least without its head: 碳达峰|行动 is one where somebody starts it. */
function leastOf(head: string, started: boolean): number {
  if (started && /^(?:行动|计划)$/u.test(head)) return 3;
  return SHORT_HEAD.test(head) ? 4 : /^(?:工程|战略)$/u.test(head) ? 3 : 2;
}
/** 桥梁、隧道等|基础设施提升工程: what the row before it is an instance of. */
const OF_ROW = /(?<![高中同平初])等$|相关$|有关$|各类$|各项$/u;

/** 风险防范、|水污染防治三大|攻坚战: the last of a row and what the row adds up to, no name. */
const SUMS_UP = /^[、和及与].*[两二三四五六七八九十]大$/u;

/** Nobody launches what the name stands for here. */
const UNTOLD = 'program-untold';

/** 邮路通达试点|城市: whoever takes part. */
const TAKES_PART = /^(?:城市|地区|企业|项目|单位|省|市|县|区)/u;

/** 在邮路通达试点中: a name nobody launches here counts where somebody does so elsewhere in the text. */
export function toldSomewhere({ words }: View, found: readonly Found[]): Found[] {
  const surface = ({ start, end }: Found): string => words.slice(start, end);
  const told = new Set(found.filter(({ rule }) => rule !== UNTOLD).map(surface));
  return found.flatMap((one) =>
    one.rule !== UNTOLD
      ? [one]
      : told.has(surface(one)) && !TAKES_PART.test(words.slice(one.end, one.end + 2))
        ? [{ ...one, rule: 'program-head' }]
        : [],
  );
}

/** 深入实施干部专业化能力提升计划: the name that ends in the head at `span`, or null where none does. */
export function bareName(view: View, span: Span, head: string): Found | null {
  const { words, tokens } = view;
  // 工程师, 计划经济: the segmenter knows a longer word; 工程建设 and 试点工作 are two for us.
  const longer = tokens.across(span.end);
  if (longer && longer.word !== `${head}建设` && longer.word !== `${head}工作`) return null;
  if (CLASSES_HELD.test(head) && HELD.test(words.slice(span.end, span.end + 6))) return null;
  if (BUILT.test(words.slice(Math.max(0, span.start - 9), span.start))) return null;
  const edge = overStretch(view, afterOrgan(view, beginning(view, span, head), span.start));
  const from = withKnown(view, overState(view, edge), { at: span.start, weak: WEAK_HEAD.test(head) });
  if (knownInside(view, from, span.end)) return null;
  const start = withParty(words, from);
  const such = overSuch(words, start, span.end);
  const applied = APPLIED.test(words.slice(Math.max(0, start - 6), start));
  if (such === start && ((!applied && isClass(words, start, span, head)) || isOfRow(words, start)))
    return null;
  if (BARE_EDUCATION.test(head) && !TAUGHT.test(words.slice(start, span.start))) return null;
  const first = withUnread(words, withLatin(words, withBatch(words, withYear(words, such), head)));
  const whole = { start: overMarks(view, overAnd(view, first, span.end)), end: span.end };
  if (SUMS_UP.test(words.slice(whole.start - 1, span.start))) return null;
  const told = !WEAK_HEAD.test(head) || hasEvidence(view, whole, head);
  return { ...whole, type: 'Program', rule: told ? 'program-head' : UNTOLD };
}

/** 高标准建设|山地|工程, 把建设连岛|工程: two characters that are built make no name. */
const BUILT = /(?:高标准|高水平|加快|把)建设[\u4e00-\u9fff]{2}$/u;

/** 油＠①|河治理工程: a character that the text could not write. */
const UNREAD = /[\u4e00-\u9fff]?＠[①-⑳]$/u;
const withUnread = (words: string, start: number): number =>
  start - (UNREAD.exec(words.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);

const isOfRow = (words: string, start: number): boolean =>
  OF_ROW.test(words.slice(Math.max(0, start - 2), start));

function isClass(words: string, start: number, span: Span, head: string): boolean {
  const name = words.slice(start, span.start);
  return name.length < leastOf(head, isStarted(words, start)) || CLASS.test(name) || NO_NAME.test(name);
}

/** Where the name may begin: after the words no name reaches over, and after the last verb of its clause. */
function beginning(view: View, span: Span, head: string): number {
  const keep = /(?:班|主题教育)$/u.test(head) ? KEEP_FOR_COURSE : KEEP_FOR_NAME;
  const edge = leftBoundary(view, beforeDeed(view, span.start), LIMIT, keep);
  const lead = withoutLeadIn(view, edge, span.start);
  const start = withoutLeading(view.words, afterVerb(view, lead, span.start), span.start);
  return withVerb(view, start);
}

/** 工业和信息化部|智能制造试点示范项目: a name does not begin within an organ. */
function afterOrgan({ hitsByEnd }: View, start: number, end: number): number {
  for (let at = end - 2; at > start; at -= 1)
    if (hitsByEnd.get(at)?.some((hit) => hit.start < start && isA(hit, 'Institution'))) return at;
  return start;
}

/** 滇中|引水二期工程, 铸牢|中华民族共同体意识教育活动: a program or a formula of the tables that begins before goes on. */
const KNOWN_REACH = 6;
function withKnown({ hitsByEnd }: View, start: number, head: { at: number; weak: boolean }): number {
  for (let end = start + 1; end <= head.at; end += 1) {
    const known = hitsByEnd
      .get(end)
      ?.find(
        (hit) =>
          hit.start < start &&
          ((!head.weak && isA(hit, 'Slogan')) || (end <= start + KNOWN_REACH && isA(hit, 'Program'))),
      );
    if (known) return known.start;
  }
  return start;
}

/** 滨海铁路城东至|港口段提升工程, 青江至|东海特高压工程: a stretch of a line, and a line, are named by both their ends. */
const STRETCH =
  /^(?:[\u4e00-\u9fff]{1,6}段|[\u4e00-\u9fff]{2,5}?(?:特高压|直流|交流|输电|输气|天然气|铁路|高铁|高速|公路))/u;
function overStretch(view: View, start: number): number {
  if (!/[至到]/u.test(view.words[start - 1] ?? '') || !STRETCH.test(view.words.slice(start, start + 9)))
    return start;
  const from = withoutLeading(
    view.words,
    leftBoundary(view, start - 1, LIMIT, KEEP_FOR_NAME),
    start + LEAST_LEFT,
  );
  return start - from > 2 ? from : start;
}

/** 扶持政策落实|情况专项检查: what is inspected is how a thing is carried out. */
const CARRIED_OUT = /(?:(?:贯彻|整改|执行|落实|实施|推进){1,2})$/u;
function overState(view: View, start: number): number {
  const done = view.words.startsWith('情况', start)
    ? CARRIED_OUT.exec(view.words.slice(Math.max(0, start - 4), start))?.[0].length
    : undefined;
  return done === undefined ? start : leftBoundary(view, start - done, LIMIT, KEEP_FOR_NAME);
}

const isStarted = (words: string, start: number): boolean =>
  STARTING.test(words.slice(Math.max(0, start - 4), start));

/** Adverbs of a verb beside the head. */
const MANNER = /^(?:持续|加快|全面|快速|综合)$/u;

/** 主导产业|培育|行动, 空气质量|持续提升|行动: the verb beside the head is the name's, although a clause may begin with it. */
function beforeDeed(view: View, head: number): number {
  const { words, tokens } = view;
  const run = tokens.before(head);
  const last = indexBefore(run, head);
  const [manner, deed] = [run[last - 1], run[last]];
  if (deed?.end !== head || deed.word.length < 2 || !deed.tag.startsWith('v')) return head;
  // 外贸|加快|发展|行动
  if (deed.word === '发展' && manner?.end === deed.start && MANNER.test(manner.word)) return manner.start;
  if (isOutside(deed.word) || GOVERNING.has(deed.word)) {
    // 实施|文明|创建|工程, 实施|未来产业|培育|发展|行动
    const object = leftBoundary(view, deed.start, LIMIT, KEEP_FOR_SUBJECT);
    const started = deed.start - object > 1 && isStarted(words, object);
    return started ? deed.start : head;
  }
  return manner && MANNER.test(manner.word) ? manner.start : deed.start;
}

/** Verbs of one character a name of paired deeds begins with: 抓创业促就业行动. */
const PAIRED = /[抓强稳扩兴]$/u;

/** 实施|加快渔业发展三年行动: such a verb begins a name right behind what only a program has done to it. */
const WIDENING = /^(?:加快|扩大|深化)$/u;
const OF_ACTS = /(?:实施|启动)(?:好|了)?$/u;

/** 实施|增强核心竞争力行动: after the verb that starts it a second verb is the name's. */
function withVerb({ words, tokens }: View, start: number): number {
  if (
    PAIRED.test(words.slice(start - 1, start)) &&
    STARTING.test(words.slice(Math.max(0, start - 5), start - 1))
  )
    return start - 1;
  const run = tokens.before(start);
  const verb = run[indexBefore(run, start)];
  const names =
    verb?.end === start &&
    verb.word.length === 2 &&
    verb.tag.startsWith('v') &&
    STARTING.test(words.slice(Math.max(0, verb.start - 4), verb.start)) &&
    (!isOutside(verb.word) ||
      (WIDENING.test(verb.word) && OF_ACTS.test(words.slice(Math.max(0, verb.start - 4), verb.start))));
  return names ? verb.start : start;
}

/** 群众踊跃参加|全民健身计划, 应明确|还款计划: the clause's verb and what stands before it are not the name's. */
function afterVerb({ tokens }: View, start: number, end: number): number {
  let at = start;
  for (const { word, tag, end: edge } of tokens.within(start, end)) {
    // 有连岛|工程: an unknown word that begins with a verb of one character
    if (tag === 'x' && word.length > 1 && /^[有将及把使赶]/u.test(word)) at = edge - word.length + 1;
    // 绿色消费推进|行动: a verb beside the head belongs to the name.
    else if (GOVERNING.has(word) && tag !== 'vn' && edge < end) at = edge;
  }
  return at;
}

/** 服务乡村振兴战略, 增写推进党史学习教育: the tables know where the name begins, and a verb stands before it. */
function knownInside({ hitsByEnd, tokens }: View, start: number, end: number): boolean {
  return (hitsByEnd.get(end) ?? []).some(
    (hit) =>
      hit.start > start &&
      isA(hit, 'Program') &&
      tokens.within(start, hit.start).some(({ word, tag }) => word === '好' || /^(?:v|d|p|c|u)/u.test(tag)),
  );
}

/** 16|处工业固废回填试点, 40|项省科技重大专项, 辖区|内货车非法改装专项整治 */
const LEFT_OVER = /^(?:[处个项座条所家件批](?!目)|内(?![河贸陆部控涝需]))/u;

const STARTED_WELL = /^(?:开展|实施|推进|抓紧)好(?![人邻医房品家粮路师])/u;

function withoutLeading(words: string, from: number, end: number): number {
  let at =
    // 开展好|城乡融合试点
    STARTED_WELL.test(words.slice(Math.max(0, from - 2), from + 2))
      ? from + 1
      : /[\d区]/u.test(words[from - 1] ?? '') && LEFT_OVER.test(words.slice(from, from + 2))
        ? from + 1
        : from;
  for (let word = leading(words, at, end); word; word = leading(words, at, end)) at += word.length;
  return at;
}

/** 辖区内 before 辖区 */
const LONGER_FIRST = [...LEADING].sort((a, b) => b.length - a.length);
const leading = (words: string, at: number, end: number): string | undefined =>
  LONGER_FIRST.find((word) => words.startsWith(word, at) && end - at - word.length >= LEAST_LEFT);

/** 党的创新理论学习教育计划: 党的 belongs to what follows. */
const withParty = (words: string, start: number): number =>
  words.slice(start - 2, start) === '党的' ? start - 2 : start;

/** 2021年度百项团体标准应用示范项目, 13|号线扩能工程 */
function withYear(words: string, start: number): number {
  if (words.startsWith('号线', start))
    return start - (/\d{1,2}$/u.exec(words.slice(start - 2, start))?.[0].length ?? 0);
  const before = words.slice(Math.max(0, start - 5), start);
  const year = words.startsWith('年度', start)
    ? (/\d{4}$/u.exec(before)?.[0] ?? '')
    : words.startsWith('度', start)
      ? (/\d{4}年$/u.exec(before)?.[0] ?? '')
      : '';
  return start - year.length;
}

/** 申报|第二批港口融合试点: pilots are counted by batches. */
const BATCH = /第[一二三四五六七八九十]{1,3}批$/u;
const withBatch = (words: string, start: number, head: string): number =>
  head === '试点' ? start - (BATCH.exec(words.slice(Math.max(0, start - 5), start))?.[0].length ?? 0) : start;

/** 5G应用|安全试点示范: what something is applied to is named. */
const APPLIED = /[A-Za-z]\d?应用$/u;
/** 5G应用安全提升行动, IPv6流量提升专项行动计划 */
const withLatin = (words: string, start: number): number =>
  start -
  (/(?<![\dA-Za-z])\d?[A-Z][A-Za-z]*\d?(?:应用)?$/u.exec(words.slice(Math.max(0, start - 10), start))?.[0]
    .length ?? 0);
