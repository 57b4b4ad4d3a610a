import { oneOf } from './word-list.ts';

/** Where a known surface is something else: words before or after it that forbid the reading. */
export interface Guard {
  example: string;
  surface: RegExp;
  before?: RegExp;
  after?: RegExp;
}

const is = (words: string): RegExp => new RegExp(`^(?:${oneOf(words)})$`, 'u');
const before = (words: string): RegExp => new RegExp(`(?:${oneOf(words)})$`, 'u');
const after = (words: string): RegExp => new RegExp(`^(?:${oneOf(words)})`, 'u');

/** What 中央 tells apart from what is local; the organ neither has it nor does it. */
const OF_THE_CENTRE = `
  一级 农业广播 法务区 商务区 活力区 创新区 活动区 与(?![省市]委|军委) 军 到 在(?=[沪津渝浙苏皖闽粤湘鄂豫鲁冀晋陕川滇黔桂辽琼省](?:单位|机构|企业)) 在京 驻 机关 国家 大学 层面 各部 有关(?!领导) 局(?!面|势|部) 巡回指导组 巡回督导组 政务功能 主要 厨房 企业 直属 空调 红军 苏区 财政 资金 转移 投资 补助 部委 部门
  全会 集体 领导 媒体 储备 单位 新闻 生态 环保 环境 统筹 金融管理部门 巡视 党内法规 基建 银行 预算 政权 集权 救灾 和国家 和地方 和省(?![委政]|、?市(?:、?[县区])?委) 、省[级驻属直] 各单位 自然灾害 委员会委员 委员(?!会)
`;
/** Goals that stand before a place: 平安浙江. */
const GOALS = `
  书香 绿美 信用 健康 好客 创新 和谐 安澜 富强 平安 幸福 开放 数字 文化 智慧 法治 活力 清廉 生态 绿色 美丽 诚信 质量 共富 (?<![最更创革全])新
`;
/** What 十大 and 二十大 count. */
const COUNTED = '类 项 方面 任务 体系 举措 产业 行动 工程 重点 领域';
/** What 三大 counts. */
const COUNTED_FEW =
  '忧患 隐患 顽疾 创举 创造 创新 亮点 突破 特征 难题 教训 成果 优势 任务 作风 危险 原则 政策 法宝 特点 纪律 纲领 考验 规律 问题';
/** What the trade and the market of a good are called, not the company that bears its name. */
const OF_A_TRADE =
  '产量 开采 勘探 开发 价格 供应 消费 产业 企业 储量 出口 大学 对外 工业 市场 消费 行业 资源 进口 需求';

const ORGANS: readonly Guard[] = [
  {
    example: '中央财政, 团中央, 各民主党派中央, 越共中央',
    surface: /^中央$/u,
    before: /[地正团路场馆湖心党社革盟建进台各派共]$/u,
    after: after(OF_THE_CENTRE),
  },
  {
    example: '求同存异中共同发展, 其中共有三人, 检查过程中共发现问题九个, 中共党员',
    surface: /^中共$/u,
    before: /(?:过程|检查|巡[察视]|行动|活动|期间|调查)$/u,
    after:
      /^(?:同(?:发展|努力|推[进动]|建设|成长|进步|奋斗|维护|应对|参与|享有|面对|存在|富裕|治理|创造|提高|学习|前进|构建)|[享治]|[有计](?:[一-十\d两])|产主义|(?:正式|预备)?党员)/u,
  },
  {
    example: '任命赵小华为市长',
    surface: /^华为$/u,
    before: /(?:任命|聘任|提名|推荐|选举)[\u4e00-\u9fff]{1,2}$/u,
  },
  { example: '人革党中央', surface: /^党中央$/u, before: /(?:劳[动工]|人[革民]|国民|工人|共产|社会|革命)$/u },
  { example: '新一届中央委员会委员', surface: /^中央委员会$/u, after: /^委员/u },
  {
    example: '生态环境部各地区监督站, 教育部部属单位',
    surface: /[部委局署]$/u,
    after:
      /^(?:各(?:单位|司局|地区|派出|直属|部门|[\u4e00-\u9fff]{0,10}(?:监督站|监管局|职能部门))|部属单位)/u,
  },
  { example: '人民银行分支机构, 银保监会派出机构', surface: /[行会局]$/u, after: /^各?(?:分支|派出)机构/u },
  { example: '国务院各部委', surface: /^国务院$/u, after: /^各(?:部|委|直属|有关部门)/u },
  { example: '江苏代表团', surface: /[^国]$/u, after: /^代表团/u },
  { example: '人事部门, 建设部署, 水电部队', surface: /部$/u, after: /^(?:门|队|署(?!名))/u },
  {
    example: '新疆生产建设兵团工业和信息化主管部门',
    surface: /[团省市区部]$/u,
    after: /^(?!将|会同|会|与|等|组织|指导|要求|商|同)[\u4e00-\u9fff]{0,10}?主管部门/u,
  },
  {
    example: '新疆生产建设兵团工业和信息化、发展改革主管部门',
    surface: /兵团$/u,
    after: /^(?:工业和信息化|[\u4e00-\u9fff]{1,5}[^委局厅部办院会处\P{Script=Han}])(?:、|（|主管|部门)/u,
  },
  { example: '解放军报, 驻鄂解放军', surface: /^解放军$/u, before: /驻.$/u, after: after('报 战士 文艺') },
  {
    example: '浙江省发改委',
    surface: is('发展改革委 发改委 国资委 卫生健康委 财政部 证监会'),
    before: /[省市县区州]$/u,
  },
  { example: '中国银行业, 化工行业', surface: /^(?:中国银行|[工农建交招]行)$/u, after: /^[业间]/u },
  {
    example: '市民进程, 农民建设',
    surface: is('民航局 民建 民革 民盟 民进'),
    before: /[市国农人全公居移村渔军]$/u,
    after: /^[程行入步展设]/u,
  },
  { example: '中国科学院院士', surface: is('中国工程院 中国科学院 中科院'), after: /^院士/u },
  {
    example: '中国移动互联网',
    surface: is('中国电信 中国移动 中国邮政'),
    after: after('事业 互联 支付 通信网'),
  },
  {
    example: '中国石油工业',
    surface: is('中国海油 中国电信 中国石化 中国石油 中国移动 中国联通 中国邮政'),
    after: after(OF_A_TRADE),
  },
  { example: '人民政协报', surface: /^人民政协$/u, after: after('报 理论') },
  { example: '共青团员', surface: /^共青团$/u, after: after('员 干部') },
  { example: '武汉大学生, 广州大学城', surface: /大学$/u, after: /^(?:生(?![命物态产])|城|士)/u },
  { example: '北大荒, 清华园, 抗大灾', surface: is('北大 清华 抗大'), after: /^[荒园门灾旱汛洪涝震]/u },
  { example: '厘清政府和市场的边界', surface: /^清政府$/u, before: /[厘理分划看认]$/u },
  { example: '中国共产党人, 中国共产党员', surface: /^中国共产党$/u, after: /^(?:人(?!民)|员)/u },
  {
    example: '共产党人, 各国共产党, 共产党执政规律, 取名“共产党”, 我们共产党',
    surface: /^共产党$/u,
    before: /[“国洲兰牙亚西尼尔古巴]$|(?:国家|[各外]地)的$|我们$/u,
    after: /^(?:人(?!民)|员|化|法|宣言|侵略|情报|[和与]工人党|(?:长期)?执政|领导的多党合作)/u,
  },
  { example: '其中石化行业', surface: /^中(?:石化|石油|海油)$/u, before: /其$/u },
  { example: '浙大力推进', surface: /^浙大$/u, after: /^[力量地批](?!学)/u, before: /[江闽沪]$/u },
];

const PLACES: readonly Guard[] = [
  { example: '西安区域中心', surface: /[市县区]$/u, after: /^域/u },
  { example: '三十万山区群众', surface: /^[万千百]/u, before: /[\d〇一二两三四五六七八九十百千几数]$/u },
  { example: '鲁川东西部协作', surface: /^[^山广]东$/u, after: /^西部(?:协作|对口|扶贫|合作|帮扶)/u },
  { example: '建成大寨县', surface: /^大寨$/u, after: /^县/u },
  { example: '大庆之年', surface: /^大庆$/u, before: /周年的?$/u, after: /^之[年际]/u },
  {
    example: '巴蜀韵味, 岭南风味',
    surface: is('巴蜀 齐鲁 燕赵 荆楚 岭南 江南 江淮 关中 三晋 八闽 吴越 湖湘'),
    after: after('韵味 风味 风情 特色 元素 风格'),
  },
  { example: '平安浙江, 美丽山东', surface: /^(?!.*[省市县区州盟旗]$)/u, before: before(GOALS) },
  { example: '新疆生产建设兵团', surface: /^新疆$/u, after: /^生产建设兵团/u },
  {
    example: '内蒙古, 蒙古包, 蒙古语',
    surface: /^蒙古$/u,
    before: /内$/u,
    after: /^(?:[包族语文袍马舞医药式帝汗高]|贵族|骑兵)/u,
  },
  { example: '北极星, 长城汽车', surface: is('北极 长城 黄帝'), after: after('星 内经 汽车 证券') },
  {
    example: '东北部, 西北方向',
    surface: /^[东西][南北]$|^[华中][东西南北]$/u,
    after: /^[部方角侧面端风向坡麓]/u,
  },
  { example: '沿海地区', surface: /^海地$/u, before: /[沿近滨临环]$/u, after: /^[区带方]/u },
  { example: '滨江南端', surface: /^江南$/u, before: /[滨沿长珠两浦]$/u },
  { example: '钢铁长城', surface: /^长城$/u, before: /钢铁$/u },
  { example: '正泰国际', surface: /国$/u, after: /^际/u },
  { example: '拉美国家', surface: /^美国$/u, before: /拉$/u },
  { example: '川渝东北', surface: /^渝东北$/u, before: /川$/u },
  { example: '西康高铁', surface: /^西康$/u, after: after('、 铁路 高铁') },
  { example: '台风“桦加沙”', surface: /^加沙$/u, before: /桦$/u },
  {
    example: '上海质量奖',
    surface: /^[\u4e00-\u9fff]{1,2}[^部院会委局省市县区]$/u,
    after:
      /^[\u4e00-\u9fff]{0,4}(?:质量|政府|文化|科技|科学技术|新闻|电影|出版政府|专利|慈善|文艺|友谊|版权)奖(?![励牌金学])/u,
  },
  { example: '环三亚甲基三硝胺', surface: /^三亚$/u, after: /^[甲乙]基/u },
  { example: '亚太世纪, 东亚病夫', surface: is('亚太 亚洲 太平洋 东亚'), after: /^(?:世纪|病夫)/u },
  {
    example: '接轨大上海',
    surface: is('上海 北京 杭州 南京 武汉 西安 郑州 成都 广州 天津 重庆'),
    before: /(?<![扩做强重远很最])大$/u,
  },
  {
    example: '“上海标准”, “浙江制造”, “浙江周”',
    surface: /^(?!.*[省市区县]$)/u,
    after: /^(?:标准|品牌|制造|智造|质造|服务|购物|模式|经验|方案|样板|速度|俱乐部|[周蓝])”/u,
  },
  { example: '中欧班列（成渝）', surface: /^[\u4e00-\u9fff]{2}$/u, before: /班列（$/u },
  {
    example: '红军后代, 老红军',
    surface: /^红军$/u,
    before: /老$/u,
    after: /^(?:后代|家属|遗属|烈士|老?战士|精神)/u,
  },
  { example: '国民党军', surface: /^国民党$/u, after: /^军(?!委)/u },
  {
    example: '成渝铁路, 京津城际',
    surface: /^[京津沪渝冀晋辽沈苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘宁疆藏成杭甬广佛]{2,3}$/u,
    after: /^(?:城际|铁路|高铁|高速|公路|客专|中?线)/u,
  },
  { example: '北京时间', surface: /^北京$/u, after: /^时间/u },
  {
    example: '挪威克朗',
    surface: /[\u4e00-\u9fff]{2}/u,
    after: /^(?:克朗|马克(?!思)|法郎|卢布|卢比|比索|先令|第纳尔|里亚尔|雷亚尔|林吉特)/u,
  },
  { example: '隆重庆祝', surface: /^重庆$/u, before: /隆$/u, after: /^祝/u },
  { example: '七里海湿地', surface: /^里海$/u, before: /[一三五七八九十百]$/u },
  { example: '天河一号', surface: /^天河$/u, after: /^(?:[一二三]号|超级计算机)/u },
  { example: '亚洲金融危机', surface: is('亚洲 东南亚'), after: /^金融(?:危机|风暴)/u },
  { example: '德川幕府, 兰亭集序', surface: is('德川 兰亭'), after: after('家康 幕府 时代 序 集序 奖') },
  { example: '乌东德, 岱青海蓝', surface: is('东德 青海'), before: /[乌岱]$/u },
  { example: '青山丽水', surface: /^丽水$/u, before: /[山秀]$/u },
  { example: '长江后浪推前浪, 云南白药', surface: is('长江 云南'), after: after('后浪 白药') },
  {
    example: '天下大同',
    surface: /^大同$/u,
    before: before('求 谋 世界 人类 天下 走向'),
    after: after('世界 小异 社会'),
  },
  { example: '长治久安', surface: /^长治$/u, after: /^久安/u },
  { example: '通江达海, 通江支流', surface: /^通江$/u, after: /^(?:达海|支流|航道|入海)/u },
  { example: '西南联合研究生院', surface: /^西南$/u, after: /^联合(?:研究生院|大学)/u },
  { example: '桂林舰', surface: /^(?!.*[海洋]$)/u, after: /^舰(?![队艇载只船])/u },
];

const MEETINGS: readonly Guard[] = [
  { example: '党的三大法宝', surface: /^(?:党的)?[一二三四五六七八九]大$/u, after: after(COUNTED_FEW) },
  {
    example: '十二大行动',
    surface: /^十[一二三四五六七八九]大$/u,
    before: /[第二三四五六七八九十]$/u,
    after: after(COUNTED),
  },
  { example: '二十大任务', surface: /^二十大$/u, after: after(COUNTED) },
  { example: '庐山会议室', surface: /会议$/u, after: after('厅 室 馆 中心 大厦') },
  {
    example: '第二次亚非会议',
    surface: is('亚非会议 庐山会议 日内瓦会议 郑州会议'),
    before: /第[二三四]次$/u,
  },
  {
    example: '第一国际机场',
    surface: /^第[一二三]国际$/u,
    after: after('会 大 学 校 医 展 商 金 合作 机场'),
  },
];

const OTHERS: readonly Guard[] = [
  {
    example: '众里寻他千百度, 京东方',
    surface: is('京东 百度'),
    before: /[千几]$/u,
    after: /^(?:方(?![面向式])|到家)/u,
  },
  { example: '一片汪洋', surface: /^汪洋$/u, before: /[片的成]$/u, after: /^[大一]/u },
  { example: '“墨子”号卫星, 墨子实验室', surface: /^墨子$/u, before: /“$/u, after: /^(?:”|号|实验室|巡天)/u },
  { example: '雷锋精神, 李鹏程', surface: is('李鹏 陈毅 雷锋'), after: after('力 程 精神') },
  { example: '市场准入负面清单制度', surface: /负面清单$/u, after: /^(?:制度|管理)/u },
  { example: '华沙条约组织, 核安全公约国', surface: /[公条]约$/u, after: /^(?:组织|缔约国|国)/u },
  { example: '商汤公司, 大禹节水', surface: is('商汤 大禹'), after: after('集团 公司 节水') },
  { example: '公布伪宪法', surface: /^宪法$/u, before: /伪$/u },
  { example: '宪法学, 刑法学家', surface: is('刑法 宪法 民法典'), after: after('学 家 意识') },
  {
    example: '公司法人, 审计法规, 预算法定',
    surface: /法$/u,
    after:
      /^(?:规(?!定)|制(?!定)|人(?!民)|定(?!于)|系(?!统)|理(?!由)|务(?!必)|[律治院官庭权学则令案盲警医])/u,
  },
  { example: '实事求是, 要求是', surface: /^求是$/u, before: /[^：:《“、，\s]$/u },
  { example: '求是精神, 求真“求是”', surface: /^求是$/u, after: /^(?:创新|学风|精神|”(?!杂志|[上网]))/u },
  { example: '企业党建杂志', surface: /^党建杂志$/u, before: /(?![在于由据与和自])[\u4e00-\u9fff]$/u },
  { example: '人民日报社论', surface: /报社$/u, after: /^论/u },
  { example: '中国教育报告', surface: /报$/u, after: /^[告导表]/u },
  { example: '中国网络', surface: /网$/u, after: /^[络民友点格页上购红校吧]/u },
  { example: '黄河流域生态保护和高质量发展', surface: /^高质量发展$/u, before: /流域生态保护和$/u },
  { example: '国内国际双循环', surface: /^双循环$/u, before: /国际$/u },
  { example: '乡村振兴齐鲁样板', surface: /^乡村振兴$/u, after: /^[\u4e00-\u9fff]{2,4}(?:样板|范例)/u },
  { example: '两新组织', surface: is('两新 两重'), after: after('性 党 领域 组织') },
  { example: '非马克思主义的东西', surface: /^马克思(?:列宁)?主义$/u, before: /[非反]$/u },
  { example: '新民主主义革命, 新民主主义中国', surface: /^新民主主义$/u, after: /^(?:革命|中国|国家)/u },
  {
    example: '只有一个中国, 办了一个中国企业',
    surface: /^一个中国$/u,
    after: /^(?!的?(?:政策|原则|立场|框架|前提|共识))/u,
  },
  { example: '对外政策的总路线', surface: /^总路线$/u, before: /(?:[的策交]|当时)$/u },
  { example: '出现一个大跃进', surface: /^大跃进$/u, before: /[一两几]个$/u },
  { example: '“四化”同步, 十四化', surface: /^四化$/u, before: /[第十新]$/u, after: /^(?:”?同步|方针|工)/u },
  { example: '必须坚持人民至上', surface: /^人民至上$/u, before: /必须坚持$/u },
  { example: '马克思主义哲学社会科学', surface: /^马克思主义哲学$/u, after: /^社会科学/u },
  { example: '具有中国特色的社会主义农业', surface: /^有中国特色的?社会主义$/u, before: /具$/u },
  { example: '改革开放精神风貌', surface: /精神$/u, after: /^(?:风貌|面貌|状态|文明|境界|生活|世界)/u },
  { example: '遵循以下五项原则', surface: /^五项原则$/u, before: before('以下 下列 如下 上述') },
  { example: '党的政治建设、思想建设', surface: /^党的政治建设$/u, after: /^、思想建设/u },
  {
    example: '中国特色社会主义理论研究中心',
    surface: /^中国特色社会主义理论$/u,
    before: /[有设]$/u,
    after: /^(?:体系|与|和|创新|研究|自信|学习|课)/u,
  },
  {
    example: '对内对外开放, 场馆设施对外开放',
    surface: /^对外开放$/u,
    before: before('对内 空间 设施 场馆 场所 公园 院落 食堂 厕所 停车场 体育场'),
  },
  {
    example: '新民主主义革命时期, 新民主主义革命的胜利',
    surface: /^新民主主义革命$/u,
    after: /^(?:时期|阶段|的?(?:伟大|彻底|基本)?胜利)/u,
  },
  {
    example: '只有中国特色社会主义, 具有中国特色的社会主义',
    surface: /^有中国特色的?社会主义$/u,
    before: /[只具唯]$/u,
  },
  { example: '双拥模范城', surface: /^双拥$/u, after: /^模范/u },
  { example: '十四有', surface: is('六保 六稳 双减 四有 四风'), before: /[十百]$/u },
];

/** Surfaces of the tables that other words make up, by what the tables take them for. */
export const GUARDS: readonly Guard[] = [...ORGANS, ...PLACES, ...MEETINGS, ...OTHERS];
