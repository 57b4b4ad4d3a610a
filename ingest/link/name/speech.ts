import { tight } from '../../tight.ts';
import type { Context, Namer, Naming } from '../naming.ts';
import { isBareUnit } from '../setting/units.ts';
import { leadingGroup } from './institution.ts';
import { unsaid } from './unsaid.ts';

/** 我部 in a notice of 工业和信息化部办公厅 → 中华人民共和国工业和信息化部; failing a title, who signs the text. */
export const speakingOrgan: Namer = ({ words }, context) => {
  const name = tight(words);
  const match = /^(?:我|本)(部|委|局|办|会|署|厅|院|校|所|行)$/u.exec(name);
  if (!match?.[1]) return null;
  const mark = match[1] === '委' || match[1] === '会' ? '委员会' : match[1];
  const issuer = [...context.issuers, ...context.signers].find((one) => one.includes(mark));
  if (!issuer) {
    // 我校 where the text names the 党委 of 青江大学
    const unit = /[院校所]/u.test(mark) ? context.whoseOrgan('党委', '') : '';
    return isBareUnit(unit) || !UNITS.test(unit)
      ? unsaid('Institution', name, context, 'whose')
      : { type: 'Institution', name: unit, reason: `deictic: ${words} of ${unit}` };
  }
  const end = issuer.indexOf(mark) + mark.length;
  return { type: 'Institution', name: issuer.slice(0, end), reason: `deictic: ${words} of ${issuer}` };
};

const UNITS = /(?:大学|学院|学校|[中小]学|医院|研究[院所])$/u;

const MINISTRY = /^(?:中华人民共和国|中国共产党)([\u4e00-\u9fff]{2,12}部)(?:党组)?$/u;

/** So many organs back it may have been named. */
const LATEST = 40;

/** 水利部党组书记、部长主持。|部|党组成员…: the ministry that the text named last. */
function ministryBefore({ organs, lexicon }: Context): Naming | null {
  for (const { naming } of organs.slice(-LATEST).toReversed()) {
    const [entry] = lexicon.lookup(`中华人民共和国${MINISTRY.exec(naming.name)?.[1] ?? ''}`, 'Institution');
    if (entry?.name.endsWith('部')) return { type: 'Institution', name: entry.name, reason: 'named last' };
  }
  return null;
}

/** 部人才交流中心, 规划司 in a notice of 工业和信息化部办公厅 → 中华人民共和国工业和信息化部人才交流中心 */
export const partOfSpeaker: Namer = (surface, context) => {
  const own = /^(?:我[部局委厅])[\u4e00-\u9fff]{4,}$/u.test(tight(surface.words));
  const alone = surface.rule === 'department-alone';
  if (surface.rule !== 'part-of-ministry' && !alone && !own) return null;
  const speaks = speakingOrgan({ ...surface, words: own ? surface.words.slice(0, 2) : '我部' }, context);
  const told = surface.words.startsWith('部') ? ministryBefore(context) : null;
  const whole = !speaks || speaks.attributes?.['deictic'] ? told : speaks;
  if (!whole) return null;
  const part = tight(surface.words).slice(alone ? 0 : own ? 2 : 1);
  return {
    type: 'Institution',
    name: part === '党组' ? leadingGroup(whole.name) : `${whole.name}${part}`,
    reason: `part of ${whole.name}`,
  };
};
