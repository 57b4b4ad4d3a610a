import { mainland } from '../../lexicon/provinces.ts';
import { anchored, byPatterns, type PatternRow, type Recogniser } from '../recogniser.ts';
import { listOf } from '../word-list.ts';
import { SUBMITTED } from './submitted.ts';
import { TREATIES } from './treaties.ts';

const KIND =
  '(?:实施细则|实施办法|实施意见|实施方案|管理办法|考核办法|行动计划|条例|规定|办法|细则|规则|准则)';
/** What names of rules begin with: 山西省…办法, 国家…条例. */
const BEGINS = `(?:${mainland.map(({ short }) => short).join('|')}|全国|国家|中央|中国共产党|中华人民共和国)`;

const MADE = listOf('协议 协定 宣言 决议 决定 通知 公报 指示 条例 纪要 规定 准则 声明');
/** Said where a place or a ministry gives out a paper of its own. */
const ISSUED = listOf('出台实施 制定实施 制定出台 印发实施 出台 印发');
/** Papers of a congress or a plenum, told by its name alone. */
const OF_CONGRESS = listOf('报告 决议 公报 《决定》 《决议》 《建议》 《公报》');
/** What is drafted and sent out to others, and how. */
const SENT = '起草|发出|下达|颁布|发布|签发|拟定';
const SENT_OUT = '指示信|指示电|指示|训令|通令|命令|布告|通告|公开信|宣言';
const OBEYED = listOf('执行 落实 印发 出台 制定 修订 根据 依据 按照 贯彻 颁布 发布 遵守');

/** Names of documents told by a form of their own. */
export const DOCUMENT_NAMES: readonly PatternRow[] = [
  {
    rule: 'five-year-plan',
    example: '“十四五”规划纲要',
    needs: ['十一五', '十二五', '十三五', '十四五', '十五五'],
    pattern: anchored(
      '[“"]?',
      '十[一二三四五]五[”"]?(?:(?!期间|时期|规划)[\\u4e00-\\u9fff、]{2,18}(?<![、和与及])发展规划(?![和、与])|规划和(?:\\d{4}|二[〇○零]三五)年远景目标纲要|规划纲要|发展规划|规划《纲要》|规划《建议》|规划建议|规划)',
    ),
  },
  {
    rule: 'five-year-plan',
    example: '十年规划和“八五”计划纲要',
    needs: ['五”计划纲要'],
    pattern: anchored(
      '(?:(?:国民经济和社会发展)?十年规划和|国民经济和社会发展)?“[六七八九十]{1,2}',
      '五”计划纲要',
    ),
  },
  {
    rule: 'plan-in-marks',
    example: '实施“六大工程”渔业振兴工作方案',
    needs: ['方案'],
    pattern: anchored(
      '(?<=实施|落实|印发|出台|制定|执行)“[^“”\\n]{2,10}”(?:(?![的了])[\\u4e00-\\u9fff]){2,24}(?:工作|行动|实施|建设|总体)',
      '方案(?=[，。；、]|$)',
    ),
  },
  {
    rule: 'of-a-province',
    example: '浙江省实施《中华人民共和国水法》办法',
    needs: ['》办法', '》的办法', '》若干', '》的若干', '》实施', '》的实施', '》细则'],
    pattern: anchored(
      `(?:${mainland.map(({ short }) => short).join('|')})(?:省|市|[\\u4e00-\\u9fff]{0,4}自治区)?(?:贯彻)?(?:实施|执行|贯彻)《[^《》\\n]{2,60}`,
      '》的?(?:若干|具体|实施)?(?:办法|规定|细则|意见)',
    ),
  },
  {
    rule: 'called-by-number',
    example: '“四三决定”, “八一宣言”',
    needs: MADE.map((kind) => `${kind}”`),
    pattern: anchored(
      '“(?:[一二三四五六七八九十百]{1,4}|新国)[\\u4e00-\\u9fff]{0,4}',
      `(?:${MADE.join('|')})”`,
    ),
  },
  {
    rule: 'called-by-articles',
    example: '落实“稳渔业20条”',
    needs: [...'0123456789'].map((digit) => `${digit}条”`),
    pattern: anchored('“[\\u4e00-\\u9fff]{2,10}\\d{0,2}', '\\d条”'),
  },
  {
    rule: 'called-by-articles',
    example: '贯彻“省委六条”, 起草“渔业六十条”',
    needs: [...'二三四五六七八九十'].map((numeral) => `${numeral}条”`),
    pattern: anchored(
      '“(?:新?国|(?!第|[^“”]{0,6}[第这那])[\\u4e00-\\u9fff]{2,6}?)[一二三四五六七八九十]{0,3}',
      '[二三四五六七八九十]条”',
    ),
    not: /^“[一二三四五六七八九十]+条|[约几]法/u,
  },
  {
    rule: 'declaration-in-marks',
    example: '通过“青江宣言”',
    needs: ['宣言”', '公报”', '路线图”'],
    pattern: anchored('“[\\u4e00-\\u9fff]{2,8}', '(?:宣言|公报|路线图)”'),
  },
  {
    rule: 'congress-report',
    example: '党的十九届六中全会决议',
    needs: ['大', '会'].flatMap((body) => [...OF_CONGRESS, '决定'].map((kind) => body + kind)),
    pattern: anchored(
      '(?:党的)?[一二三四五六七八九十]{1,3}(?:(?=大)|届[一二三四五六七八九]中全(?=会))',
      // 三中全会决定|提出: the paper says so; 全会决定召开 is a verb.
      `[大会](?:${OF_CONGRESS.join('|')}|决定(?=提出|明确|部署|指出|强调|精神))(?!会|团|厅)`,
    ),
  },
  {
    rule: 'plenum-report',
    example: '党的十八届五中全会公报',
    needs: ['会公报', '会议公报', '会决议', '会议决议'],
    pattern:
      /(?:(?:党的|中共|中国共产党)?第?[一二三四五六七八九十]{1,3}届(?:中央委员会第[一二三四五六七八九]次全体会议|[一二三四五六七八九]中全会|中央纪(?:委|律检查委员会)第?[一二三四五六七八九]次(?:全体会议|全会)))(?:公报|决议)(?!会|草)/gu,
  },
  {
    rule: 'local-congress-report',
    example: '学习省第十二次党代会报告',
    needs: ['党代会报告'],
    pattern: anchored(
      `(?:中共)?(?:${BEGINS}|(?<=^|[，。；：、\\s]|学习|贯彻|落实|在)(?!学习|贯彻|落实)(?:(?![了进入在的])[\\u4e00-\\u9fff]){2,3})?(?:[省市县区]|自治区)第[一二三四五六七八九十]{1,3}次`,
      '党代会报告(?![会团厅])',
    ),
  },
  {
    rule: 'national-plan',
    example: '实施国家海洋牧场发展规划纲要',
    needs: ['规划纲要', '战略纲要', '中长期规划', '总体规划'],
    pattern: anchored(
      '(?<=落实|实施|印发|制定|编制|发布|公布|[、和与])(?:国家|全国)(?:(?![的了是和])[\\u4e00-\\u9fff]){3,18}',
      '(?:规划纲要|战略纲要|中长期规划纲要|中长期规划|总体规划)(?![纲编体院局])',
    ),
    not: /各|有关|相关|提出|要求|推进|编制|制定/u,
  },
  {
    rule: 'dated-speech',
    example: '学习“七一”重要讲话精神',
    needs: ['讲话'],
    pattern: anchored(
      '(?:“(?:\\d{1,2}[·•・.．]\\d{1,2}|[一七八十][一二]?)”|(?<![\\d.·•・．])\\d{1,2}[·•・]\\d{1,2}|七一)(?:重要)?',
      '讲话',
    ),
  },
  {
    rule: 'of-a-year',
    example: '比较1980年准则和2016年准则',
    needs: ['准则', '宪法'],
    pattern: anchored('(?<!\\d)(?:19|20)\\d{2}年', '(?:准则|宪法)(?!修正|性)'),
  },
  {
    rule: 'called-work',
    example: '在“论十大关系”一文中',
    needs: ['”一文', '”一书', '”的报告', '”的文章', '”的小册子'],
    pattern: /“[^“”，。；：！？\n]{3,30}”(?=(?:一[文书]|的报告|的文章|的小册子)(?![的]))/gu,
  },
  {
    rule: 'work-report',
    example: '2026年江苏省政府工作报告',
    needs: ['政府工作报告'],
    pattern: anchored(
      `(?<!《)(?:\\d{4}年)?(?:(?:${mainland.map(({ name }) => name).join('|')})(?:人民)?|国务院|(?<![\\u4e00-\\u9fff]省)(?:省|市)(?:人民)?)?`,
      '政府工作报告',
    ),
  },
  {
    rule: 'statute',
    example: '中华人民共和国公务员法',
    needs: ['中华人民共和国'],
    pattern: anchored('(?<!《)', '中华人民共和国[\\u4e00-\\u9fff]{2,20}?法(?![律规治制院官庭权])'),
    not: /的|必须|境内|应当|公民/u,
  },
  {
    rule: 'about',
    example: '印发关于加强社区工作的意见',
    needs: ['关于'],
    pattern:
      /(?:印发|出台|发布|发表|通过|制定|起草|作出|公布|贯彻|落实|执行|遵守|下发|批转|转发|颁布|(?<!中共)中央|国务院|全国人大|常委会|省委|省政府|市委|(?<![\u4e00-\u9fff]))[了的]?(?<name>(?:中共中央办公厅、国务院办公厅|中共中央(?:[、 ]?国务院)?|(?:中共)?中央政治局|国务院(?:办公厅)?|全国人大(?:常委会)?)?关于(?:[^，。；：、《》“”！？\n]|“[^“”\n]{1,16}”){3,36}?的(?:若干|实施|指导|工作|紧急|补充|重要)?(?:意见|决定|决议|通知|规定|办法|方案|条例|通报|声明|宣言|公告|(?<=计划的)报告)(?:（(?:修订|修正)?草案(?:[\u4e00-\u9fff]{1,4}稿)?）)?)(?![\u4e00-\u9fff]?(?:见|权|性|义|书|稿|草案))/dgu,
    not: /有关|各项|一系列|重大决策|指示|论述|讲话/u,
  },
  {
    rule: 'attached-title',
    example: '某某投诉处理暂行办法\n第一条',
    needs: ['第一章', '第一条', '总则'],
    pattern:
      /(?<=(?:^|\n|日[ \u3000])(?<name>(?![第一（(])[\u4e00-\u9fff“”、（）A-Za-z0-9]{5,60}?(?:办法|规定|细则|条例|准则|规则|章程|预案)(?:[（(][^（）()\n]{2,10}[）)])?)[ \u3000]*\n+(?:1[.．、]?[ \u3000]{0,3})?)(?:第一章|第一条|总则)/duy,
  },
  {
    rule: 'edition',
    example: '现将某某推广目录（2020年版）印发给你们',
    needs: ['版）', '年本）'],
    pattern:
      /(?:^|[\n：:“.．、]|现将|印发|公布|发布|按照|实施)(?<name>(?:(?![的了现将])[\u4e00-\u9fff、]){4,40}(?:名单|目录|指南|条件|办法|方案|清单|大纲|导则|标准)（\d{4}年?[版本]）)/dgu,
  },
  {
    rule: 'plan-of-years',
    example: '印发某某工作五年规划纲要（2031—2035年）, 一九六一年至一九七二年渔业发展规划',
    needs: ['规划', '纲要'],
    pattern:
      /(?:印发|发布|公布|实施|落实|制定)了?(?<name>(?:(?![的了])[\u4e00-\u9fff、]){4,30}?(?:规划|纲要)（\d{4}年?[-—－–]\d{4}年）)|(?<![\d一二三四五六七八九〇])(?:(?:\d{4}|[一二三四五六七八九〇]{4})年?[到至—－–-](?:\d{4}|[一二三四五六七八九〇]{4})年(?:(?![的了是为和与在])[\u4e00-\u9fff]){3,16}?(?:规划纲要|规划|纲要)(?!草))/dgu,
    not: /每年|期间|时期|完成|实现|编制/u,
  },
  {
    rule: 'paper-by-number',
    example: '传达省委13号文件, 国务院31号文件',
    needs: ['号文件'],
    pattern: anchored(
      '(?<![〔〕﹝﹞（）()\\d第字发])(?:(?:中共)?中央|国务院|[省市县区]委|[省市县]政府)?(?:\\d{1,4}|[一二三四五六七八九十]{1,3})',
      '号文件',
    ),
  },
  {
    rule: 'list-of-a-year',
    example: '发布2031年节水诊断任务清单',
    needs: ['清单', '目录', '名录', '工作要点', '统计公报'],
    pattern:
      /(?<=发布|印发|公布|制定|下达|编制)了?(?<name>\d{4}年度?(?:(?![的了])[\u4e00-\u9fff]){3,30}?(?:清单|目录|名录|工作要点|统计公报))(?![\u4e00-\u9fff]{0,6}的?(?:通知|公告))/dgu,
  },
  {
    rule: 'plan-issued',
    example: '出台实施海湾东岸及周边地区专项规划',
    needs: ISSUED,
    pattern: new RegExp(
      `(?:${ISSUED.join('|')})了?(?<name>(?![《“各两多一])(?:(?![的了])[\\u4e00-\\u9fff、]){4,26}?(?:(?:专项|总体|空间|发展)规划|(?:总体|行动|实施|建设)方案|若干措施|(?:实施|指导)意见|管理办法))(?=[，。；、“（]|$|和|等)`,
      'duy',
    ),
    not: /有关|相关|配套|具体|系列|各类|各项|实施办法|(?<!促进|推动|支持|关于)政策|、[^、]{1,40}、/u,
  },
  {
    rule: 'report-given',
    example: '听取了关于渔业法草案的报告',
    needs: ['关于'],
    pattern:
      /(?<=[作做]了?|报告和|提出了?|听取了?|总理|副总理|同志|[作做]的)关于(?:(?![的了是])[^，。；：！？《》“”\n]){3,30}的?(?:(?:(?!报告)[一-鿿]){2,12}的)?报告(?!会|团|书|文学|》)/uy,
    not: /情况|有关/u,
  },
  {
    rule: 'directive',
    example: '起草关于巩固海岛根据地的指示',
    needs: ['关于'],
    pattern: new RegExp(
      `(?<=(?:${SENT})[了的]?)关于(?:(?![是])[^，。；：、！？《》“”\\n]){2,30}的(?:作战|紧急|补充|重要)?(?:${SENT_OUT}|决议案|电报)(?!精神)`,
      'uy',
    ),
  },
  {
    rule: 'directive-to',
    example: '起草致东海、南海前委的指示信, 发布向海岛进军的命令',
    needs: SENT_OUT.split('|').map((kind) => `的${kind}`),
    pattern: anchored(
      `(?<=(?:${SENT}|发表)了?)(?:致|给|向|对|必须|务必)(?:(?![是了])[^，。；：！？《》“”\\n]){2,30}`,
      `的(?:${SENT_OUT})(?!精神)`,
    ),
  },
  {
    rule: 'adopted-paper',
    example: '通过政协第二届某某委员会第一次会议决议',
    needs: ['政协', '中国人民政治协商会议', '中国共产党'],
    pattern:
      /(?<=通过了?|(?:决议|报告)[、，和])(?:政协|中国人民政治协商会议|中国共产党)(?:(?![的了第])[\u4e00-\u9fff]){0,12}第(?:(?!决议|报告|提交|所?作的)[^，。；：《》“”\n]){6,30}?(?:关于(?:(?!决议)[^，。；：《》“”\n]){4,50}?的)?(?:政治)?(?:决议|报告)(?=[，。；、和（]|$)/muy,
  },
  {
    rule: 'basic-law',
    example: '严格依照宪法和基本法办事',
    needs: ['基本法'],
    pattern:
      /(?<=宪法[和、]|两部|执行|按照|根据|遵守|依照|维护|实施|贯彻|落实|违反|尊重|权力和)基本法(?![律官委起则])/uy,
  },
  {
    rule: 'letter-of-centre',
    example: '学习中央九月来信',
    needs: ['月来信'],
    pattern: anchored('(?:(?:中共|党)?中央)?(?:十[一二]?|[一二三四五六七八九])', '月来信(?![访件])'),
  },
  {
    rule: 'plan-of-a-trade',
    example: '落实制糖行业碳达峰实施方案',
    needs: ['实施方案', '行动方案', '指导意见', '发展规划'],
    pattern:
      /(?:落实|贯彻|按照|印发|出台|实施)(?<name>(?:(?![的了和与及])[\u4e00-\u9fff]){2,12}(?:行业|领域|产业)(?:(?![的了和与及])[\u4e00-\u9fff]){2,10}(?:实施方案|行动方案|指导意见|发展规划))(?![、》])/dgu,
    not: /有关|相关|具体|本地|制定|印发|落实/u,
  },
  {
    rule: 'verb-and-kind',
    example: '严格执行山西省领导干部政治素质考察考核办法',
    needs: OBEYED,
    pattern: new RegExp(
      `(?:${OBEYED.join('|')})(?:好|了)?(?<name>${BEGINS}[\\u4e00-\\u9fff、]{4,40}?${KIND})(?![\\u4e00-\\u9fff]{0,2}(?:的|和|等)?(?:规定|要求|办法))`,
      'duy',
    ),
    not: /以及|及其|有关|原则|各项|法律|的|第一[个部]|首[个部]/u,
  },
];

/** Documents named without 《》. */
export const documentNames: Recogniser = {
  name: 'document-names',
  example: '严格执行山西省领导干部政治素质考察考核办法',
  find: byPatterns('Document', [...DOCUMENT_NAMES, ...SUBMITTED, ...TREATIES]),
};
