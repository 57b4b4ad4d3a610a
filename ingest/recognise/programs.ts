import type { Found } from '#graph';
import { leftBoundary } from './boundary.ts';
import { matches, type Recogniser } from './recogniser.ts';

const HEAD =
  '(?:三年行动计划|三年行动|专项整治行动|专项整治|专项行动|专项检查|专项斗争|攻坚行动|提升行动|行动计划|提升计划|培养计划|培训计划|教育计划|主题教育|学习教育|专题教育|主题实践活动|实践活动|主题活动|专题研讨班|研讨班|培训班|轮训班|攻坚战|保卫战|歼灭战|示范项目|大课堂|课堂|倍增计划|工程|行动|计划|战略|试点)';
/** “三严三实”专题教育, “八八战略”, “同步课堂”, “雪亮工程” */
const QUOTED_HEAD = new RegExp(
  `“[^“”\\n，。：；！？]{2,24}”(?:党员|干部|专项|主题|示范|提升|建设|重点|乡村|综合)?${HEAD}`,
  'gu',
);
const HEAD_IN_QUOTES = new RegExp(`“(?<inside>[^“”\\n，。：；！？]{0,14})${HEAD}”`, 'gu');
const BARE_HEAD = new RegExp(HEAD, 'gu');

/** A head that only a few words make a name: 重大工程, 实际行动, 国家战略 are classes. */
const GENERIC =
  /^(?:重点|重大|重要|系统|民生|基础|国家|发展|工作|具体|实际|军事|年度|有关|相关|专项|集中|整体|长期|长远|统一|共同|全国|各项|标志性|引领性|示范|水利|建设|改革|综合|区域|地方|首批|第一批|第二批|先行|开展|自觉|思想|政治|集体|培训|学习|教育|宣传|招生|用人|采购|投资|财政|工作方案|一批|系列|一系列|若干|多项|重点建设|重大建设|三年|五年|水电|市政|安居|实事|德政|品牌|精品|骨干|配套|附属|在建|续建|示范性|战略|国际|国内|对外|全球|大国|军队|新兴|中长期|总体|核心|攻坚|隐蔽|样板|土木|建筑|软件|生物|专业|房屋|岩土|交通|能源|环保|林业|农业|科技|人才|文化|生态|体制改革|机构改革|公立医院改革|国土空间|创新)(?:性|化)?$/u;
const CLASS_HEAD = /^(?:工程|行动|计划|战略|试点|课堂)$/u;
const LIMIT = 24;
/** 打赢蓝天保卫战 has a verb before; 学习贯彻党的二十大精神专题研讨班 has them inside: kept for classes, courses and education. */
const INSIDE = new Set([
  '学习',
  '贯彻',
  '的',
  '中',
  '在',
  '落实',
  '服务',
  '干部群众',
  '领导',
  '深入',
  '发展',
  '创新',
  '用',
  '以',
  '保障',
  '优化',
  '升级',
  '年',
  '原',
  '项',
  '中央',
  '为',
  '同',
  '家',
  '不',
  '助力',
  '融入',
  '推进',
  '推动',
  '全面',
  '强化',
  '加强',
  '高质量',
  '等',
  '和',
  '集中',
  '突出',
  '重点',
  '协调',
  '加快',
  '组织',
  '建立',
  '后',
]);
const KEEP_FOR_COURSE = new Set(
  [...INSIDE].filter((word) =>
    ['学习', '贯彻', '的', '落实', '服务', '高质量', '全面', '中', '推动'].includes(word),
  ),
);
const KEEP_FOR_NAME = new Set([
  '发展',
  '服务',
  '家',
  '中',
  '创新',
  '高质量',
  '重点',
  '保障',
  '升级',
  '优化',
  '协调',
  '同',
  '年',
  '原',
  '全面',
  '集中',
  '项',
  '组织',
  '所',
  '用',
  '自',
]);

/** Named plans, projects, drives: by their heads, with the whole name. */
export const programs: Recogniser = {
  name: 'programs',
  example: '深入实施干部专业化能力提升计划',
  find: ({ words }) => [
    ...matches(words, QUOTED_HEAD, ({ span }) => ({ ...span, type: 'Program', rule: 'program-quoted-name' })),
    ...matches(words, HEAD_IN_QUOTES, ({ span, match }) =>
      (match.groups?.['inside'] ?? '').length > 0
        ? { ...span, type: 'Program', rule: 'program-in-quotes' }
        : null,
    ),
    ...matches(words, BARE_HEAD, ({ span, surface }) => named(words, span.start, span.end, surface)),
  ],
};

function named(words: string, headStart: number, end: number, head: string): Found | null {
  // 工程师, 计划生育, 行动力, 战略性: another word
  if (
    /^(?:[师生力性员款书单额外]|指南|纲领|部署|目标|布局|意义|机遇|全局|定力|思维|支撑|支点|合作|伙伴|资源|队|科技|建设研究|院|学院|技术|机械|基地|博士|硕士|大学|质量|项目|经济|单列市|安排)/u.test(
      words.slice(end, end + 4),
    )
  )
    return null;
  const course = /班$/u.test(head);
  const start = trimmed(
    words,
    leftBoundary(words, headStart, LIMIT, course ? KEEP_FOR_COURSE : KEEP_FOR_NAME),
    headStart,
  );
  const name = words.slice(start, headStart);
  if (name.length < 2 || GENERIC.test(name)) return null;
  if (CLASS_HEAD.test(head) && name.length < 3) return null;
  if (/^(?:试点|计划|行动|课堂)$/u.test(head) && name.length < 4) return null;
  return { start, end, type: 'Program', rule: 'program-head' };
}

/** 项重点提升工程 → 提升工程: kept words do not begin a name. */
function trimmed(words: string, start: number, end: number): number {
  let at = start;
  for (let moved = true; moved && at < end;) {
    moved = false;
    for (const word of [
      '的',
      '中',
      '家',
      '项',
      '所',
      '年',
      '同',
      '用',
      '自',
      '原',
      '重点',
      '集中',
      '全面',
      '创新实施',
      '组织',
      '服务',
      '升级',
      '优化',
      '学习教育',
      '国家级',
      '省级',
    ]) {
      if (words.startsWith(word, at) && at + word.length < end && !(word === '年' || word === '服务')) {
        at += word.length;
        moved = true;
      }
    }
  }
  return at;
}
