import { oneOf } from '../word-list.ts';

/** What the departments of firms and banks are named after, by length, then by code point. */
export const FIRM_FIELDS = `
  三农 业务 个人 事务 产业 人事 人力 企业 企划 会计 住房 供应 保卫 保险 信息 信托 信用 信贷 债务 储运 党建 党群 公共 公司 关系 农业 农户 农村 创新 劳动 协调 发展 合作 合规 后勤 品牌 品质 国际 基建 基础 外事 安全
  安环 安监 审计 客户 宣传 工程 工艺 市场 建设 开发 战略 托管 技术 投资 授信 支付 改革 政治 政策 教育 数据 文化 新闻 普惠 服务 机关 机构 机电 条法 标准 检验 法务 法律 法规 海外 清算 渠道 物流 物资 环保 环境 理财
  生产 电力 电子 监察 监控 监督 研发 研究 社会 票据 科技 稽核 管理 系统 纪检 组织 经济 经营 结算 统战 统计 综合 网络 群众 群工 股权 能源 节能 营业 营销 薪酬 行政 装备 规划 计划 计财 设备 设计 证券 评估 试验 调度
  负债 财会 财务 质量 贷款 贸易 资产 资本 资源 资金 运维 运营 运行 运输 采购 金融 银行 销售 零售 项目 风险 大客户 小企业 房地产 流动性 离退休 老干部 资产保全
`;

const FIELD = `(?:${oneOf(FIRM_FIELDS)})`;
/** 公司业务部, 资产负债管理部, 三农资本和资金管理中心: a department of a firm, as part of a pattern. */
export const FIRM_OFFICE = `(?:${FIELD}(?:[和与](?=${FIELD}))?){1,5}(?:部(?![门队署分级])|(?<=管理|服务|运营|研发|结算|清算|审计|采购)中心(?!城))`;
