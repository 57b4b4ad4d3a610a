import { CHIEF, GOVERNOR } from '../implied/government.ts';

/** Heads of posts: what a title ends with. */
const HEADS = `(?:[部行署校院市县区厅局处会]长|董事长|总经理|总裁|主任|书记)助理|总书记|书记|主席|主任|部长|省长|市长|州长|盟长|县长|区长|旗长|镇长|乡长|村长|厅长|局长|司长|处长|科长|室长|站长|所长|台长|馆长|院长|校长|会长|秘书长|干事长|干事|总理|组长|队长|检察长|审计长|委员长|理事长|监事长|董事长|总经理|总裁|总编辑|总工程师|总经济师|总会计师|社长|行长|署长|总监|总设计师|首席执行官|首席[技运财信][术营务息]官|司令员|司令|参谋长|政治委员|政委|常委|委员|人大代表|总领事|领事|公使|特使|临时代办|参赞|首相|总统|主教|总指挥|指挥长|团长|军长|师长|总编|审判长|审判员|检察员|主委|专员|厂长|矿长|场长|旅长|营长|连长|关长|庭长|园长|巡视员|调研员|科员|[厅局处科]级干部|参事|讲师|院士|成员|理事|教授|研究员|主编|编委|发言人|大使|顾问|支书|负责人|主管(?!部门|单位|机关)|(?<!总)经理|工段长|段长|首席专家|首席科学家|(?:高级|主任|首席|责任)工程师|(?<=[\\ue000\\ue005])${CHIEF}|(?<=\\ue000的?)代表(?![团处性大])`;
/** 理事|长, 经理|助理 go on. */
const WHOLE = '(?!长(?![期年达])|员(?!工)|助理)';
/** 研究会|会长: what an organ of another name begins with. */
const OTHER_ORGAN =
  '(?!小组|驻村|[派下选][驻派]|研究[会院所]|[基奖]金会|[协学商]会|联谊会|促进会|纪念馆|博物馆)';

/** A post behind its organ, in the notation of patterns. */
export const POST = `${OTHER_ORGAN}(?:(?!小组|代表的)[^，。；：、“”\\s\\ue000-\\ue007]){0,10}(?:${HEADS})${WHOLE}`;

/** 办公厅（国际合作司）: one house, two names; 上海市|副市长: the government of a place. */
const IN = `(?:{I}(?:（{I}）)?|{L}(?=${GOVERNOR}))`;

/** Posts one after the other: 省委书记、省人大常委会主任; 国务院副总理兼国家计委主任. */
export const POSTS = `${IN}${POST}(?:[、兼，和][ \\u3000]?${IN}${POST}|[、兼]{L}?${POST}){0,8}`;

/** A post of the organ named before, and of none that stands in its own words: 副主席, and no 民政局局长. */
export const OWN_POST = `[^，。；：、“”\\s局厅部委处院会所站办室校司科\\ue000-\\ue007]{0,6}(?:${HEADS})`;

const WRITTEN = new RegExp(`^${CHIEF}|^[^、，。；（）\\s]*?(?:副?(?:${HEADS}|干部))|^代表`, 'u');

/** The post that stands right behind an organ: 省财政厅|党组书记、厅长 → 党组书记, 在省财政厅|任处长 → 处长; null when none does. */
export const postAfter = (text: string, end: number): string | null =>
  WRITTEN.exec(text.slice(end, end + 24))?.[0].replace(
    /^(?:的|(?:工作时?)?(?:曾任|担任|任|当过?|做过?)(?=..))/u,
    '',
  ) ?? null;
