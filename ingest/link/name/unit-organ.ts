import { tight } from '../../tight.ts';
import type { Context, Namer, Surface } from '../naming.ts';
import { isBareUnit } from '../setting/units.ts';
import { committeeIn } from './institution.ts';
import { deicticOrgan } from './local-institution.ts';
import { unsaid } from './unsaid.ts';

/** 我校|党委|宣传部, 集团|纪委, |机关党委|, |中心组| */
const ORGAN =
  /^(?<unit>[\u4e00-\u9fff]*?)(?<organ>分党委|党委|党总支|党组|纪委|团委|监事会|董事会|(?:直属)?机关党委|工会|(?:理论(?:学习)?)?中心组)(?<part>[\u4e00-\u9fff]*)$/u;

/** 市国资委副书记甲，|机关党委|副书记乙: of the office named before in the sentence. */
function besideOrgan({ sentence }: Surface, { organs, text }: Context): string | null {
  const before = organs.at(-1);
  if (!before || before.start < sentence.start) return null;
  const words = tight(text.article.text.slice(before.start, before.end));
  return /(?:(?<!党)委|[厅局署部])$/u.test(words) ? words : null;
}

/**
 * 校党委, 学校党委 and 党委 alone in what a school tells of itself are one organ: that of the unit whose name stands before it elsewhere,
 * as in 甲集团党委, else 校党委 of this text alone.
 */
export const unitOrgan: Namer = (surface, context) => {
  if (!surface.rule.startsWith('unit-organ')) return null;
  const { unit = '', organ = '', part = '' } = ORGAN.exec(tight(surface.words))?.groups ?? {};
  const beside = organ.endsWith('机关党委') && unit === '' ? besideOrgan(surface, context) : null;
  const whole = beside ?? context.whoseOrgan(organ, unit.replace(/^该/u, ''));
  if (isBareUnit(whole)) {
    const name = organ.endsWith('中心组') ? organ : `${whole}${organ}${part}`;
    return unsaid('Institution', name, context, 'which unit');
  }
  const words = `${whole}${organ}`;
  const own = { ...surface, words, rule: 'organ-and-part' };
  const name = (deicticOrgan(own, context) ?? committeeIn(own, context))?.name ?? words;
  return { type: 'Institution', name: `${name}${part}`, reason: `of the unit that speaks: ${whole}` };
};

/** 法学院党委 in a text that names 青江大学 and no other school → 中共青江大学法学院委员会. */
export const facultyBranch: Namer = (surface, context) => {
  if (surface.rule !== 'faculty-branch') return null;
  const name = tight(surface.words);
  const school = context.whoseOrgan('', '学校');
  if (!school.endsWith('大学') || name.includes('大学')) return null;
  const words = `${school}${name}`;
  return (
    committeeIn({ ...surface, words }, context) ?? {
      type: 'Institution',
      name: words,
      reason: `faculty of ${school}`,
    }
  );
};
