/**
 * Words that make a class of schools, companies and hospitals and no name, alone or several in a row (省级|重点|实验室); each list by
 * length, then by code point. A word made of others has no line of its own.
 */
/** Whose it is and how many there are. */
export const WHOSE = `
  县 各 市 我 本 某 省 类 级 该 一批 三甲 三级 专家 中央 乡村 乡镇 人民 以上 企业 党委
  全国 全市 全省 公办 公立 军队 农村 分校 厂矿 县域 同一 国家 国有 地方 城市 基层 外资
  学校 定点 当地 所属 有关 民办 民营 海外 独立 直属 社区 科研 系列 职工 若干 行业 部属
  附属 附近 高校 铁路局 二级以上
`;
/** How good, how large, how new it is. */
export const QUALITY = `
  大 一流 上市 专科 中小 原创 大型 头部 开放 技术 控股 新型 本科 正规 水平 特色 现代 知名
  职业 联合 股份 著名 重大 重点 高等 高职 龙头 中小学 双一流 外合作 多层次 开放性 标志性
  高水平 世界一流 中国特色 中外合作 有限责任
`;
/** What it is for. */
export const FIELD = `
  夜 专业 中医 产业 儿童 军事 农业 函授 创新 医学 历史 国防 基础 妇幼 工业 师范 干部
  平安 建设 收治 方舱 理工 理论 电信 电视 社会 科技 移动 管理 红色 综合 网络 老年 革命
  中西医 互联网 传染病 制造业 应用型 研究型 综合性 广播电视 社会主义
`;
