import type { Found } from '#graph';
import { meetingsInRow } from './meeting/rows.ts';
import { byPatterns, type Recogniser } from './recogniser.ts';
import { ASSEMBLIES } from './meeting/assemblies.ts';
import { editions } from './meeting/editions.ts';
import { IN_PASSING } from './meeting/in-passing.ts';
import { named } from './meeting/named.ts';
import { NUMBERED } from './meeting/numbered.ts';
import { ofMass } from './meeting/of-mass.ts';
import { ofOrgans } from './meeting/of-organ.ts';
import { ofForums, OF_STATES } from './meeting/of-states.ts';
import { ofPlaces } from './meeting/of-place.ts';
import { OF_UNIT } from './meeting/of-unit.ts';
import { papersOf } from './meeting/papers.ts';
import { withPlace } from './placed.ts';
import { congressesOfTerm } from './meeting/of-term.ts';
import { WHOSE } from './meeting/whose.ts';

const patterned = byPatterns('Meeting', [
  ...NUMBERED,
  ...ASSEMBLIES,
  ...WHOSE,
  ...OF_STATES,
  ...OF_UNIT,
  ...IN_PASSING,
]);

/** Meetings by ordinal, and by a name with an anchor before its head. */
export const meetings: Recogniser = {
  name: 'meetings',
  example: '十八届中央纪委六次全会',
  find: (view) => {
    const found = [
      ...patterned(view).flatMap((one) => plenums(view.words, one)),
      ...editions(view),
      ...named(view),
      ...ofPlaces(view),
      ...ofOrgans(view),
      ...ofMass(view),
      ...ofForums(view),
      ...congressesOfTerm(view),
    ];
    const placed = found.flatMap((one) => withPlace(view, one));
    // 北京文化论坛、金沙数字大会等
    return [
      ...found,
      ...placed,
      ...meetingsInRow(view, found),
      // 市政协十届五次会议选举办法（草案）
      ...papersOf(view, [...found, ...placed]),
    ];
  },
};

/** 十九届二中、|三中全会: each plenum is a meeting, in a span of its own. */
function plenums(words: string, row: Found): Found[] {
  if (row.rule !== 'meeting-plenums') return [row];
  return [...words.slice(row.start, row.end).matchAll(/[^、和]+/gu)].map(({ index, 0: one }) => ({
    ...row,
    start: row.start + index,
    end: row.start + index + one.length,
  }));
}
