import type { Found } from '#graph';
import type { View } from '../recogniser.ts';

const EDITION = /(?:首届|第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})[届次])$/u;
const LONGEST = 6;
/** What has editions: a plenum or a congress has none of its own. */
const HELD_AGAIN = /(?:[^全]会|论坛|峰会)$/u;

/** Conferences that were called again by a number. */
const CALLED_AGAIN = /^(?:亚非|日内瓦|郑州|庐山)会议$/u;

/** 第九届|进博会, 首届|链博会, 第二次|亚非会议: a meeting of the tables with its edition before it. */
export const editions = ({ words, hitsOf }: View): Found[] =>
  hitsOf.Meeting.flatMap(({ start, end }) => {
    const name = words.slice(start, end);
    const again = words[start - 1] === '届' ? HELD_AGAIN : words[start - 1] === '次' ? CALLED_AGAIN : null;
    if (again?.test(name) !== true) return [];
    const edition = EDITION.exec(words.slice(Math.max(0, start - LONGEST), start))?.[0];
    return edition === undefined
      ? []
      : [{ start: start - edition.length, end, type: 'Meeting', rule: 'meeting-edition' }];
  });
