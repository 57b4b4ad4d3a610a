import { anchored, type PatternRow } from '../recogniser.ts';

/** 教育部、国家计委, 省水利厅, 水利部党组; what the whole Party's and the state's organs decide goes by 关于… as it does elsewhere. */
const ORGANS =
  '(?:(?![的了对在将把])[\\u4e00-\\u9fff、]){1,30}?(?:[部委局厅院会署行]|党组)(?<!国务院|[省市县]委)';

/** What an organ lays before another, or hands down, without marks: 批准了教育部、国家计委关于发展山区教育的报告, 你部关于建立联席会议制度的请示收悉. */
export const SUBMITTED: readonly PatternRow[] = [
  {
    rule: 'submitted',
    example: '批准了教育部、国家计委关于发展山区教育的报告, 执行省水利厅关于干部下乡的指示',
    needs: ['关于'],
    pattern: anchored(
      `(?<=(?:批准|批转|转发|同意|执行|遵照|根据|按照)了?)${ORGANS}`,
      '关于[^，。；《》“”！？\\n]{2,60}?的(?:若干|紧急|补充|重要)?(?:报告|请示|指示|规定|决定)(?!精神|[会团书权见草])',
    ),
    not: /有关|各项|一系列|论述|讲话|这[件个次项]/u,
  },
  {
    rule: 'congress-report',
    example: '大会通过的十六届中央委员会的报告, 批准了十六届中央纪律检查委员会工作报告',
    needs: ['届中央委员会', '届中央纪律检查委员会'],
    pattern: anchored(
      '(?<=(?:通过|批准|审议|听取)(?:了|的)?)(?:中国共产党)?第?[一二三四五六七八九十]{1,3}',
      // 批准了某届中央纪律检查委员会|的工作报告: said of the organ, as of any
      '届中央(?:委员会的?(?:工作)?|纪律检查委员会工作)报告(?!的决议|精神)',
    ),
  },
  {
    rule: 'request-received',
    example: '你部关于建立治水联席会议制度的请示收悉。',
    needs: ['请示收悉', '请示悉', '请示（', '报告收悉', '函收悉', '申请收悉', '请示均悉'],
    pattern: anchored(
      '(?<=[你贵][\\u4e00-\\u9fff]{1,4}|[局厅部委府会司院])关于[^，。；：《》\\n]{4,80}?的',
      '(?:请示|报告|来?函|申请)(?=(?:（[^（）\\n]{4,40}）)?[收均]?悉)',
    ),
  },
];
