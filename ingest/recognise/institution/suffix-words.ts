/**
 * What organs end in that a place or 国家, 中国 before them makes a name; each list by length, then by code point. What ends in one of
 * them needs no line of its own (有限公司, 税务局, 省委组织部: the words before stand within the name, parts of an organ are told by `parts`).
 */
/** Congresses, governments, courts, and what an area is run by. */
export const STATE = `
  中院 人大 政协 政府 监委 行署 警方 高院 代表处 军管会 委员会 戒毒所 派出所 看守所 管委会 街道办 人民法院 总领事馆 行政公署 人大常委会 人民检察院 街道办事处 人民代表大会 委员会办公室
  人民代表大会常务委员会
`;
/** Of the Party, its commissions and its army. */
export const PARTY = `
  党委 党校 党组 军区 工委 纪委 人武部 军分区 宣传部 政法委 武装部 组织部 统战部 警备区 纪委监委
`;
/** Offices and bodies set up for a task. */
export const OFFICE = `
  厅 分站 总队 支队 办公厅 办公室 工作站 指导站 指挥部 推广站 服务站 理事会 监测站 管理处 边检站 交易中心 促进中心 保障中心 公路总段 创新中心 协调小组 合作中心 安全中心 审评中心 指挥中心 推广中心 救助中心
  服务中心 检测中心 活动中心 监测中心 管理中心 认证中心 评价中心 调度中心 调解中心 转化中心 领导小组 领导小组办公室
`;
/** Of science, schools and health. */
export const SCIENCE = `
  中学 医院 大学 学院 小学 保健院 卫生院 实验室 工程院 敬老院 检测院 检验所 检验院 殡仪馆 研究会 研究所 研究院 社科院 福利院 科学院 设计院 质检院 疾控中心 研究中心 职业学校 疾病预防控制中心
`;
/** Of culture and the press. */
export const CULTURE = `
  乐团 书院 剧团 剧院 报社 党史馆 出版社 博物馆 历史馆 图书馆 展览馆 文化馆 方志馆 杂志社 档案馆 电视台 科技馆 纪念馆 编辑部 美术馆 陈列馆 广播电台
`;
/** Of the economy. */
export const ECONOMY = `
  公司 农场 林场 银行 集团 交易所 供销社 信用社 发电站 供销合作社
`;
/** Of mass organizations and associations. */
export const SOCIETY = `
  侨联 协会 友协 商会 团委 妇联 学会 学联 工会 总会 文联 残联 科协 联盟 记协 青联 促进会 共青团 关工委 基金会 少工委 工商联 政研会 社科联 老促会 联合会 贸促会 红十字会
`;
/** What never stands between a place and the end of its organ: verbs of issue, words of grammar and of number. */
export const NOT_WITHIN = `
  与 为 了 从 到 及 向 把 是 的 被 让 一位 一名 上市 主席 会同 依法 党员 入选 全面 共建 出台 划分 制定 加快 印发 历任 原任 发布 召开 各级 同时 围绕 坚持 实施
  建立 开展 情况 成立 批准 报请 持续 按照 推进 提出 新任 时任 有关 期间 某位 根据 正式 每年 现任 相关 矿区 立足 累计 继任 考察 获批 落实 视察 设立 调研 贯彻
  走进 连续 首个 首任 首家 代表团 利用村 新一届 干部群众
`;
