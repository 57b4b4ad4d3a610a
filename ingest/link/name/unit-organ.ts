import { tight } from '../../tight.ts';
import type { Context, Namer, Surface } from '../naming.ts';
import { isBareUnit } from '../setting/units.ts';
import { committeeIn } from './institution.ts';
import { deicticOrgan, localOrganAgain, organOfUnit } from './local-institution.ts';
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

/** Whose place or unit tells the full name. */
const NAMERS = [deicticOrgan, organOfUnit, localOrganAgain, committeeIn];
const COMMITTEE = /^(.+?)(党委|党组)$/u;
/** Posts and persons, between two posts of a row: 书记|钱小河，|党委|副书记. */
const IN_ROW =
  /^(?:书记|副书记|委员|成员)(?:(?!出席|参加|主持|陪同|会见|调研|讲话|举行|召开)[\u4e00-\u9fff、，（）]){0,60}[，、；]$/u;
const BARE = /^(?:党委|党组|纪委|工会)$/u;

/** 镇党委书记甲，|党委|副书记乙, 校党委书记甲，|纪委|书记乙: whose committee the row of posts names first; a second 书记 heads another. */
function inRow(surface: Surface, { organs, text }: Context): string | null {
  const all = text.article.text;
  const before = organs.findLast(({ start, end }) => !BARE.test(all.slice(start, end)));
  if (!before || before.start < surface.sentence.start) return null;
  const [, unit, organ] = COMMITTEE.exec(tight(all.slice(before.start, before.end))) ?? [];
  if (unit === undefined || (organ === surface.words && all.startsWith('书记', surface.end))) return null;
  return IN_ROW.test(all.slice(before.end, surface.start)) ? unit : null;
}

/**
 * 校党委, 学校党委 and 党委 alone in what a school tells of itself are one organ: that of the unit whose name stands before it elsewhere,
 * as in 甲集团党委, else 校党委 of this text alone.
 */
export const unitOrgan: Namer = (surface, context) => {
  if (!surface.rule.startsWith('unit-organ')) return null;
  const { unit = '', organ = '', part = '' } = ORGAN.exec(tight(surface.words))?.groups ?? {};
  const beside = organ.endsWith('机关党委') && unit === '' ? besideOrgan(surface, context) : null;
  const row = unit === '' && !beside ? inRow(surface, context) : null;
  const whole = beside ?? context.whoseOrgan(organ, row ?? unit.replace(/^该/u, ''));
  if (isBareUnit(whole)) {
    const name = organ.endsWith('中心组') ? organ : `${whole}${organ}${part}`;
    return unsaid('Institution', name, context, 'which unit');
  }
  const words = `${whole}${organ}`;
  const own = { ...surface, words, rule: 'organ-and-part' };
  const name = NAMERS.map((namer) => namer(own, context)).find((one) => one !== null)?.name ?? words;
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
