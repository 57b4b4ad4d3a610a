import { byPatterns, type PatternRow, type Recogniser } from './recogniser.ts';

const KIND =
  '(?:实施细则|实施办法|实施意见|实施方案|管理办法|考核办法|行动计划|条例|规定|办法|细则|规则|准则)';
const BEGINS =
  '(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|全国|国家|中央|中国共产党|中华人民共和国)';

const ROWS: readonly PatternRow[] = [
  {
    rule: 'five-year-plan',
    example: '“十四五”规划纲要',
    pattern:
      /(?:国家|我省|全省)?(?<name>[“"]?十[一二三四五][五][”"]?(?:规划和\d{4}年远景目标纲要|规划纲要|发展规划|规划《纲要》|规划《建议》|规划建议|规划))/dgu,
  },
  {
    rule: 'congress-report',
    example: '党的十九届六中全会决议',
    pattern:
      /(?:党的)?[一二三四五六七八九十]{1,3}(?:大|届[一二三四五六七八九]中全会)(?:报告|决议|公报|《决定》|《决议》|《建议》|《公报》)(?!会|团|厅)/gu,
  },
  {
    rule: 'work-report',
    example: '2026年江苏省政府工作报告',
    needs: /政府工作报告/u,
    pattern:
      /(?<!《)(?:\d{4}年)?(?:(?:北京市|天津市|上海市|重庆市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)(?:人民)?)?政府工作报告/gu,
  },
  {
    rule: 'statute',
    example: '中华人民共和国公务员法',
    pattern: /(?<!《)中华人民共和国[\u4e00-\u9fff]{2,20}?法(?![律规治制院官庭权])/gu,
    not: /的|必须|境内|应当|公民/u,
  },
  {
    rule: 'verb-and-kind',
    example: '严格执行山西省领导干部政治素质考察考核办法',
    pattern: new RegExp(
      `(?:执行|落实|印发|出台|制定|修订|根据|依据|按照|贯彻|颁布|发布|遵守)(?:好|了)?(?<name>${BEGINS}[\\u4e00-\\u9fff、]{4,40}?${KIND})(?![\\u4e00-\\u9fff]{0,2}(?:的|和|等)?(?:规定|要求|办法))`,
      'dgu',
    ),
  },
];

/** Documents named without 《》. */
export const documentNames: Recogniser = {
  name: 'document-names',
  example: '严格执行山西省领导干部政治素质考察考核办法',
  find: byPatterns('Document', ROWS),
};
