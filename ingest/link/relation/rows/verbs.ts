import type { VerbRule } from '../rule.ts';
import { OTHER_NAME } from './meetings.ts';
import { OFFICES } from './offices.ts';
import { PROPOSING } from './proposing.ts';
import { STRESSING } from './stressing.ts';
import { WRITING } from './writing.ts';

/** 《甲》（某发〔2020〕1号）和《乙》 */
const WITH_NUMBERS = '{D+}(?:（[^（）{I}]{0,30}）(?:[、和及与]|以及)?{D+}){0,12}';

/** 制定《治沙决定》的实施细则: what is issued goes by no title. */
const OF_ANOTHER =
  '(?!的(?:贯彻|贯彻落实|实施|落实|配套|具体)(?:细则|办法|方案|意见|措施|计划|规划|规定|制度))';

/** Verbs between a subject and its object. */
export const VERB_RULES: readonly VerbRule[] = [
  {
    name: 'issued-active',
    link: 'ISSUED_BY',
    verbs:
      '印发|发布|公布|颁布|颁发|出台|制定|制订|编制|下发|下达|制发|发出|作出|出版|(?<!新)修[订定]|(?<![、，和及与按]|落实|贯彻|执行|学习|根据|按照|依据)新修[订定]|联合发文',
    gap: '(?:关于[^，。；“”{IDSPHLMJ}]{2,24}的|了|完成|完善|出台|颁布|发布|印发|公布|实施|施行|并实施|新的?|的|出|关于|修[订改]后的)*(?:[\\u4e00-\\u9fff]{0,6}(?:导则|规范|标准|规章|文件))?',
    object: `${WITH_NUMBERS}${OF_ANOTHER}`,
    subject: 'I',
    confidence: 0.9,
    example: '近日，省委办公厅、省政府办公厅印发了《办法》',
  },
  {
    name: 'issued-declared',
    link: 'ISSUED_BY',
    verbs: '发表',
    gap: '(?:了|的)*',
    object: '{D+}',
    objectWords: /(?:宣言|声明|公报|公告|通电|白皮书|[^说证文]书)》?$/u,
    subject: 'I',
    confidence: 0.85,
    example: '外交部发表《关于渔业问题的声明》',
  },
  {
    name: 'issued-white-paper',
    link: 'ISSUED_BY',
    verbs: '发表',
    gap: '了?',
    object: '{D}(?=(?:政府)?白皮书)',
    subject: 'I',
    confidence: 0.9,
    example: '国务院新闻办公室发表《中国的渔业》白皮书',
  },
  {
    name: 'issued-approval',
    link: 'ISSUED_BY',
    verbs: '批转',
    gap: '(?:了|的|关于)?(?:{I+}的?)?',
    object: '{D+}',
    subject: 'I',
    confidence: 0.85,
    example: '国务院批转财政部《改革方案》',
  },
  {
    name: 'adopted-active',
    link: 'ADOPTED_AT',
    verbs: '(?:审议|讨论|表决|审查)?(?:并|和)?(?:一致)?(?:通过|批准)',
    gap: '(?:关于[^，。；“”{IDSPHLMJ}]{2,24}的|了|的|关于|修[订改]后的|新修订的|新的|报告)*(?:[^，。；、“”{IDSPHLMJ}]{1,16}——)?(?:由?{H}(?:同志|总书记|主席)?(?:代表{I})?(?:向{M}|向会议|向大会)?所?(?:作|提交|提出|起草|主持起草)?的?|{I}(?:提出|提交|提请审议)的)?',
    object: '{D+}',
    subject: 'M',
    ellipsis: true,
    confidence: 0.9,
    example: '会议审议通过了《实施方案》',
  },
  {
    name: 'adopted-decision',
    link: 'ADOPTED_AT',
    verbs: '作出|提出',
    gap: '(?:了|的)*',
    object: '{D+}',
    subject: 'M',
    confidence: 0.8,
    example: '省委全会作出了《关于改进作风的决定》',
  },
  ...PROPOSING,
  ...STRESSING,
  ...WRITING,
  ...OFFICES,
  {
    name: 'launched-active',
    link: 'LAUNCHED_BY',
    verbs:
      '组织实施|组织开展|部署开展|联合开展|实施|开展|启动|发起|推出|推行|举办|主办|承办|部署|进行(?=了)|批准(?:兴建|建设|实施|设立)|号召[^，。；{IP}]{2,16}?开展',
    gap: '(?:了|的|好|[这此本]次|为期[^，。]{1,6}|第[一二三四五六七八九十\\d]+[批届期]|[一二三四五六七八九十两几\\d]+[批届期轮次]|\\d{4}年度?|新一轮|全国|群众性|大规模|(?:广泛的?和?)?(?:深入的)|(?:波澜壮阔|轰轰烈烈|声势浩大|大规模|全国性|群众性|广泛|一系列)的)*',
    // 召开深入实施“某战略”推进大会: the meeting is held, nothing is launched
    object: '{P+}(?![^，。；]{0,24}(?:大会|会议|推进会|座谈会|动员会|报告会|发布会))',
    subject: 'I',
    confidence: 0.8,
    example: '省委组织部实施干部能力提升计划',
  },
  {
    name: 'held-active',
    link: 'HELD_BY',
    verbs: '主持召开|召开|召集|举行|举办|主办|进行',
    gap: '(?:了|的|过|[本上这]届|新一届(?:政府|党委|班子)|(?:党的)?历史上)*(?:[^，。；、“”{IDSPHLMJ}]{2,10}会议[、和]){0,6}{S}?',
    object: `${OTHER_NAME}{M}`,
    subject: 'I',
    factual: false,
    confidence: 0.85,
    example: '省委召开全省组织工作会议',
  },
];
