import type { Found } from '#graph';
import { anchored, byPatterns, type PatternRow, type View } from '../recogniser.ts';

const NUMBER = '(?:[一二三四五六七八九十百〇零]{1,4}|\\d{1,3})';
const BASES =
  '陕甘宁 晋察冀 晋冀鲁豫 晋绥 晋冀豫 冀鲁豫 苏皖 鄂豫皖 湘赣 闽浙赣 湘鄂赣 川陕 闽西 赣南 苏北 苏南 皖南 山东 东江 中央 豫皖苏'.split(
    ' ',
  );
/** Organs and armies that the history of the Party and of the state names, by form. */
const FORMS: readonly PatternRow[] = [
  {
    rule: 'historic-organ',
    example: '中共中央东北局, 临时中央政府',
    pattern:
      /(?:中共)?中央(?:东北|华北|华东|中南|西北|西南|中原|华中|北方|南方|长江|东南|山东)(?:中央)?分?局(?![面势部限])|(?:中华苏维埃共和国)?临时中央政府/gu,
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
  {
    rule: 'army',
    example: '红一方面军, 朱毛红军, 第三野战军, 东北野战军',
    needs: ['军', '师', '兵团', '野司', '野前', '抗联', '铁道兵'],
    pattern: new RegExp(
      `(?:工农)?红军?第?(?:${NUMBER}、)*${NUMBER}(?:方面军|军团|军(?!团|[事队人民官分长])|师(?![长生傅]))|(?:朱毛|中央|工农|陕北|西路|南方)红军(?!学|大学|长征)|第${NUMBER}(?:野战军|兵团|集团军|方面军)(?!司令员?部)|(?:东北|华北|华东|西北|中原|西南|晋冀鲁豫|晋察冀|中南)(?:人民解放军|野战军|民主联军|抗日联军|军区)|[一二三四]野(?=司令|前委)|(?:中国)?人民志愿军|东北抗联|东北民主联军|八路军(?:总部|第?${NUMBER}师(?:第?${NUMBER}旅)?|前方指挥部|驻[\\u4e00-\\u9fff]{2,4}办事处)|新四军(?:军部|第?${NUMBER}师)|(?:铁道兵|国民党军|志愿军)第${NUMBER}(?:军(?!团)|师|旅)(?!长)`,
      'gu',
    ),
  },
  {
    rule: 'theatre-service',
    example: '东部战区海军, 北部战区陆军第78集团军, 空军第一集团军',
    needs: ['战区', '集团军'],
    pattern: new RegExp(
      `[东南西北中]部战区(?:(?:陆军|海军|空军)(?:第${NUMBER}集团军)?|第${NUMBER}集团军|联合参谋部|政治工作部)|(?:陆军|海军|空军|火箭军)第${NUMBER}集团军`,
      'gu',
    ),
  },
  {
    rule: 'armed-police',
    example: '武警甘肃总队, 武警第二机动总队, 联勤保障部队第九〇〇医院',
    needs: ['武警', '联勤保障部队', '解放军', '海军', '空军', '陆军', '火箭军'],
    pattern:
      /武警(?:部队)?(?:第[一二]机动|[\u4e00-\u9fff]{2,4}?(?:省|市|自治区|兵团)?)总队(?![长员])|(?:联勤保障部队|解放军|海军|空军|陆军|火箭军)(?:总医院)?第?[〇○一二三四五六七八九十百零\d]{1,4}医院/uy,
  },
  {
    rule: 'mission-abroad',
    example: '中国驻圣保罗总领馆, 驻美国大使馆',
    needs: ['使馆', '领馆', '领事馆', '使团'],
    pattern:
      /(?:中国|我国?)?(?:常)?驻[\u4e00-\u9fff·]{1,10}?(?:大使馆|总领(?:事)?馆|领事馆|使馆|使团)(?!区)/gu,
  },
  {
    rule: 'office-elsewhere',
    example: '浙江省驻京办, 杭州市驻沪办事处',
    needs: ['驻'],
    pattern:
      /(?:[\u4e00-\u9fff]{2,8}?(?:省|市|县|区|州|公司|集团)|[省市县](?:政府)?|(?<![\u4e00-\u9fff]))(?<![个各全本该多两])驻(?:[京沪津渝穗深杭汉宁粤港澳]|北京|上海|广州|深圳|杭州|南京|武汉|重庆|香港|澳门)(?:联络处|办事处|办)(?![公事理])/gu,
  },
  {
    rule: 'military-commission',
    example: '军委主席负责制, 中央与军委',
    needs: ['军委'],
    pattern: /(?<![\u4e00-\u9fff]央|[央共国省将海空陆红]|革命)军委(?![员派托会任扩])/gu,
  },
  {
    rule: 'front-committee',
    example: '前委, 总前委, 闽西特委',
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
    rule: 'government-of-fifties',
    example: '中央人民政府国家计划委员会',
    needs: ['中央人民政府'],
    pattern:
      /中央人民政府(?:政务院|人民革命军事委员会|最高人民法院|最高人民检察署|[\u4e00-\u9fff]{2,8}?(?:委员会(?!委员|主席|秘书)|部(?![门分队署长])|署(?!长)))/gu,
  },
  {
    rule: 'bureau-of-region',
    example: '中南局, 西北局第二书记',
    needs: '中南局 西南局 西北局 华东局 华北局 北方局 南方局 长江局'.split(' '),
    pattern: /(?:中南|西南|西北|华东|华北|北方|南方|长江)局(?=[第书副]|[，。、；和先的]|$)/muy,
  },
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
    example: '中国人民政协第一届全国委员会, 政协第十二届浙江省委员会',
    needs: ['中国人民政', '人民政', '政协'],
    pattern: new RegExp(
      `(?:(?:中国)?人民政(?:协|治协商会议)|政协)(?:第?${NUMBER}届)?(?:全国|(?:[\\u4e00-\\u9fff]{2,7}?(?:省|市|自治区|县|区)))委员会`,
      'uy',
    ),
  },
  {
    rule: 'national-congress',
    example: '第十三届全国人大常委会',
    needs: ['届全国', '届省', '届市', '届县'],
    pattern: new RegExp(
      `(?:第?${NUMBER}届、)?第?${NUMBER}届(?:全国|[省市县])(?:人大常委会|人民代表大会常务委员会|政协(?:常委会)?)(?![第次一二三四五六七八九十]{1,3}次?会)`,
      'gu',
    ),
  },
  {
    rule: 'state-of-china',
    example: '中国政府, 中华人民共和国政府',
    needs: ['政府'],
    pattern: anchored('(?:中国|中华人民共和国)(?:中央人民)?', '政府(?!采购|工作报告|和人民|网|门户)'),
  },
];

/** 中共中央东北局, 红一方面军, 第一机械工业部: organs of history and of state whose form is fixed. */
export const fixedForms = (view: View): Found[] => formed(view).filter(({ end }) => !view.tokens.across(end));

const formed = byPatterns('Institution', FORMS);
