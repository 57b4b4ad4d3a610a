import type { View } from './recogniser.ts';
import { indexBefore, type Token } from './tokens.ts';

/**
 * Words that end a name to their right: reading left from a suffix, a name cannot reach over them.
 * 教育部会同 | 财政部, 批准成立 | 康复大学, 深入实施 | 干部专业化能力提升计划
 */
const STOPS = [
  '来', '祝愿', '希望', '引进', '共建', '当时', '遵守', '派', '秋季学期', '春季学期', '扎根', '抗议', '考上', '没考上', '读过', '考', '形成', '处理好', '实际行动', '扩建', '改建', '修改', '跨', '开工', '实现', '建成', '建强', '预计', '加速', '含', '争创', '创建', '重塑', '力争', '培育', '筹设', '筹建', '筹办', '指', '高水平', '获准', '建设', '走进', '入选', '首个', '首家', '参观', '访问', '遍访', '考察', '调研', '察看', '询问', '推开', '转送', '听取', '看', '送', '现', '着', '上级', '优秀', '遴选', '解决', '提高', '提升', '高度重视', '重视', '建好', '规划建设', '检验', '贯穿', '取得', '有', '举全', '时候', '借助', '出台', '发展', '会同', '联合', '报请', '批准', '经由', '按照', '根据', '依据', '通过', '围绕', '贯彻', '落实', '执行', '实施好', '实施', '开展', '推进', '推动', '启动',
  '组织', '抓好', '办好', '做好', '搞好', '用好', '建好', '打好', '打赢', '参与', '参加', '出席', '召开', '举办', '举行', '主持', '印发', '下发', '出台', '制定', '编制', '发布', '提出', '作出',
  '发起', '推出', '创办', '成立', '组建', '设立', '建立', '新增', '新建', '打造', '构建', '发挥好', '发挥', '依托', '支持', '鼓励', '引导', '指导', '要求', '强调', '指出', '负责', '承担', '委托',
  '加强', '加快', '深化', '强化', '完善', '健全', '坚持', '巩固', '拓展', '继续', '大力', '深入', '扎实', '持续', '认真', '全力', '有序', '积极', '稳步', '统筹', '协调', '进一步', '常态化长效化', '常态化', '集中', '全面',
  '纳入', '列入', '作为', '成为', '属于', '包括', '以及', '或者', '对于', '关于', '由于', '为了', '同时', '其中', '此外', '特别是', '尤其是', '一个', '这个', '那个', '各级', '各类', '有关', '相关', '所有', '全体', '我国', '我们',
  '高质量', '获批', '获全国', '获评', '入选', '荣获', '位于', '来自', '前往', '走进', '担任', '任命', '兼任', '当选', '原任', '进行', '担当', '负责人', '人员', '干部群众', '必须', '应当', '可以', '能够', '已经', '正在', '将要', '还要', '也要', '都要', '就是', '不断', '切实', '着力', '努力', '充分', '如何', '创新实施', '精心', '高标准', '谋划', '布局', '迭代', '升级', '优化', '争取', '承办', '协办', '主办', '聚焦', '瞄准', '对接', '融入', '服务', '助力', '保障', '确保', '投入', '完成', '结合', '相结合', '注重', '突出', '重点', '运用', '利用', '获得', '授予', '隶属', '牵头', '不得', '不能', '没有', '具有', '拥有', '加入', '退出', '符合', '属', '均', '凡', '在', '的', '了', '是', '和', '与', '及', '或', '等', '由', '从', '向', '对', '把', '将', '被', '让', '使', '以', '为', '到', '至', '于', '经', '并', '也', '都', '就', '还', '要', '个', '项', '次', '批', '家', '所', '名', '位', '条', '些', '这', '那', '其', '该', '请', '给', '同', '跟', '用', '按', '据', '自', '赴', '原', '据', '又', '再', '被', '更', '最', '不', '则', '而', '且', '因', '如', '若', '虽', '但', '今', '年', '月', '日', '前', '后', '中',
]; // prettier-ignore
/** Verbs and adverbs that stand before a name in running text. */
const MORE_STOPS =
  '同志 通知 认为 变为 视为 放到 送到 转送到 整个 上述 构筑 延长 公布 申报 可申报 超额 服从 转入 总结 低于 高于 等于 达到 适应 完不成 考虑 了解 比如 升格 更名 年任 二是 一是 三是 四是 五是 就会比 每一位 只派 主张 分析 部署 部署推进 落实好 完成好 组织好 审定 评估 反映 增强 肯定 充分肯定 介绍 介绍过 搞 统一 领会 深刻领会 夺取 攻克 紧扣 主导 插手 叫 叫作 增写 带动 示范带动 兴建 迅速 采取 调整 维护 保证 执行 控制 终止 确认 推荐 欢迎 达成 抢占 见诸 拿出 降低 收购 关心 阐述 坚决 有效 稳慎 稳妥 精准 主动 率先 直接 一直 亲自 反复 曾 曾任 仍 已 正 任 时任 现任 历任 先后 取消 确定 保留 授予 命名 认定 覆盖 去 上 没 你们 他们 它们 讲清楚 做到 践行 铸牢 拥护 捍卫 阻碍 干预 破坏 应对 接受 开门搞 叫做 称为 名为 即 谁 果 深刻 出现 产生 造成 带来 进一步 参 入 启动了 开启 赋予 抓 抓紧 抓实 办 办出 办好 搞 搞活 打 打响 试行 增设 增建 扩大 缩小 欢送 抵制 反对 谴责 拼凑 纠集 策划 召集 率领 带领 领导 批转 转发 批复 审议 审查 审批 讨论 研究制定 修订 修改 调任 转任 升任 出任 担任 辞去 免去 毕业 就读 考入 进入 迈入 步入 到达 抵达 离开 返回 赶到 转到'.split(
    ' ',
  );
const LONGEST = Math.max(...STOPS.map((stop) => stop.length));
const SET = new Set([...STOPS, ...MORE_STOPS]);

/** Compounds in which a one-character stop is no word of its own: 经济, 数据, 国家, 中央 */
const COMPOUNDS = new Set(
  (
    '未来 来源 来宾 来安 中广 国核 参考 高考 中考 考核 派克 用人 选人 百项 十项 千家 万家 经济 经营 经验 经理 经典 财经 神经 对外 对口 对标 对接 高等 平等 初等 中等 自由 和平 和谐 和田 共和 人和 参与 就业 成就 数据 证据 根据 基因 方向 面向 志向 普及 埃及 供给 首都 成都 都市 国家 专家 科学家 企业家 农家 ' +
    '重要 主要 需要 要素 行为 作为 大使 使命 将军 自贸 自然 自主 自治 自强 自动 中国 中央 中华 中共 中小 中医 中部 中学 中西 中等 中间 中心 中原 中山 中铁 中信 中核 集中 空中 项目 前沿 前列 前沿 后备 后勤 战后 产后 售后 同步 同心 同城 协同 共同 合同 大同 用户 应用 利用 信用 通用 专用 民用 商用 军用 青年 少年 成年 老年 年轻 百年 月报 日报 生日 节日 原则 高原 草原 原创 原始 太原 五原 单位 地位 学位 品位 方位 所有 场所 研究所 交易所 事务所 个人 个体 次数 层次 批发 家庭 家园 家电 家政 家禽 国有 公有 有限 有色 有机 有效 名城 名校 名师 品名 条例 条件 其他 更新 最高 最美 不动产 如东 到位 并购 以上 因素 对话 至善 属地 金属 现代 表现 实现 着力 沉着 送电 西电 优秀 日常 日月 今日 前海 向海 发展 观看 看护 看齐'
  ).split(' '),
);

/** Words of grammar begin no name: prepositions, conjunctions, particles, pronouns. */
const GRAMMAR = /^(?:p|c|u[a-z]*|r|y|e|o|w)$/u;
/** Words of several characters that the segmenter takes for grammar and that names begin with. */
const NAMING = new Set([
  '自我',
  '自身',
  '本科',
  '更新',
  '互动',
  '正',
  '共同',
  '高新',
  '每日',
  '比亚迪',
  '任城',
  '各界',
  '各族',
]);

/**
 * How far left of `end` a name may begin, word by word of the segmenter: it stops at anything but Han characters, at words of
 * grammar and at `STOPS` but those in `keep`. 同志生态浙江战略: 志 is half a word and no beginning. At most `limit` characters.
 */
export function leftBoundary(
  { words, tokens }: Pick<View, 'words' | 'tokens'>,
  end: number,
  limit: number,
  keep: ReadonlySet<string> = NONE,
): number {
  const run = tokens.before(end);
  let at = end;
  for (let index = indexBefore(run, end); index >= 0; index -= 1) {
    const token = run[index];
    if (!token || end - token.start > limit || isStop(words, { token, at, run: run[0]?.start ?? 0 }, keep))
      break;
    at = token.start;
  }
  return at;
}

const NONE: ReadonlySet<string> = new Set();

/** 会同|财政部: the word before `at` is a stop, or the last part of one that begins where a word begins. */
function isStop(
  words: string,
  { token, at, run }: { token: Token; at: number; run: number },
  keep: ReadonlySet<string>,
): boolean {
  const edge = Math.min(at, token.end);
  if (GRAMMAR.test(token.tag) && !keep.has(token.word) && !NAMING.has(token.word) && token.end <= at)
    return true;
  if (token.end > at) return false;
  for (let size = Math.min(LONGEST, edge - run); size >= edge - token.start; size -= 1) {
    const piece = words.slice(edge - size, edge);
    if (SET.has(piece) && !keep.has(piece) && !(size === 1 && inCompound(words, edge))) return true;
  }
  return isPhrase(token, keep);
}

/** Verbs that end a phrase the segmenter keeps whole. */
const PHRASE_ENDS =
  /(?:开展|实施|落实|完成|推进|推动|重视|发挥|参加|参与|贯彻|坚持|加强|举行|召开|成立|批准)$/u;
/** 深入开展, 超额完成: the segmenter keeps some phrases whole. */
const isPhrase = ({ word }: Token, keep: ReadonlySet<string>): boolean =>
  word.length >= 4 && PHRASE_ENDS.test(word) && !keep.has(word.slice(-2));

/** Verbs that begin names: 打击整治农村赌博违法犯罪专项行动. */
const NAME_VERBS = new Set(
  '防范 化解 扩容 商办 可 打击 治理 整治 修复 保护 提升 培育 传承 推广 促进 关爱 救助 帮扶 防治 防控 消除 清理 规范 守护 振兴 扫黑 除恶 扶持 增强 优化 创新 创业 就业 激励 应对 巩固 输电 支教 示范 攻坚 脱贫 学习 贯彻 学 回天 援藏 援疆 援企 稳岗 移民 搬迁 退耕 还林 还草 造林 植树 反腐 反腐败 扩中 提低 养老 育种 育人 护苗 净网 清网 登峰 强基 强军 强国 强省 兴海 兴边 富民 惠民 利民 便民 爱民 拥军 双拥 减税 降费 降碳 节能 减排 降耗 节水 节地 养殖 种植 制造 灌溉 发电 送电 供水 引水 调水 防洪 排涝 治沙 治水 治污 治气 禁毒 缉毒 打拐 打黑 扫黄 打非 普法 维权 信访 出行 消费 出口 进口 引进 招商 引智 引才 揽才 留学 讲学 游学 研学 阅读 救灾 抗旱 抗震 救援 输送 改造 改革 开放 发展 建设 服务 保障 升级 扩容 提质 增效 深化 推进 强化 提高 组织 协调 全面 融入 现代化 探月 载人'.split(
    ' ',
  ),
);
const LEAD_IN = /^(?:c|p|q|r|y|u[a-z]*)$/u;
/** 目前, 期间, 仍然 */
const TIMES =
  /^(?:纵深|纵深推进|目前|当前|今后|今年|去年|明年|时期|期间|最近|以来|过去|后来|同时|内|前|后|间|中|上|下|以上|以下|首次|仍然|还|已经|必须|应该|也|都|就|才|再|又|只|最|更)$/u;
/** 第二批, 一九五八年, 三十八个, 一些 */
const COUNTED =
  /^(?:第?[一二两三四五六七八九十百千〇零几]+(?:个|项|批|次|轮|年|年度|位|座|所|种|类)|一些|许多|若干|首批|多项|多个|各种|各项|大批|一系列|全部|整个|这场)$/u;

/**
 * Where a name begins that runs from `start` to `end`: adverbs, times, counts and finite verbs before it are no part of it.
 * 第二批产融合作试点 → 产融合作试点, 考虑大学 → 大学.
 */
export function withoutLeadIn({ tokens }: Pick<View, 'tokens'>, start: number, end: number): number {
  let at = start;
  const words = tokens.within(start, end);
  for (let index = 0; index < words.length; index += 1) {
    const token = words[index];
    if (!token || token.start !== at || NAMING.has(token.word)) break;
    const { word, tag } = token;
    const next = words[index + 1];
    const counts = COUNTED.test(word) || (tag === 'm' && next !== undefined && /^(?:q|m)$/u.test(next.tag));
    const verb = tag === 'v' && word.length > 1 && !NAME_VERBS.has(word);
    // 在习|书记, 以产|融合: unknown words that the segmenter joins to the word of grammar before them.
    if (tag === 'x' && word.length <= 3 && /^[在对向把将由与和及为以]/u.test(word)) {
      at = token.start + 1;
      break;
    }
    if (!(LEAD_IN.test(tag) || TIMES.test(word) || counts || verb)) break;
    at = token.end;
  }
  return at;
}

const inCompound = (words: string, at: number): boolean =>
  COMPOUNDS.has(words.slice(at - 2, at)) ||
  COMPOUNDS.has(words.slice(at - 1, at + 1)) ||
  COMPOUNDS.has(words.slice(at - 3, at));
