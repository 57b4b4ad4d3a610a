import { listOf, oneOf, setOf } from '../word-list.ts';

/** Words that say how great, how many, whose, of what kind: 重大工程, 具体行动, 国家战略 are classes. */
const QUALIFIERS = listOf(`
  总 进 一些 一场 一批 一期 一流 一致 三年 三期 上述 专项 专题 业余 个别 中型 主体 主动 主要 主题 二期 五年 优秀 伟大 先行 先进 党内
  全党 全国 全球 全部 共同 其他 具体 典型 创新 前期 区域 协同 单位 单独 原有 县级 发展 各地 各类 各项 后期 四期 国内 国家 国际
  在建 地方 坚决 基层 基本 多项 大国 大型 实际 寒假 对外 小型 局部 工作 巨大 市级 年度 建设 形象 德政 总体 所有 扩建 改建 改革
  攻坚 放心 政绩 整体 新兴 新建 早期 暑期 有关 本地 果断 校外 样板 核心 此项 民心 民怨 烂尾 特大 特色 独立 献礼 现有 田间 相关 省级
  示范 社会 空中 立即 第一 第二 类似 系列 紧急 线上 统一 续建 综合 网络 群众 联合 胡子 自由 自觉 若干 该项 课外 超大 迅速 这一
  这些 这场 那些 部分 部门 配套 采用 重大 重点 重要 钓鱼 长期 长远 问题 附属 隐蔽 集中 集体 面子 首批 首长 骨干 一把手 一系列
  一部分 世界级 中小型 中长期 储备性 全社会 公益性 前瞻性 半拉子 历史性 各部门 国家级 基础性 大中型 大规模 开创性 引领性 战略性 控制性 新一轮 早诊治 本行业
  本领域 标志性 生产性 示范性 第一批 第二批 经营性 群众性 豆腐渣 年度工作 统一全党 非生产性
`);
/** What such a class is about; 交通工程 is a class, 交通惠民工程 may be a name. */
const TOPICS = `
  环境整治 环境治理 环境综合整治 生态修复 专业 乡村 交通 人口 人才 人民 企业 体育 作战 侵略 信贷 党员 党建 党日 公益 公路 内河 军事 军训 军队 农业 农村 农田 出口 分配
  劳务 劳动 化肥 单项 卫生 品牌 团日 团队 土木 城市 培训 基建 基础 堤防 外交 学习 学校 安居 安装 实事 实训 实践 实验 宣传 岩土
  工业 工资 市政 干部 建筑 开放 志愿 思想 思政 惠民 战争 战役 战斗 房屋 扩张 承包 投资 抗议 招生 排涝 收支 政治 救援 教学 教材
  教研 教育 整改 文体 文化 文娱 施工 旅游 林业 桥梁 检修 民生 水利 水力 水毁 水电 江河 河道 流通 消费 灌溉 物资 环保 环境 生产
  生态 生活 生物 用人 研究 社区 科技 科普 科研 称霸 精品 系统 经济 罢工 能源 脱贫 航运 营救 试验 财政 软件 还款 进口 进攻 通信
  遏制 采购 铁路 防御 防洪 阴谋 隧道 集团 霸权 企事业 反革命 土石方 大化肥 思政课 政治上 主题党日 互利共赢 体制改革 党内集中 党员干部
  党员教育 内河航运 农田水利 和平演变 固定资产 国土空间 国民经济 土木建筑 城市防洪 基本建设 对外开放 对外承包 建筑安装 志愿服务 技术改造
  输变电 改革开放 新思想新 更新改造 有限公司 机构改革 水利枢纽 水利水电 水利电力 灵活机动 社会发展 社会实践 社会经济 经济发展 经济社会 设备安装
  基础设施 调试试验 财政收支 进教材进 防洪排涝 领导干部 经济和社会 小型房屋建筑 思想上政治上 国民经济和社会 新理念新思想新 帝国主义和平演变
  一系列新理念新思想新
`;

/** Words before a name that are none of it: 建设连岛工程, 推进国家碳达峰试点. */
export const LEADING = listOf(`
  届 现将 一批 中央 争取 修复 做好 健全 党内 全力 全区 全县 全市 全校 全省 全院 全面 制定 制订 加强 县级 县里 参与 大力 奋力 完善 巩固 市级 市里
  建设 引导 强化 我县 我国 我市 我校 我省 我院 打造 持续 推进 提高 支持 深化 深度 申报 省级 省里 着力 系列 组织 编制 若干 落实 落细 谋划
  辖区 部分 重大 领域 首个 首批 第一批 第二批 第三批 鼓励 一系列 国家级 本地区 本行业 本领域 辖区内 做实 做细 做实做细 创新实施 学习教育 组织实施 集团公司
  高质量建设
`);

const QUALIFIED = `(?:${oneOf([...LEADING, ...QUALIFIERS, '服务 支撑 保障 对接 融入 工程 行动 计划 战略 试点 和 与 及 等 、'].join(' '))})*`;
/** 推进重大工程, 服务国家战略: nothing but such words and at most one topic is a class. */
export const CLASS = new RegExp(`^(?=.)${QUALIFIED}(?:${oneOf(TOPICS)})?${QUALIFIED}(?:性|化)?$`, 'u');
/** “重大工程”, “形象工程”: in marks the topic alone may be the name, “安居工程”. */
export const GRAND = new RegExp(`^(?=.)${QUALIFIED}$`, 'u');

/** Verbs of a clause: what stands before them is never part of the name after them. */
export const GOVERNING = setOf(`
  令 使 应 是 有 让 请 谈 须 上报 下发 下达 主持 举全 举办 举行 争取 仍然 位于 作为 例如 依托 保证 修复 修建 修订 借助 做好
  停止 入选 公司 公布 关于 兴修 兴建 具有 出席 列为 列入 利用 制定 制订 办好 包含 包括 协助 印发 参与 参加 参观 发布 发现 发起
  取消 叫做 召开 可以 可能 同意 名为 含有 启动 围绕 基于 填写 处于 大家 如果 存在 安排 完成 实施 实现 实行 审定 审批 对于 属于
  已经 希望 帮助 应当 应该 建立 开展 引导 影响 必须 成为 成立 打造 执行 批准 抓好 投入 报告 报送 拟定 拟订 拥有 指导 推动 推荐
  推行 推进 提交 提出 提高 搞好 撤回 支持 施行 明确 服从 来自 构建 核准 检查 比如 汇报 没有 注意 涉及 现在 现有 理顺 用于 由于
  申报 申请 目前 督促 破坏 确保 称为 符合 纳入 组建 组织 编制 考察 聚焦 能够 草拟 获批 落实 融入 要求 规定 视为 视察 认为 认识
  讨论 设立 评审 评选 设为 诸如 取得 调整 超过 转发 达到 运用 违反 追加 通报 遴选 配合 采取 采用 针对 随时 需要 验收 鼓励 服务于 未发现
  提供 期间 适用于 基本理顺 明确要求 有限公司 积极争取 集中力量 有限责任公司
`);

/** Verbs that launch, join or carry on a program: 深入实施…行动, 入选…试点. */
const LAUNCHING = listOf(`
  上马 举办 争创 争取 作出 依托 做好 入选 兴建 列为 列入 创建 加入 加快 参与 参加 发挥 发起 启动 坚持 完成 实施 建成 建设 开展
  开工 打响 打好 打赢 扩大 抓好 抓紧 探索 推动 推行 推进 提出 支持 施行 服务 深入 深化 申报 确定 纳入 组织 继续 获批 落实 融入
  设立 谋划 贯彻 进行 部署
`);
/** What follows at once is the name of what is started, a verb at its head included: 实施|增强核心竞争力行动. */
export const STARTING = /(?:实施|开展|启动|推行|推进|打响|打好|打赢|部署)(?:好|了)?$/u;
/** 推进实施, 组织开展, 开展有关: no verb of the name's own. */
export const isOutside = (word: string): boolean => LAUNCHING.includes(word) || QUALIFIERS.includes(word);
const BETWEEN = '[^。；！？，：:;!?,\\n]{0,60}$';
/** 深入实施|…行动: one of them in the clause before. */
export const LAUNCHED_BEFORE = new RegExp(`(?:${LAUNCHING.join('|')})${BETWEEN}`, 'u');
/** 计划 is also what is fulfilled and drawn up: 完成生产计划 names none. */
export const PLAN_LAUNCHED_BEFORE = new RegExp(
  `(?:实施|启动|推行|开展|组织|入选|参与|设立|发起|依托|落实好|深化|继续抓好|抓紧抓好)${BETWEEN}`,
  'u',
);
/** 沿江生态修复工程顺利完工 */
export const LAUNCHED_AFTER =
  /^(?:”)?(?:的)?(?:深入|扎实|全面|顺利|加快|有序|稳步|持续|成功|正式|深化|建设|一期|二期|主体|全线)?(?:实施|启动|推进|开展|完成|竣工|完工|开工|投产|投用|落地|收官|获批|入选|建成|截流|通水|通车|合龙|惠及|获国家|获省)/u;

/** 学习贯彻党的二十大精神专题研讨班: a course says what it teaches. */
export const KEEP_FOR_COURSE = setOf(`
  中 的 全面 发展 学习 推动 服务 落实 贯彻 高质量
`);
/** Words of grammar and verbs that stand inside names of programs. */
export const KEEP_FOR_NAME = setOf(`
  所 有 现 优化 保障 全面 创新 升级 协调 发展 建设 强化 拓展 推进 提升 提高 支持 服务 深化 组织 联合 结合 融入 重点 集中 高质量
`);
/** The same without the verbs that start a program. */
export const KEEP_FOR_SUBJECT: ReadonlySet<string> = new Set(
  [...KEEP_FOR_NAME].filter((word) => !STARTING.test(word)),
);
