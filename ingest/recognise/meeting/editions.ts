import type { Found } from '#graph';
import type { View } from '../recogniser.ts';

const EDITION = /(?:首届|第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})届)$/u;
const LONGEST = 6;
/** What has editions: a plenum or a congress has none of its own. */
const HELD_AGAIN = /(?:[^全]会|论坛|峰会)$/u;

/** 第九届|进博会, 首届|链博会: a meeting of the tables with its edition before it. */
export const editions = ({ words, hitsOf }: View): Found[] =>
  hitsOf.Meeting.flatMap(({ start, end }) => {
    if (words[start - 1] !== '届' || !HELD_AGAIN.test(words.slice(start, end))) return [];
    const edition = EDITION.exec(words.slice(Math.max(0, start - LONGEST), start))?.[0];
    return edition === undefined
      ? []
      : [{ start: start - edition.length, end, type: 'Meeting', rule: 'meeting-edition' }];
  });
