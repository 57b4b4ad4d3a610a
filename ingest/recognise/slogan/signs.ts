import { AGAINST } from './counter-signs.ts';

/** A sign that a quotation is political language, or that it is not; weights add up. */
export interface Sign {
  weight: number;
  example: string;
  before?: RegExp;
  inside?: RegExp;
  after?: RegExp;
  /** What stands before the whole row of quotations, and behind it: 上线“甲”“乙”等服务. */
  lead?: RegExp;
  tail?: RegExp;
  /** The quotations of the row themselves, this one among them. */
  row?: RegExp;
}

const listed = (...lines: string[]): string => lines.flatMap((line) => line.split(' ')).join('|');

/** Verbs whose object is a formula: 提出“…”, 坚持“…”, 破除“…”. */
const ASKING = listed(
  '提出 认识 落实 坚持 推进 践行 树牢 树立 贯彻 实施 实行 施行 深化 打造 弘扬 做到 确保 推动 开展 构建 当好 打好 念好 守住 扣好 把好 防止 避免 纠治 纠正 整治 反对 破除 克服 力戒 杜绝 摒弃 严防 抓住 抓好 牵住 管住 管好 拧紧 用好 发挥 走好 答好 唱好 下好',
  '擦亮 统筹 按照 本着 秉持 秉承 遵循 增强 牢记 彰显 形成 创建 消除 解决 查处 严惩 清除 力争 践踏 推行 建设 学习 推广 总结 创新 健全 完善 优化 强化 奋力 争当 争做 勇当 接 除 补 去 铲除 防范 警惕 抵制 严禁 治理 营造 展现 体现 保持 倡导 提倡 实现 围绕',
  '紧扣 锚定 聚焦 突出 围猎 经历 当 把握 扛起 贯穿 遵守 执行 采取 采用 奉行 支持 加强 普及 铺设 砸烂 打破 打掉 批判 发扬 传承 响应 扭转 遏制 制止 堵塞 走 搞 成为 永葆 谱写 唱响 打响 拓展 升级 激活 释放 培育 争创',
);
/** Words a formula stands before: “枫桥经验”精神, “一岗双责”制度. */
const HEADS = listed(
  '精神 理念 方针 要求 机制 原则 战略 战术 格局 体系 布局 行动 改革 工作法 经验 模式 制度 问题 现象 作风 思想 意识 目标 任务 道路 导向 方向 政策 关系 之风 之路 之治 号召 口号 论断 提法 重要思想 重要论述 论述 观 先行区 示范区 理论 路线 纪律 腐败 干部',
  '政绩 工程 攻坚 建设 活动 治理 协同 融合 联动 转型 发展 优势 路径 思路 举措 准则 底线 红线 防线 陷阱 困境 怪圈 病 毒瘤 怪象 指标 总要求 总方针 决心 态势 高地 社会 中国 政府 企业 生态 结合 并举 相结合 并重 方略 基调 主线 定位 责任 使命',
  '担当 蓝图 境界 情怀 办法 方法 路子 途径 阶段 局面 步伐 势头 倾向 错误 习气 思潮 论调 老路 邪路 效应 规划 设想 主张 构想 斗争 运动 革命 教育 管理 监管 审批 培育 并进 一起 齐抓 优先 试点 情结',
);

/** What speaks for a formula and against one. */
export const SIGNS: readonly Sign[] = [
  {
    weight: 2,
    example: '坚持“守正创新”',
    before: new RegExp(`(?:${ASKING})(?:了|好|着|起|以|一个|这个|这一)?$`, 'u'),
  },
  {
    weight: 2,
    example: '“枫桥经验”精神',
    after: new RegExp(
      `^(?:的)?(?:这一|这个|总体|工作|基本|重要|发展|政治|战略|鲜明|重大|革命|新型)?(?:的)?(?:${HEADS})`,
      'u',
    ),
  },
  { weight: 5, example: '一句话叫作“跳出乡村看乡村”', before: /句话(?:就?叫作|叫做|就?叫|就?是)$/u },
  {
    weight: 4,
    example: '“向荒原进军”的响亮口号',
    inside: /^.{2,16}$/u,
    after: /^的(?:响亮|时代|著名|战斗|伟大|庄严|政治|行动)?(?:口号|号召|最强音)/u,
  },
  { weight: 1, example: '“老虎”“苍蝇”', before: /”[、和与及]?$/u },
  { weight: 1, example: '“引进来”和“走出去”', after: /^[、和与及]?“/u },
  { weight: 1, example: '“烫手山芋”', inside: /^.{4,}$/u },
  { weight: 1, example: '“放管服”', inside: /^.{3,}$/u },
  {
    weight: 2,
    example: '“能者上、庸者下”',
    inside: /^([\u4e00-\u9fff]{2,9})[、 ，](?=[\u4e00-\u9fff])(?!\1)[\u4e00-\u9fff、 ，]{2,}$/u,
  },
  {
    weight: 2,
    example: '“后陈经验”',
    inside: /[\u4e00-\u9fff]{2}(?:精神|经验|之治|之路|之窗|现象|效应|经济)$/u,
  },
  { weight: 3, example: '“交房即交证”', inside: /^[\u4e00-\u9fff]{2,4}即[\u4e00-\u9fff]{1,4}$/u },
  {
    weight: 1,
    example: '“平安浙江”',
    inside:
      /党|政|治|廉|监督|干部|改革|创新|平安|法治|文明|群众|人民|生态|绿|富裕|振兴|强国|强省|放管服|攻坚|初心|使命|中国|数字|清(?![新爽洁])|自信|担当|协作|开放|发展|安全|服务|为民|主义|革命|团结|统一/u,
  },
  ...AGAINST,
];
