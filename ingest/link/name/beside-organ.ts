import { tight } from '../../tight.ts';
import type { Context, Namer, Surface } from '../naming.ts';
import { isBareUnit } from '../setting/units.ts';
import { isOfCommittee, officeOf } from './local-organ.ts';
import { placeOfOrgan } from './local-place.ts';
import { unsaid } from './unsaid.ts';

/** Offices that the government of a place has. */
const OF_PLACE = /(?:局|委|办|行署)$/u;
/** 安吉县 in 安吉县财政局, 中国农业银行 in 中国农业银行营业部 */
const PLACE =
  /^(?:中共|中国共产党)?([\u4e00-\u9fff]县(?!区)|[\u4e00-\u9fff]{2,12}?[省市县区州盟旗])(?!场|域)/u;
const FIRM = /^[\u4e00-\u9fff（）]{2,24}?(?:银行|公司|集团)/u;

/** 中国科学院, 中华人民共和国水利部: have bureaus of their own. */
const OF_STATE = /^(?:中国[\u4e00-\u9fff]{2,6}院|中华人民共和国[\u4e00-\u9fff]{2,10}部)$/u;

/** A department, and what has such. */
const INNER = /[处科股]$/u;
const OFFICE = /(?:[^邮]局|厅|署|法院|检察院|大学|学院|医院)$/u;

/** The organ named last in the sentence. */
function before({ sentence }: Surface, { organs }: Context): string | null {
  const last = organs.at(-1);
  return last && last.start >= sentence.start ? last.naming.name : null;
}

/** 审计局 in 历任安吉县财政局副局长、审计局局长 → 安吉县审计局; 大客户部 after 中国农业银行营业部 → that of the bank. */
const officeInLife: Namer = (surface, context) => {
  if (surface.rule !== 'department-of-post') return null;
  const name = tight(surface.words);
  const organ = before(surface, context);
  const state = organ !== null && name.endsWith('局') ? OF_STATE.exec(organ)?.[0] : undefined;
  if (state !== undefined)
    return { type: 'Institution', name: `${state}${name}`, reason: `bureau of ${state}` };
  if (OF_PLACE.test(name) || isOfCommittee(name)) {
    const last = context.organs.at(-1);
    const place =
      organ === null || !last ? null : (placeOfOrgan(last.naming) ?? PLACE.exec(organ)?.[1] ?? null);
    return place === null || last?.naming.attributes?.['deictic'] === true
      ? unsaid('Institution', name, context, 'of which place')
      : officeOf(place, name);
  }
  const last = context.organs.at(-1)?.naming;
  // 安吉县水利局局长甲、|财务科|科长乙
  if (organ !== null && last && INNER.test(name) && OFFICE.test(organ))
    return { ...last, name: `${organ}${name}`, reason: `department of ${organ}` };
  const firm = organ === null ? undefined : FIRM.exec(organ)?.[0];
  return firm === undefined
    ? null
    : { type: 'Institution', name: `${firm}${name}`, reason: `department of ${firm}` };
};

/** 集团 in what 青江集团 tells of itself → 青江集团 */
const unitAlone: Namer = ({ rule, words }, context) => {
  if (rule !== 'unit-alone') return null;
  const name = tight(words);
  const whole = context.whoseOrgan('', name);
  return isBareUnit(whole)
    ? unsaid('Institution', name, context, 'which unit')
    : { type: 'Institution', name: whole, reason: `deictic: ${name} is ${whole}` };
};

/** 青江大学医院|机关第一党支部 */
const WHOLE =
  /^([\u4e00-\u9fff（）]+?(?:大学|学院|医院|学校|公司|集团|[^邮]局|厅|研究院))[\u4e00-\u9fff]{2,12}党(?:支部|总支)$/u;

/** 学院|党支部: the unit by its kind alone */
const OWN = /^(?:[我本该]?(?:学院|学校|医院|公司|集团|[校院]))(?=党|机关)/u;

/** 医务护理党支部 after 青江医院机关第一党支部 → 青江医院医务护理党支部: of the unit whose branch is named whole, else of the one that speaks. */
const branchOfUnit: Namer = ({ rule, words }, context) => {
  if (rule !== 'party-branch') return null;
  const name = tight(words);
  if (WHOLE.test(name)) return null;
  const again = context.organs.findLast(({ naming }) => naming.name.endsWith(name))?.naming;
  if (again) return { ...again, reason: `again: ${again.name}` };
  const last = context.organs.findLast(({ naming }) => WHOLE.test(naming.name));
  const whole = WHOLE.exec(last?.naming.name ?? '')?.[1] ?? context.whoseOrgan('党委', '');
  return isBareUnit(whole)
    ? unsaid('Institution', name, context, 'of which unit')
    : { type: 'Institution', name: `${whole}${name.replace(OWN, '')}`, reason: `branch in ${whole}` };
};

/** 领导小组办公室 after 安吉县数字化改革领导小组 → the office of that group. */
const groupAgain: Namer = ({ rule, words }, context) => {
  if (rule !== 'group-again') return null;
  const [, kind = '', office = ''] = /^(.+?)(办公室)?$/u.exec(tight(words)) ?? [];
  const named = context.organs.findLast(({ naming }) => naming.name.endsWith(kind))?.naming;
  return named === undefined
    ? unsaid('Institution', tight(words), context, 'which group')
    : { ...named, name: `${named.name}${office}`, reason: `again: ${named.name}` };
};

const WORKING = /工作委员会$/u;

/** 纪工委 in 机关工委副书记、纪工委书记 → the inspectors of that committee. */
const inspectorsBeside: Namer = (surface, context) => {
  const organ = before(surface, context);
  return surface.words !== '纪工委' || organ === null || !WORKING.test(organ)
    ? null
    : {
        type: 'Institution',
        name: organ.replace(WORKING, '纪律检查工作委员会'),
        reason: `inspectors of ${organ}`,
      };
};

/** Organs that are called by a part of their name, and are told by the organ before or by the unit that speaks. */
export const besideOrgans: readonly Namer[] = [
  // 审计局|局长, 大客户部|总经理
  officeInLife,
  // 集团
  unitAlone,
  // 领导小组|组长
  groupAgain,
  // 机关第二党支部
  branchOfUnit,
  // 纪工委|书记
  inspectorsBeside,
];
