import { oneOf } from '../word-list.ts';

/** Deeds a clause does to works and events, and how: what stands before the first name of a row, 努力推动|江汉平原水资源配置. */
export const LEAD_IN = new RegExp(
  `^(?:${oneOf(`
  开工 开工建设 新开工 动工 兴建 修建 新建 续建 建设 建成 建成投产 建成投用 建成投运 建成通车 投产 投运 投用 完工 竣工 启动 启动实施 启动建设 实施 组织实施 推进 推动 推出
  落实 加快 加力 加强 提速 布局 抓好 抓实 做好 办好 做强 做优 促成 力促 促进 支持 谋划 储备 争取 力争 确保 保障 完成 打造 深化 优化 参与 参加 服务 发展 拓展 共推 共建
  开展 举办 承办 主办 组织 策划 承接 引进 签约 落地 培育 结合 通过 依托 借助 围绕 包括 包含 例如 比如 如 利用 发挥 统筹 协调 引导 创新 联合 动员 带动 完善 实现 强化 加大
  提升 扩大 牵头 聚焦 建好 用好 要求 邀请 深度 深入 全力 全面 有序 稳步 持续 扎实 积极 努力 着力 大力 高质量 高水平 高标准 精心 成功 圆满 广泛 继续 率先 靠前 集中 先后 陆续
  相继 连续 务实 顺利 协同 常态化 立体化 主动 以及 一批 首批 首个 首届 我们 今年 去年 同时 其中 和 及 与 在 以 将 将要 要 从 对 把 由 使 到 并 也 又 了
`)})`,
  'u',
);

/** What is built, at the end of a name: 秦沈|高速, 汉江流域水安全能力|提升. */
export const WORK_END = new RegExp(
  `(?:${oneOf(`
  铁路 高铁 城际 高速 公路 通道 航道 枢纽 港区 作业区 航站楼 核电 核电站 电站 抽水蓄能 电厂 风电 光伏 输变电 直流 特高压 引水 调水 供水 水网 管线 管网 管道 储气库 煤矿 油田 气田
  基地 产业园 工厂 产线 生产线 中试线 综合体 总部 新材料 炼化 一体化 石化 化工 化学 扩能 扩容 改造 扩建 升级 整治 治理 配置 提升 段 线 跑道 机组
`)})$`,
  'u',
);
/** Ways and power stations: what 等建设 is said of, besides the works of a class. */
export const WAY_END =
  /(?:铁路|高铁|城际|高速|公路|通道|航道|核电|风电|段|线|期|机组)(?:（[^（）]{1,6}）)?$/u;

/** Kinds of works and houses of a kind: 城市快速路网, 县级融媒体中心 name none. */
export const KIND =
  /^(?:城市|城际|城乡|城中村|跨|农村|乡村|返乡|各|县级|省级|市级|高速公路|高铁|世界级|国家级|绿电|保障性|老旧|铁路|公路|新型|重点|重大|数字|智能)/u;
/** Companies, works of industry and houses are institutions. */
export const HOUSE_END =
  /(?:公司|集团|企业|(?<!工)厂|医院|学院|学校|大学|博物馆|图书馆|美术馆|纪念馆|公园(?:（[^（）]{1,6}）)?)$/u;

/** What a row is a row of, between 等 and its head: nothing, a count, a class; 等领域的项目 and 等从库中择优推荐项目 name no works. */
export const CLASSED =
  /^(?!.*(?:领域|方面|行业|环节|部门|单位|企业|问题|内容|形式|参与|进行|开展|组织|推荐|支持|国家和|[的地省市县各类从在为对将把与及或由被向给让使进]))(?:\d+(?:\.\d+)?万?多?余?[个项条座]?|一批|多[个项]|系列|若干)?[一-鿿\d]{0,12}$/u;

/** …等市场拓展活动 */
export const CLASSED_EVENT = /^(?!.*(?:的|进行|开展|组织|参与|领域|方面|各地|企业|单位))[一-鿿\d]{0,12}$/u;
/** 举办|消费季, |购物节: ends of names of events. */
export const EVENT_END = /(?:节|季|周|月|(?<![发进拓开会])展|荟|汇|行|秀|大赛|争霸赛|挑战赛|嘉年华)$/u;
/** 等分裂活动, 等犯罪活动: deeds that are no programme. */
export const NO_EVENT =
  /分裂|犯罪|违法|违纪|破坏|非组织|恐怖|邪教|渗透|颠覆|敌对|反动|经营|生产|金融|交易|诈骗|投机|外事|外交|国事|业务|科研/u;
