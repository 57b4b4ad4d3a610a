import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';
import { organName } from './institution.ts';
import { N } from './meeting-number.ts';

/** Bodies and forums of many states, whose meetings bear their short names. */
const BODY = /(?:组织|联盟|共同体|机构|论坛)$/u;
const SHORTEST = 3;

/** 上合组织防长会 → 上海合作组织防长会, WTO部长级会议 → 世界贸易组织部长级会议 */
export const meetingOfBody: Namer = ({ words }, { lexicon }) => {
  const name = tight(words);
  for (let end = name.length - 2; end >= SHORTEST; end -= 1) {
    const short = name.slice(0, end);
    const [body, other] = [...lexicon.lookup(short, 'Institution'), ...lexicon.lookup(short, 'Meeting')];
    if (body && !other && BODY.test(body.name) && body.attributes['level'] === undefined)
      return {
        type: 'Meeting',
        name: `${body.name}${name.slice(end)}`,
        reason: `of ${body.name}: ${short}`,
      };
  }
  return null;
};

const HELD = new RegExp(
  `^(.{2,16}?)(第${N}次(?:全国)?(?:会员)?代表大会|(?:[营团师旅县处科]级?以上|高级|活动分子|党员)[\\u4e00-\\u9fff]{0,6}(?:大会|会议)|(?:扩大|紧急|特别)会议)$`,
  'u',
);

/** 中国作协第十次全国代表大会 → 中国作家协会第十次全国代表大会: what a body holds bears its full name. */
export const meetingHeld: Namer = ({ words }, context) => {
  const [, short, held] = HELD.exec(tight(words)) ?? [];
  const body = short === undefined ? null : organName(short, context);
  return body === null || body === short
    ? null
    : { type: 'Meeting', name: `${body}${held}`, reason: `organ in full: ${short}` };
};
