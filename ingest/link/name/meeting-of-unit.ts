import { UNIT_ALONE } from '../../lexicon/unit-kinds.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer, Naming, Surface } from '../naming.ts';
import { isBareUnit } from '../setting/units.ts';
import { meetingOfPlace } from './meeting-of-place.ts';
import { unsaid } from './unsaid.ts';

const RULE = /^meeting-(?:of-group|of-committee-wider|congress-of-unit|press)$/u;
/** 甲集团|今日召开|党委（扩大）会议 */
const HOLDS = /^(?:(?!书记|主任|委员|[，。；：长])[^\n]){0,8}(?:召开|举行|举办)了?$/u;
/** 集团党委理论学习中心组学习会 says whose by itself. */
const OWN = new RegExp(`^${UNIT_ALONE}`, 'u');
const CONGRESS = /^(?<unit>[\u4e00-\u9fff]{1,4}?)(?<rest>第.{1,4}次.+)$/u;

/** 党委（扩大）会议 that 甲集团 holds → 甲集团党委（扩大）会议; where the text does not say whose it is, one of this text alone. */
export const meetingOfUnit: Namer = (surface, context) => {
  if (!RULE.test(surface.rule)) return null;
  const words = tight(surface.words).replace(/(?<=\d月)份/u, '');
  const { unit, rest } = CONGRESS.exec(words)?.groups ?? {};
  if (unit !== undefined && rest !== undefined) {
    const whole = context.whoseOrgan('党委', unit);
    return isBareUnit(whole)
      ? unsaid('Meeting', words, context, 'which unit')
      : held(`${whole}${rest}`, whole);
  }
  const holder = OWN.test(words) ? null : holderOf(surface, context);
  if (holder === null) return unsaid('Meeting', words, context, 'who holds it');
  // 文化厅直属机关党委召开|直属机关党委（扩大）会议
  const said = /(?:直属)?(?:机关)?党[委组]$/u.exec(holder)?.[0] ?? '';
  const name = `${words.startsWith(said) ? holder.slice(0, holder.length - said.length) : holder}${words}`;
  return meetingOfPlace({ ...surface, words: name }, context) ?? held(name, holder);
};

const held = (name: string, holder: string): Naming => ({
  type: 'Meeting',
  name,
  reason: `held by ${holder}`,
});

/** The organ right before the verb that the meeting is the object of, as the text calls it. */
function holderOf({ start, sentence }: Surface, { organs, text }: Context): string | null {
  const all = text.article.text;
  const last = organs.at(-1);
  if (!last || last.start < sentence.start) return null;
  const words = tight(all.slice(last.start, last.end));
  return HOLDS.test(all.slice(last.end, start)) && !/^[我本该]/u.test(words) ? words : null;
}
