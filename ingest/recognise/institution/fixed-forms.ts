import type { Found } from '#graph';
import { MASS_ORGANS } from '../../lexicon/mass-bodies.ts';
import { PARTIES } from '../../lexicon/parties.ts';
import { anchored, byPatterns, type PatternRow, type View } from '../recogniser.ts';
import { GRID } from './grid.ts';
import { NUMBER, OF_TROOPS, TROOPS } from './troops.ts';

const BASES =
  '陕甘宁 晋察冀 晋冀鲁豫 晋绥 晋冀豫 冀鲁豫 苏皖 鄂豫皖 湘赣 闽浙赣 湘鄂赣 川陕 闽西 赣南 赣东北 赣西南 闽粤赣 湘南 苏北 苏中 苏南 皖南 皖西 淮北 淮南 鄂豫 桐柏 山东 胶东 鲁中 鲁南 渤海 太行 太岳 冀中 冀南 冀东 冀热辽 陕甘边 琼崖 东江 中央 豫皖苏'.split(
    ' ',
  );
const PARTY = Object.keys(PARTIES).join('|');
/** Ministries of the years before 1954 that 中央 stood before: 中央内务部. */
const MINISTRIES =
  '内务 公安 司法 财政 贸易 商业 粮食 重工业 燃料工业 纺织工业 食品工业 轻工业 铁道 邮电 交通 农业 林垦 林业 水利 劳动 文化 教育 高等教育 卫生 人事 地质 建筑工程'.split(
    ' ',
  );
/** Organs and armies that the history of the Party and of the state names, by form. */
export const FIXED_FORMS: readonly PatternRow[] = [
  {
    rule: 'historic-organ',
    example: '中共中央东北局, 临时中央政府',
    pattern:
      /(?:中共)?中央(?:东北|华北|华东|中南|西北|西南|中原|华中|北方|南方|长江|东南|山东)(?:中央)?分?局(?![面势部限])|(?:中华苏维埃共和国)?临时中央政府|中华苏维埃中央政府/gu,
  },
  {
    rule: 'soviet-organ',
    example: '中华苏维埃共和国中央执行委员会',
    needs: ['中华苏维埃共和国', '革命军事委员会', '中革军委'],
    pattern:
      /中华苏维埃共和国(?:临时)?(?:中央)?(?:执行委员会|政府|革命军事委员会|人民委员会)|(?:西北|中央|中国工农红军|东北|华北|湘鄂西)革命军事委员会|中革军委/gu,
  },
  {
    rule: 'border-region',
    example: '陕甘宁边区政府',
    needs: BASES,
    pattern: new RegExp(
      `(?:${BASES.join('|')})(?:边区|苏区|省)?(?:中央)?(?:政府|苏维埃政府|军区|工委|特委|区党委|行政委员会|中央局|分局|高等法院|参议会|银行)`,
      'uy',
    ),
  },
  ...TROOPS,
  {
    rule: 'committee-as-author',
    example: '作者：党委推荐',
    needs: ['党委'],
    pattern: /党委(?=推荐|供稿)(?<=作者[:：][ \u3000]?党委)/uy,
  },
  {
    rule: 'hub-of-trains',
    example: '国家中欧班列西安集结中心',
    needs: ['集结中心'],
    pattern: anchored(
      '(?:国家中欧班列(?:（[\\u4e00-\\u9fff]{2,4}）|[\\u4e00-\\u9fff]{2,4})?|中欧班列(?:（[\\u4e00-\\u9fff]{2,4}）|[\\u4e00-\\u9fff]{2,6}))',
      '集结中心',
    ),
  },
  {
    rule: 'group-of-drive',
    example: '党史学习教育中央指导组, 第二批主题教育中央巡回督导组',
    needs: ['教育中央', '活动中央'],
    pattern: anchored(
      '(?:党史学习|党纪学习|主题|专题|先进性|“[^“”]{2,12}”专题|群众路线|群众路线教育实践|“[^“”]{2,12}”主题)',
      '(?:教育|活动)中央(?:第[一二三四五六七八九十]{1,3})?(?:巡回)?(?:指导|督导)组(?![员长])',
    ),
  },
  {
    rule: 'federation-beside',
    example: '民建、工商联委员',
    needs: ['工商联'],
    pattern: anchored(`(?<=(?:${PARTY})(?:中央)?[、和与])`, '工商联(?![执常会主副合])'),
  },
  {
    rule: 'party-of-place',
    example: '民建山西省主委, 民盟杭州市委副主委',
    needs: Object.keys(PARTIES),
    pattern: new RegExp(`(?:${PARTY})[\\u4e00-\\u9fff]{1,7}?[省市县区](?:委会?)?(?=副?主委)`, 'uy'),
  },
  {
    rule: 'mission-abroad',
    example: '中国驻圣保罗总领馆, 驻美国大使馆',
    needs: ['使馆', '领馆', '领事馆', '使团'],
    pattern:
      /(?:中国|我国?)?(?:常)?(?<!(?:[各多外等两]国|中外)常?)驻(?:(?!或|大使(?!馆))[\u4e00-\u9fff·]){1,10}?(?:大使馆|总领(?:事)?馆|领事馆|使馆|使团)(?!区)/gu,
  },
  {
    rule: 'office-abroad',
    example: '驻秘鲁代表处',
    needs: ['驻'],
    pattern: /(?<![\u4e00-\u9fff][常所派])驻(?!地|外|华|场|村|点)[\u4e00-\u9fff]{2,5}?代表处/gu,
  },
  {
    rule: 'with-another',
    example: '中国—东盟信息港合作平台, 中国—上合组织技术转移中心',
    needs: ['中国—', '中国－', '中国-'],
    pattern: /中国[—－-](?![的和与及在])[\u4e00-\u9fff]{2,16}?(?:合作平台|中心(?![城区地线])|联盟|研究院)/gu,
  },
  {
    rule: 'department-alone',
    example:
      '部内抄送：核设施安全监管司, 会同安全生产司、装备工业一司, 联系人：辐射源安全监管司, 核电安全监管司李大山（010）12345678',
    needs: ['司'],
    pattern:
      /司(?:(?![一-龥])|(?=意见)|(?=[一-龥]{2,3}(?![一-龥]))(?<=系人[：:][ \t\u3000]*[一-龥]{2,14}司)|(?=[一-龥]{2,3}[：: ]?[（(]?0\d{2}))(?<=(?:^|[^一-龥]|会同|征求|抄送)(?<name>(?:(?!会同|征求|抄送|[部局委厅])[一-龥]){0,10}(?:管理|监管|工业|发展|利用|教育|法规|信息|安全|规划|科技|合作|贸易|能源|保护|标准|监督|监测|化学品|生产)[一二三四]?司))/duy,
  },
  {
    rule: 'of-grouping',
    example: '金砖国家未来网络研究院, 上合组织农业基地',
    needs: ['上合', '金砖', '南共体', '海合会', '东盟', '非盟', '阿盟', '南盟', '独联体'],
    pattern:
      /(?:上合(?:组织)?|金砖(?:国家)?|南共体|海合会|东盟|[非阿南]盟|独联体)(?:(?![的和与及在等]|建设|成员|峰会)[\u4e00-\u9fff]){0,12}?(?:合作中心|创新中心|交流中心|研究院|(?:创新|农业|培训|示范)基地|联盟|秘书处|委员会|工商理事会|工商协会|商会)/uy,
  },
  {
    rule: 'office-elsewhere',
    example: '浙江省驻京办, 杭州市驻沪办事处',
    needs: ['驻'],
    pattern:
      /(?:[\u4e00-\u9fff]{2,8}?(?:省|市|县|区|州|公司|集团)|香港|澳门|[省市县](?:政府)?|(?<![\u4e00-\u9fff]))(?<![个各全本该多两])驻(?:[京沪津渝穗深杭汉宁粤港澳]|北京|上海|广州|深圳|杭州|南京|武汉|重庆|香港|澳门)(?:联络处|办事处|办)(?![公事理])/gu,
  },
  {
    rule: 'military-commission',
    example: '军委主席负责制, 中央与军委',
    needs: ['军委'],
    pattern: /(?<![\u4e00-\u9fff]央|[央共国省将海空陆红]|革命)军委(?![员派托会任扩])/gu,
  },
  {
    rule: 'party-of-its-founding',
    example: '中共旅欧支部, 中共湘区委员会, 中共上海发起组',
    needs: ['中共'],
    pattern:
      /中共(?:北方|南方|长江|东南|东北|华东|华中|中原|西北|西南|华北|中南)局|中共(?!中央|党)(?:(?![的在和与于向对由任为各]|[省市县区]委)[\u4e00-\u9fff]){1,6}?(?:(?:总|特别)?支部|区委员会|特委|地委|工委|临委|执行委员会|发起组|早期组织|区党委)(?![书委]记?处|书记处)/uy,
  },
  {
    rule: 'nationalist-party',
    example: '国民党中央执行委员会',
    needs: ['国民党中央'],
    pattern: /(?:中国)?国民党中央(?:执行委员会|监察委员会|常务委员会|党部|常委会)?(?!通讯社|日报|社)/uy,
  },
  {
    rule: 'front-committee',
    example: '前委, 总前委',
    needs: ['前委'],
    pattern: /(?<![\u4e00-\u9fff]军|[提以目当之先])总?前委(?![员派托])/gu,
  },
  {
    rule: 'part-of-ministry',
    example: '由部人才交流中心组织, 部党组',
    needs: [
      '部党组',
      '部办公厅',
      '部人',
      '部信息',
      '部规划',
      '部中',
      '部机关',
      '部科技',
      '部直属',
      '按照部',
      '报部',
      '反馈部',
      '报送部',
    ],
    pattern:
      /(?<=^|[^\u4e00-\u9fff]|[由报经送请将向与和及是为在])部(?:党组|办公厅|机关党委|直属机关党委|(?:人才交流|信息|教育考试)中心|(?:规划|科技|人事|人事教育|中小企业)[司局])(?![长员])|(?<=按照|反馈|报送|报)部(?=[（(，。、]|统一|审核|批准|备案)/gmu,
  },
  {
    rule: 'ministry-of-the-centre',
    example: '中央卫生部, 中央农业部',
    needs: ['中央'],
    pattern:
      /中央(?:卫生|农业|教育|高等教育|文化|财政|贸易|商业|交通|铁道|邮电|公安|司法|劳动|水利|林业|林垦|重工业|轻工业|纺织工业|燃料工业)部(?![门长署分队])/uy,
  },
  {
    rule: 'builder',
    example: '中铁二十局, 中交二航局, 中国水利水电第三工程局',
    needs: ['中铁', '中建', '中交', '中冶', '中国水利水电第', '中国建筑第', '中铁第'],
    pattern:
      /中(?:铁|建|交)(?:[一二三四五六七八九十]{1,3}(?:航|公)?(?:局|院)|第[一二三四五六七八九十]{1,3}[一-龥]{0,4}(?:局|院))(?![长部])|中国(?:水利水电|建筑)第[一二三四五六七八九十]{1,3}工程局/uy,
  },
  {
    rule: 'special-region-body',
    example: '香港特别行政区临时立法会, 澳门特别行政区第二届政府推选委员会',
    needs: ['香港特别行政区', '澳门特别行政区'],
    pattern:
      /(?:香港|澳门)特别行政区(?:第[一二三四五六]届政府)?(?:(?:筹委会|筹备委员会)预备工作委员会|推选委员会|选举委员会|临时立法会|立法会(?!选举)|行政会议?|终审法院)(?!委员|议员)/uy,
  },
  {
    rule: 'centre-of-region',
    example: '华中区域应急救援中心, 国家东南区域应急救援中心',
    needs: ['区域应急', '区域医疗', '区域集散'],
    pattern: anchored(
      '(?:国家)?(?:华[东南北中]|东[南北]|西[南北]|中部)',
      '区域(?:应急救援|应急物资|医疗|集散)(?:储备)?中心(?!城)',
    ),
  },
  {
    rule: 'standing-committee-of-congress',
    example: '提请人大常委会批准, 兼人大常委会主任',
    needs: ['人大常委会'],
    pattern: /(?<=^|[，。；：]|[由经向兼]|提请|全国人大和)人大常委会(?!会议|第|、政府|、政协|和政府)/muy,
  },
  {
    rule: 'government-of-fifties',
    example: '中央人民政府国家计划委员会, 中央内务部',
    needs: ['中央人民政府', '中央政务院', ...MINISTRIES.map((ministry) => `中央${ministry}部`)],
    pattern: new RegExp(
      `中央(?:政务院|(?:${MINISTRIES.join('|')})部(?![门分队署])|人民政府(?:政务院|人民革命军事委员会|最高人民法院|最高人民检察署|(?:(?![了的])[\\u4e00-\\u9fff]){2,8}?(?:委员会(?!委员|主席|秘书)|(?<!干)部(?![门分队署长])|署(?!长))))`,
      'uy',
    ),
  },
  {
    rule: 'bureau-of-region',
    example: '中南局, 西北局第二书记',
    needs: '中南局 西南局 西北局 华东局 华北局 华中局 东北局 北方局 南方局 长江局 东南局 中原局'.split(' '),
    pattern:
      /(?:中南|西南|西北|华东|华北|华中|东北|北方|南方|长江|东南|中原)局(?=[第书副]|[，。、；和先的]|工作|$)/muy,
  },
  GRID,
  {
    rule: 'numbered-works',
    example: '第二汽车制造厂',
    needs: ['厂'],
    pattern:
      /第[一二三四五六七八九十]{1,2}(?:汽车|拖拉机|机床|砂轮|毛纺织|棉纺织|重型机器|化工|钢铁)(?:制造)?厂(?![长区房])/gu,
  },
  {
    rule: 'ministry-of-industry',
    example: '第一机械工业部, 纺织工业部',
    needs: ['工业部'],
    pattern: anchored(
      '(?:第[一二三四五六七八]机械|煤炭|石油|水利电力|电力|纺织|重|轻|冶金|化学|食品|建筑|建筑材料|森林|机械|航空|航天|核|兵器|电子|地方|燃料|有色金属)',
      '工业部(?![门队分])',
    ),
  },
  {
    rule: 'consultative-committee',
    example: '中国人民政协第一届、第二届全国委员会, 政协第十二届浙江省委员会, 政协浙江省第十二届委员会',
    needs: ['中国人民政', '人民政', '政协'],
    pattern: new RegExp(
      `(?:(?:中国)?人民政(?:协|治协商会议)|政协)(?:(?:第?${NUMBER}届、){0,4}第?${NUMBER}届)?(?:全国|(?:[\\u4e00-\\u9fff]{2,7}?(?:省|市|自治区|县|区)))(?:第?${NUMBER}届)?委员会`,
      'uy',
    ),
  },
  {
    rule: 'national-congress',
    example: '第十三届全国人大常委会',
    needs: ['届全国', '届省', '届市', '届县', '届区委', '届州委'],
    pattern: new RegExp(
      `(?<![这那上每新本哪])(?:第?${NUMBER}届、)?第?${NUMBER}届(?:(?:全国|[省市县])(?:人大(?:常委会)?|人民代表大会(?:常务委员会)?|政协(?:常委会)?)|[省市县区州]委(?![员托会]))(?![第次一二三四五六七八九十]{1,3}次?[会全])`,
      'gu',
    ),
  },
  {
    rule: 'local-congress',
    example: '省十三届人大常委会, 市第十四届政协',
    needs: ['届人大', '届政协'],
    pattern: anchored(
      `(?<![各全两])[省市县区]第?${NUMBER}`,
      `届(?:人大常委会|人大|政协(?:常委会)?)(?!代表(?!资格)|委员|第|${NUMBER}次|[一-龥]{0,2}会议)`,
    ),
  },
  {
    rule: 'mass-committee',
    example: '省总工会十四届委员会, 市妇联第十届执行委员会',
    needs: ['届委员会', '届执行委员会', '届执委会'],
    pattern: anchored(
      `(?<![各全])[省市县区州](?:${MASS_ORGANS.join('|')})第?${NUMBER}`,
      `届(?:执行)?(?:委员会|(?<=届)执委会)(?!第|${NUMBER}次)`,
    ),
  },
  {
    rule: 'state-of-china',
    example: '中国政府, 中华人民共和国政府',
    needs: ['政府'],
    pattern: anchored('(?:中国|中华人民共和国)(?:中央人民)?', '政府(?!采购|工作报告|和人民|网|门户)'),
  },
];

/**
 * 中共中央东北局, 红一方面军, 第一机械工业部: organs of history and of state whose form is fixed; 军委|主席 is a word that the post
 * makes.
 */
export const fixedForms = (view: View): Found[] =>
  formed(view).filter(
    ({ end, rule }) =>
      rule === 'military-commission' ||
      !view.tokens.across(end) ||
      // 第九届全国人大|代表
      (rule === 'national-congress' && view.words.startsWith('代表', end)) ||
      (rule === 'army' && OF_TROOPS.test(view.words.slice(end, end + 4))),
  );

const formed = byPatterns('Institution', FIXED_FORMS);
