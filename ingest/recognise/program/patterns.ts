import type { PatternRow } from '../recogniser.ts';

/** Drives of the Party and the state by name, 1942 to today; 体育运动, 工人运动 and 民族解放运动 are none. */
const DRIVES = [
  '增产节约、增收节支 增产节约 增收节支 爱国卫生 延安整风 整风整社 整风 大生产 抗美援朝 肃清反革命 镇压反革命 镇反 肃反 农业互助合作 互助合作 农业合作化 合作化',
  '人民公社化 土地改革 土改 社会主义教育 社教 四清 思想改造 知识分子思想改造 扫盲 除四害 拥军优属 拥政爱民 五讲四美三热爱 五讲四美 学雷锋 农业学大寨 工业学大庆',
  '批林批孔 上山下乡 知识青年上山下乡 义务植树 全民义务植树 全民健身 技术革新 技术革命 技术革新和技术革命 合理化建议 先进生产者 社会主义竞赛 劳动竞赛 比学赶帮 厉行节约 反浪费 大炼钢铁 反右派 反右 减租减息 民主改革',
].flatMap((line) => line.split(' '));
const byLength = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** Names of programs told by a form of their own. */
export const PATTERNS: readonly PatternRow[] = [
  {
    rule: 'five-years',
    example: '第七个五年计划',
    pattern: /第[一二三四五六七八九十]{1,3}个五年计划(?!纲要)/gu,
  },
  {
    rule: 'program-period',
    example: '六五计划',
    pattern: /(?<![一-鿿]十|第)(?:[一二五六七八九]五|十五)计划(?!纲要)/gu,
  },
  {
    rule: 'program-number',
    example: '863计划',
    pattern: /(?<!\d)(?:863|973|211|985|111|2011|“(?:863|973|211|985|111|2011)”)(?:计划|工程)/gu,
  },
  {
    rule: 'program-drive',
    example: '爱国卫生运动',
    needs: ['运动', '反右', '反浪费'],
    pattern: new RegExp(`(?:${byLength(DRIVES)})运动|反右派?斗争|反浪费斗争`, 'gu'),
  },
  {
    rule: 'program-census',
    example: '第五次全国经济普查',
    needs: ['普查'],
    pattern:
      /第[一二三四五六七八九十]{1,3}次(?:全国)?[\u4e00-\u9fff]{1,10}?普查|全国(?!各|性)[\u4e00-\u9fff]{2,10}?普查/gu,
    not: /的|和|是|了|进行|开展|组织/u,
  },
  {
    rule: 'program-inspection',
    example: '税收、财务、物价大检查',
    needs: ['大检查'],
    pattern: /(?:(?:财务|税收|物价|财政|信贷|外汇|税务|价格)[、，和]?){1,4}大检查/gu,
  },
  {
    rule: 'program-gangs',
    example: '扫黑除恶斗争',
    needs: ['扫黑', '打黑', '扫黄'],
    pattern: /(?:扫黑除恶|打黑除恶|扫黄打非)(?:专项)?(?:斗争|行动)/gu,
  },
  {
    rule: 'program-survey',
    example: '第三次全国国土调查',
    needs: ['次全国'],
    pattern:
      /第[一二三四五六七八九十]{1,3}次全国(?:(?![的和，、])[\u4e00-\u9fff]){0,8}?(?:国土|资源|状况)调查(?!领导|办公|小组|员)/gu,
  },
  {
    rule: 'program-contest',
    example: '第三届全国职工技能大赛',
    needs: ['竞赛', '大赛'],
    // 2021年全国…竞赛——全国…大赛
    pattern:
      /(?:\d{4}年|第[一二三四五六七八九十]{1,3}届|首届)?(?:全国|中国|世界|国际)(?!首|各|的|不|一贯|反对|人民|政府)[^，。；、：！？“”（()\s]{2,24}?(?<!军备)(?:竞赛|大赛)(?:——[^，。；、：！？“”（()\s]{2,30}?(?:竞赛|大赛))?/gu,
    not: /的|举办|参加|开展|选手/u,
  },
  {
    rule: 'program-course',
    example: '省部级主要领导干部学习贯彻…精神专题研讨班',
    needs: ['班'],
    pattern:
      /(?:新进中央委员会的委员、候补委员和)?(?:(?:省部级|厅局级|市厅级|县处级|县级以上|省管|中管)(?:主要)?(?:领导)?干部)?学习贯彻[^，。；：！？\n]{4,50}?(?:研讨班|培训班|轮训班|读书班)/gu,
  },
];
