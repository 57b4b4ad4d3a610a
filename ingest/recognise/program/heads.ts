import { listOf, oneOf } from '../word-list.ts';

/** Words a program's name ends in, the longer before the shorter they end in. */
const STRONG = listOf(`
  三年行动计划 五年行动计划 三年行动 五年行动 三年计划 专项整治行动 专项整治 专项行动 专项检查 专项监察 专项督查 专项督察 专项抽查 专项治理 专项斗争 专项清理 攻坚行动 提升行动 行动计划
  提升计划 培养计划 培训计划 教育计划 倍增计划 奖励计划 支持计划 资助计划 培育计划 主题教育活动 主题教育 学习教育活动 学习教育 专题教育
  主题实践活动 实践活动 主题活动 年活动 系列活动 系列行动 大检查 专题研讨班 研讨班 培训班 轮训班 攻坚战 保卫战 歼灭战 阻击战
  改革试验区 改革创新试验区 消费季 购物季 购物节 消费节 采购节 服务月活动 服务月 招聘月 宣传月活动 宣传月 活动月 活动周 宣传周 宣传教育月活动 宣传教育月 教育月活动
  试点示范项目 试点示范工程 试点示范 示范项目 示范工程 重大专项 大课堂 课堂
`);
const WEAK = listOf('工程 行动 计划 战略 试点');

/** 深入实施…行动, …三年行动计划: heads of a name without marks. */
export const HEADS: readonly string[] = [...STRONG, ...WEAK];
/** Any of them, as a pattern. */
export const HEAD = `(?:${HEADS.join('|')})`;
/** Heads that name nothing by themselves: somebody must launch what they name, or a place must stand in it. */
export const WEAK_HEAD = new RegExp(`^(?:${WEAK.join('|')})$`, 'u');
/** “我为群众办实事”实践活动, “三讲”教育, “创客中国”创新创业大赛, “一带一路”教育行动, “河乡年货”系列活动: after a name in marks more words are heads. */
export const HEAD_AFTER_MARKS = `(?:(?:${[...STRONG, ...WEAK, '活动', '教育', '大赛', '竞赛', '运动', '专项', '团课'].join('|')})+)`;

/** 工程师, 计划生育, 战略布局, 示范项目申报书: the head begins another word. */
export const NOT_AFTER = new RegExp(
  `^(?:内[涵容]|[师生力会场鞋服项性员款书单额外内地上化]|${oneOf(`
  指南 纲领 部署 目标 定位 布局 理念 观念 意义 机遇 全局 定力 思维 支撑 支点 伙伴 资源 队 科技 院 学院 机械 博士 硕士 大学 质量 经济 体制 单列市
  安排 自觉 成果 抉择 选择 决策 判断 考量 眼光 高度 地位 任务 方针 方向 举措 要求 课题 问题 主动 优势 思想 策略 合作 自信 清醒 领域
  需求 竞争 储备 物资 前沿 环境 态势 威慑 能力 腹地 枢纽 通道 平台 谋划 擘画 指引 引领 申报书 汇总表 起来 一致 部门 路径 体系
  总承包 总包 承包 造价 概算 预算 意图 需要 研究 实习 咨询 支援 战术 武器 要地 局$ 单位 指挥部 领导小组 委员会 委 效果 成效 决定性
  阶段性 管理 监督 监理 经验 预备 汇报 情况 动员 收购 供应 指标 草案 数字 用地 有限 公司 股份 集团 总公司 技术人员 基地 园区 价格
  改革 资金 债券 培训 高地 规划 前景 转变 转移 关系 导向 位置 区位 设想 构想 思路 轰炸 轴线 协作 协调 协同 互信 对话 磋商 稳定 忽悠 联盟 遗产 长效机制 持久战 、持久战 矩阵
`)})`,
  'u',
);
