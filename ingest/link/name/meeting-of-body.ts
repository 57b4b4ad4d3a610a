import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';

/** Bodies of many states, whose meetings bear their short names. */
const BODY = /(?:组织|联盟|共同体|机构)$/u;
const SHORTEST = 3;

/** 上合组织防长会 → 上海合作组织防长会, WTO部长级会议 → 世界贸易组织部长级会议 */
export const meetingOfBody: Namer = ({ words }, { lexicon }) => {
  const name = tight(words);
  for (let end = name.length - 2; end >= SHORTEST; end -= 1) {
    const [body, other] = lexicon.lookup(name.slice(0, end), 'Institution');
    if (body && !other && BODY.test(body.name) && body.attributes['level'] === undefined)
      return {
        type: 'Meeting',
        name: `${body.name}${name.slice(end)}`,
        reason: `of ${body.name}: ${name.slice(0, end)}`,
      };
  }
  return null;
};
