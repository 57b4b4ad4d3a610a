import { toHan } from '../han-number.ts';
import type { Entry } from './lexicon.ts';

/** First and latest numbered congress whose short name is in use (党的一大 … 党的二十大), and plenums of a committee at most. */
const CONGRESSES = { first: 1, last: 20 };
const PLENUMS = 9;
/** Central committees whose plenums are spoken of: 七届二中全会 … */
const COMMITTEES = { first: 6, last: 20 };
const NOTE = '中国共产党历次全国代表大会、中央全会，按届次';

/** 党的二十大, 十九届六中全会, 二十届中央纪委三次全会: by number rather than by row. */
export function congressEntries(): Entry[] {
  const entries: Entry[] = [];
  for (let term = CONGRESSES.first; term <= CONGRESSES.last; term += 1) {
    const han = toHan(term);
    // 一大 … 九大 alone are too short to match; 十大 alone is any top ten.
    const bare = term > 10 ? [`${han}大`] : [];
    entries.push(
      meeting(
        `中国共产党第${han}次全国代表大会`,
        [`党的${han}大`, `中共${han}大`, `第${han}次党代会`, ...bare],
        { subtype: 'congress', term },
      ),
    );
  }
  for (let term = COMMITTEES.first; term <= COMMITTEES.last; term += 1) {
    const han = toHan(term);
    for (let number = 1; number <= PLENUMS; number += 1)
      entries.push(plenum(han, number, term), discipline(han, number, term));
  }
  return entries;
}

function plenum(term: string, number: number, ordinal: number): Entry {
  const order = toHan(number);
  const short = `${term}届${order}中全会`;
  return meeting(
    `中国共产党第${term}届中央委员会第${order}次全体会议`,
    [short, `党的${short}`, `中共${short}`, `第${term}届中央委员会第${order}次全体会议`],
    { subtype: 'plenum', term: ordinal, number },
  );
}

function discipline(term: string, number: number, ordinal: number): Entry {
  const order = toHan(number);
  return meeting(
    `中国共产党第${term}届中央纪律检查委员会第${order}次全体会议`,
    [`${term}届中央纪委${order}次全会`, `第${term}届中央纪律检查委员会第${order}次全体会议`],
    { subtype: 'plenum', term: ordinal, number },
  );
}

const meeting = (name: string, aliases: string[], attributes: Entry['attributes']): Entry => ({
  type: 'Meeting',
  name,
  aliases,
  attributes,
  en: '',
  note: NOTE,
});
