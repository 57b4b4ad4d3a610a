import type { Found } from '#graph';
import { leftBoundary, withoutLeadIn } from './boundary.ts';
import { matches, type Recogniser, type View } from './recogniser.ts';

const HEAD =
  '(?:三年行动计划|三年行动|专项整治行动|专项整治|专项行动|专项检查|专项斗争|攻坚行动|提升行动|行动计划|提升计划|培养计划|培训计划|教育计划|主题教育|学习教育|专题教育|主题实践活动|实践活动|主题活动|专题研讨班|研讨班|培训班|轮训班|攻坚战|保卫战|歼灭战|示范项目|大课堂|课堂|倍增计划|工程|行动|计划|战略|试点)';
/** 工程师, 计划生育, 战略布局, 示范项目申报书: another word. */
const NOT_AFTER =
  /^(?:[师生力会场鞋服项性员款书单额外内地上化]|指南|纲领|部署|目标|布局|意义|机遇|全局|定力|思维|支撑|支点|伙伴|资源|队|科技|院|学院|机械|博士|硕士|大学|质量|经济|体制|单列市|安排|自觉|成果|抉择|选择|决策|判断|考量|眼光|高度|地位|任务|方针|方向|举措|要求|课题|问题|主动|优势|思想|策略|合作|自信|清醒|领域|需求|竞争|储备|物资|前沿|环境|态势|威慑|能力|腹地|枢纽|通道|平台|谋划|擘画|指引|引领|申报书|汇总表|起来|一致|部门|路径|体系|总承包|总包|承包|造价|意图|需要|需求|研究|研究院|实习|咨询|支援|战术|武器|要地|局$|单位|指挥部|领导小组|委员会|委|效果|成效|成果|全面胜利|决定性|阶段性|管理|监督|监理|经验|预备|汇报|情况|动员)/u;
/** “三严三实”专题教育, “雪亮工程” */
const QUOTED_HEAD = new RegExp(
  `“[^“”\\n，。：；！？]{2,24}”(?:党员|干部|专项|主题|示范|提升|建设|重点|乡村|综合)?${HEAD}`,
  'gu',
);
const HEAD_IN_QUOTES = new RegExp(`“(?<inside>[^“”\\n，。：；！？]{1,14})${HEAD}”`, 'gu');
const BARE_HEAD = new RegExp(HEAD, 'gu');

/** 省部级主要领导干部学习贯彻…精神专题研讨班: who learns and what. */
const COURSE =
  /(?:新进中央委员会的委员、候补委员和)?(?:(?:省部级|厅局级|市厅级|县处级|县级以上|省管|中管)(?:主要)?(?:领导)?干部)?学习贯彻[^，。；：！？\n]{4,50}?(?:研讨班|培训班|轮训班|读书班)/gu;

/** Words that do not make a name of a head: 重大工程, 实际行动, 国家战略 are classes. */
const CLASS_WORDS = [
  '重点 重大 重要 系统 民生 基础 国家 发展 工作 具体 实际 军事 年度 有关 相关 专项 整体 长期 长远 统一 共同 全国 标志性 引领性 示范 水利 建设 改革 综合 区域 地方',
  '首批 第一批 第二批 先行 自觉 思想 政治 政治上 集体 培训 学习 教育 宣传 招生 用人 采购 投资 财政 一批 系列 一系列 若干 多项 三年 五年 水电 市政 安居 实事 品牌 精品',
  '骨干 配套 附属 在建 续建 示范性 国际 国内 对外 全球 大国 军队 新兴 中长期 总体 核心 攻坚 隐蔽 样板 土木 建筑 软件 生物 专业 房屋 岩土 交通 能源 环保 林业 农业',
  '形象 面子 政绩 民心 大型 建筑安装 小型房屋建筑 开创性 控制性 水利枢纽 主体 二期 一期 三期 四期 储备性 巨大 其他 各项 各类 农业 工业 生产 年度工作 本领域 本行业 所有 全部 骨干 全社会 早期 后期 前期 统一全党 采用',
  '科技 人才 文化 生态 体制改革 机构改革 国土空间 创新 一场 伟大 新思想新 新理念新思想新 一系列新理念新思想新 思想上政治上 灵活机动 大型 社会发展 国民经济',
  '人民 脱贫 本地 党员 党员干部 党内集中 集中 网络 第一 第二 全党 党内 上述 这场 这一 主题 专题 党员教育 企业 学校 线上 思政 思政课 进教材进 进 田间 空中',
].flatMap((line) => line.split(' '));
/** Phrases that are no name whatever stands beside them. */
const NO_NAME =
  /习书记|习近平同志|变为|视为|按计划|(?:按|有|无|原|比|原定|既定|指令性|指导性|五年|年度|全年|两年|国家)$|这场|这一|^[\u4e00-\u9fff]$|(?:生产|增产|产值|收购|税收|支出|收入|供应|人口|面积|国民经济|接待|赛事|检查|工作|改进)$|新思想|新观点|各部门|各地|一切|既定|我党|我们|全省上下|线一期|有计划|思想大解放|思想解放/u;

/** Words before a name that are none of it: 建设连岛工程, 推进国家碳达峰试点. */
const LEADING = [
  '国家级',
  '省级',
  '市级',
  '重大',
  '重点',
  '建设',
  '中央',
  '全面',
  '组织',
  '学习教育',
  '创新实施',
  '一系列',
  '系列',
  '一批',
  '若干',
  '党内',
  '高质量建设',
  '推进',
  '深化',
  '强化',
  '提高',
  '加强',
  '新一轮',
  '修复',
];
/** 推进重大工程, 服务国家战略: nothing but such words is a class. */
const CLASS = new RegExp(
  `^(?:${[...LEADING, ...CLASS_WORDS].join('|')}|服务|工程|行动|计划|战略)+(?:性|化)?$`,
  'u',
);
/** What is left without them must still make a name. */
const LEAST_LEFT = 4;
/** 第七个五年计划 */
const FIVE_YEARS = /第[一二三四五六七八九十]{1,3}个五年计划$/u;
/** 主题教育 has a subject: 党委主题教育, 评估主题教育 name none. */
const BARE_EDUCATION = /^(?:主题教育|学习教育|专题教育)$/u;
const TAUGHT = /思想|精神|理论|史|章|纪|法|宗旨|传统|初心|使命|作风|道德|先进性|观/u;
const SHORT_HEAD = /^(?:试点|计划|行动|课堂)$/u;
/** 增产节约运动: drives of the Party and the state by name; 体育运动, 工人运动 are none. */
const DRIVE =
  /(?:增产节约|爱国卫生|延安整风|大生产|抗美援朝|农业合作化|农业互助合作|土地改革|拥军优属|拥政爱民|社会主义教育|五讲四美三热爱|义务植树|技术革新|合理化建议|先进生产者|厉行节约)运动/gu;
/** 2021年全国…竞赛——全国…大赛, 第三届全国…大赛 */
const CONTEST =
  /(?:\d{4}年|第[一二三四五六七八九十]{1,3}届|首届)?(?:全国|中国|世界|国际)(?!首|各)[^，。；、：！？“”（()\s]{2,24}?(?:竞赛|大赛)(?:——[^，。；、：！？“”（()\s]{2,30}?(?:竞赛|大赛))?/gu;
const LIMIT = 24;
/** 学习贯彻党的二十大精神专题研讨班: a course says what it teaches. */
const KEEP_FOR_COURSE = new Set([
  '学习',
  '贯彻',
  '的',
  '落实',
  '服务',
  '高质量',
  '全面',
  '中',
  '推动',
  '发展',
]);
const KEEP_FOR_NAME = new Set([
  '建设',
  '发展',
  '服务',
  '创新',
  '高质量',
  '重点',
  '保障',
  '升级',
  '优化',
  '协调',
  '全面',
  '组织',
  '提升',
  '深化',
  '提高',
  '强化',
  '推进',
  '融入',
  '所',
  '有',
  '现',
]);

/** Named plans, projects, drives: by their heads, with the whole name. */
export const programs: Recogniser = {
  name: 'programs',
  example: '深入实施干部专业化能力提升计划',
  find: (view) => findPrograms(view),
};

function findPrograms(view: View): Found[] {
  const { words } = view;
  return [
    ...matches(words, QUOTED_HEAD, ({ span }) =>
      NOT_AFTER.test(words.slice(span.end, span.end + 4))
        ? null
        : { ...span, type: 'Program', rule: 'program-quoted-name' },
    ),
    ...matches(words, HEAD_IN_QUOTES, ({ span, match }) =>
      CLASS.test(match.groups?.['inside'] ?? '')
        ? null
        : { ...span, type: 'Program', rule: 'program-in-quotes' },
    ),
    ...matches(words, DRIVE, ({ span }) => ({ ...span, type: 'Program', rule: 'program-drive' })),
    ...matches(words, CONTEST, ({ span, surface }) =>
      /的|举办|参加|开展|选手/u.test(surface) ? null : { ...span, type: 'Program', rule: 'program-contest' },
    ),
    ...matches(words, COURSE, ({ span }) => ({ ...span, type: 'Program', rule: 'program-course' })),
    ...matches(words, BARE_HEAD, ({ span, surface }) =>
      NOT_AFTER.test(words.slice(span.end, span.end + 4)) ? null : named(view, span, surface),
    ),
  ];
}

function named(view: View, span: { start: number; end: number }, head: string): Found | null {
  const { words, tokens } = view;
  // 工程师, 计划经济: the segmenter knows a longer word.
  if (tokens.across(span.end)) return null;
  const keep = head.endsWith('班') ? KEEP_FOR_COURSE : KEEP_FOR_NAME;
  const five = FIVE_YEARS.exec(words.slice(Math.max(0, span.start - 12), span.end))?.[0].length;
  if (head === '计划' && five)
    return { start: span.end - five, end: span.end, type: 'Program', rule: 'five-years' };
  const edge = leftBoundary(view, span.start, LIMIT, keep);
  const from = withoutLeading(words, withoutLeadIn(view, edge, span.start), span.start);
  if (knownInside(view, from, span.end)) return null;
  const start = withParty(words, from);
  const name = words.slice(start, span.start);
  const least = SHORT_HEAD.test(head) ? 4 : /^(?:工程|战略)$/u.test(head) ? 3 : 2;
  if (name.length < least || CLASS.test(name) || NO_NAME.test(name)) return null;
  if (BARE_EDUCATION.test(head) && !TAUGHT.test(name)) return null;
  return { start: withYear(words, start), end: span.end, type: 'Program', rule: 'program-head' };
}

/** 服务乡村振兴战略, 增写推进党史学习教育: the tables know where the name begins, and a verb stands before it. */
function knownInside({ hitsByEnd, tokens }: View, start: number, end: number): boolean {
  return (hitsByEnd.get(end) ?? []).some(
    (hit) =>
      hit.start > start &&
      hit.entries.some(({ type }) => type === 'Program') &&
      tokens.within(start, hit.start).some(({ tag }) => /^(?:v|d|p|c|u)/u.test(tag)),
  );
}

function withoutLeading(words: string, from: number, end: number): number {
  let at = from;
  for (let word = leading(words, at, end); word; word = leading(words, at, end)) at += word.length;
  return at;
}

const leading = (words: string, at: number, end: number): string | undefined =>
  LEADING.find((word) => words.startsWith(word, at) && end - at - word.length >= LEAST_LEFT);

/** 党的创新理论学习教育计划: 党的 belongs to what follows. */
const withParty = (words: string, start: number): number =>
  words.slice(start - 2, start) === '党的' ? start - 2 : start;

/** 2021年度百项团体标准应用示范项目 */
function withYear(words: string, start: number): number {
  const before = words.slice(Math.max(0, start - 5), start);
  const year = words.startsWith('年度', start)
    ? (/\d{4}$/u.exec(before)?.[0] ?? '')
    : words.startsWith('度', start)
      ? (/\d{4}年$/u.exec(before)?.[0] ?? '')
      : '';
  return start - year.length;
}
