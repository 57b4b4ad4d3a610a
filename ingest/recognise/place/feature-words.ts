import { longestFirst, setOf } from '../word-list.ts';

/** Ends of names that need no known place before them: 老岚水库, 新皇岗口岸. */
export const BUILT = longestFirst(`
  水库 运河 电站 水电站 核电站 热电站 抽水蓄能电站 水利枢纽 灌区 大桥 特大桥 隧道 机场 国际机场 口岸 深水港 深水港区 国家公园 国家森林公园 森林公园 国家湿地公园 湿地公园
  石窟 国家考古遗址公园 考古遗址公园 国家文化公园 大学城 自然保护区 风景名胜区 风景区 革命老区 新区 烈士陵园 体育中心 古镇 古城 遗址 故居 旧址 草原 沙漠 峡谷 盐湖 群岛 列岛 冰川 国际会展中心
`);

/** Ends of names that begin with a known place: 青岛都市圈, 山东半岛城市群. */
export const PLACED = longestFirst(`
  半岛 城市群 都市圈 都市区 大湾区 自贸港 自由贸易港 经济圈 城市圈 流域 高原 平原 盆地 三角洲 海峡 走廊 经济带 经济区 苏区 根据地 革命根据地 边区
  本岛 使馆区 旅游带 文化带 生态廊道
  开发区 高新区 经开区 自创区 度假区 库区 空港 陆港 陆港区 铁路港 生态城 商贸城 合作区 商务区 港务区 航空港区 航空港 实验区 试验区 示范区 自贸区 保税区 综保区 保税港区 先导区 新城 科学城 科技城 科创城 航天城 汽车城 先行区 引领区 港区 港 矿区 老区 丘陵 山脉 北麓 南麓 东麓 西麓
`);

/** Ends of names that begin with a known place, and more may stand between: 雁栖湖|国际|会都, 洋山港|四期自动化|码头. */
export const SITES = longestFirst(`
  大厦 城楼 会都 火车站 高铁站 客运站 东站 西站 南站 北站 码头 检查站 滑雪场 滑冰馆 体育场 体育馆 大剧院 植物园 动物园 湿地 古道 步行街
  博览中心 展览中心 会展中心 艺术中心 文化中心 奥体中心 石化工业区 石化基地 化工园区 化工区 园区 科技园 科创园 产业园 物流园 软件园 工业园 创业园 工业园区 产业园区 公园 广场 大楼 试车场 滨江 立井 竖井 露天矿
`);

/** Of these, the ones that also end kinds of places: 浙江的产业园区, 上海公园. Something that tells must stand before them. */
export const COMMON_SITES = setOf(`
  园区 科技园 产业园 物流园 软件园 工业园 创业园 产业园区 公园 广场 大楼 码头 湿地 步行街 检查站 体育场 体育馆 艺术中心 文化中心
`);

/** Of the sites, the ones that a name without a known place may have: 金茂大厦, 永定门城楼. */
export const NAMED_SITES: ReadonlySet<string> = new Set(['大厦', '城楼']);

/** Words before a site that speak of many: 浙江重点园区, 上海有关码头. */
export const OF_MANY = setOf(`
  有关 相关 部分 所有 全部 沿线 境内 地区 一批 等地 其他 国家级 省级 市级 县级 大型 中型 小型 重点 各 等 主要 首个 多个 一些 许多 几个 新建 在建 扩建
  改扩建 新型 特色 专业 公路 铁路 优质 开放 现有 原有 边上 附近
`);

/** What may stand between the place and 开发区, 合作区, 试验区: 横琴粤澳|深度|合作区, 上海|自由贸易|试验区. */
export const KINDS_OF_ZONE = longestFirst(`
  合作 共建
  战略资源创新开发 一体化发展 协同发展 统筹发展 能源革命 国家乡村旅游 乡村旅游
  承接产业转移 国际文化旅游 文化旅游 海洋经济发展 航空港经济 高新技术产业 高质量发展 共同富裕 出口加工 台商投资 城乡融合 循环经济 旅游度假 海洋经济 现代农业 科技创新
  经济技术 综合改革 绿色发展 自主创新 自由贸易 融合发展 边境经济 高新技术 一体化 国家级 临港 临空 产业 保税
  先行 农业 创新 特殊 国家 国际 工业 开发 开放 技术 改革 旅游 海洋 深度 特别 生态 科技 经济 综合 跨境 边境 沿海 铁路
  重点 商务
`);

/** What stands before these ends in kinds of places: 病险水库, 跨海大桥, 国家级新区. */
export const KINDS = setOf(`
  国家级 中心 现代化 城乡 各 全国 国际 世界级 省级 市级 县级 大型 中型 小型 重点 等 城市 区域 首个 多个 国家 核心 省会 特大 超大 革命 病险 水源型
  大型骨干 全 跨省域 跨区域 共建 现代 实现 所有 巨大 中小 海岛 山谷 山塘 上游 下游 跨海 跨江 公路 铁路 海底 一些 许多 几个 这些 这个 那个 贫困 新一批
  民族 边疆 沿边 沿海 陆路 水运 航空 公路 边境 对外 民用 军用 支线 枢纽 区域枢纽 智慧 地方 高等级 世界 人类 文化 古人类 考古 重要 大 小 新 老 主要
  海关 陆 空 海 渔 母 信息 港澳 全省 全区 充 换 充换 储能 光伏 风光 火力 水力 小型 热 国际 内陆 多式联运
  一类 二类 专业 智能 综合 调峰 梯级 开放 大中型 骨干 天然 干旱 热带 人工 国际枢纽 通用 城市群 内陆 新建 改扩建 扩建 在建 综合性 国家湿地 生态 城区 城 旧 主城 名人 先烈
  安全 加密 通信 数据 网络 虚拟
  烈士 名镇 千年 江南 历史 文物 我国 我省 全省 我市 全市 该 本 两 三 四 五 十 百 千 万
`);

/** Words of two characters that end in 江, 河, 湖, 溪 and name none. */
export const COMMON_WATERS = setOf(`
  大江 江河 内河 大河 河湖 大湖 江湖 山河 沿江 沿河 运河 临江 过江 跨江 渡江 过河 先河 银河 星河 界河 内湖 外江 拔河 长河 悬河 淤河 护城河 通江 滨江
  滨湖 沿湖 环湖 临河 小河 小溪 支河 引江 引河 治江 治河 出河 平江 江溪 湖河 沙河 三江 清溪 清河 清水河 无人岛 高山峻岭 崇山峻岭 新高峰 孤岛 小岛 蓬莱仙岛 清真寺 佛寺 古寺 高峰 中国湾 山岭 海峡 海湾 信口开河 之江 水溪
`);
