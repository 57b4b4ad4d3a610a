import type { Found } from '#graph';
import { countiesByShortName } from '../../lexicon/counties.ts';
import { CONGRESS_LETTERS, MASS_BODIES, MASS_ORGANS } from '../../lexicon/mass-bodies.ts';
import { divisionsBefore } from '../hits.ts';
import { beginsName } from '../institution/deictic.ts';
import { anchored, seek, type Search, type View } from '../recogniser.ts';
import { N } from './words.ts';

const BODY = `(?:${Object.keys(MASS_BODIES).join('|')})`;
const LETTERS = Object.keys(CONGRESS_LETTERS);
const WIDER = '(?:[（(]扩大[）)]|扩大)?';

/** 工会第九次代表大会, 第十六次代表大会 */
const CONGRESS: Search = {
  needs: ['次代表大会', '次会员代表大会'],
  pattern: anchored(`(?<body>${BODY})?第${N}`, '次(?:会员)?代表大会(?!表)'),
};
/** 各界人民代表会议第九届第八次会议, 第七次农民代表大会: before there were people's congresses */
const CIRCLES: Search = {
  needs: ['各界人民代表', '农民代表大会', '农民代表会议'],
  pattern: anchored(
    `(?:第${N}[届次](?:第?${N}次)?)?(?:各族)?`,
    `(?:各界人民|农民)代表(?:会议|大会)(?:第${N}届)?(?:第?${N}次(?:全体)?会议)?(?![代委协筹常])`,
  ),
};
/** 第十次妇代会 */
const SHORT: Search = {
  needs: LETTERS.map((letter) => `次${letter}代会`),
  pattern: anchored(`第?${N}`, `次[${LETTERS.join('')}]代会`),
};
const NUMBERED = ['工会', '妇女', '科协', '侨联', '残联', '文联', '作协', '记协', '红十字会', '共青团', '团'];
/** 工会十八大, 团十九大; 十大 alone counts in words as well: 工会十大品牌. */
const BY_NUMBER: Search = {
  needs: NUMBERED.flatMap((body) => [`${body}十`, `${body}二十`, `${body}八大`, `${body}九大`]),
  pattern: new RegExp(
    `(?:${NUMBERED.slice(0, -1).join('|')}|(?<![集社兵军师财使剧旅乐代表体])团)(?:(?:二?十[一二三四五六七八九]|二十)大(?![战件类项])|[八九十]大(?=精神|报告|代表|召开|开幕|闭幕|以来|[上将在]|[，。、；：]))`,
    'uy',
  ),
};
/** 省总工会|十五届二次全委会议, 团省委|十五届三次全会, 共青团甲省|十四届八次全委（扩大）会议 */
const PLENUM: Search = {
  needs: ['次全', '次执委', '次常委'],
  pattern: anchored(
    `第?${N}届(?:(?:执行|常务)?委员会)?第?${N}`,
    `次(?:(?:全委|执委|常委|全体)${WIDER}会议?|全${WIDER}会(?!议))`,
  ),
};
/** 团十六届五中全会, 团的十六届五中全会 */
const LEAGUE_PLENUM: Search = {
  needs: ['中全会'],
  pattern: anchored(
    `(?:共青团|(?<![集社兵军师财使剧旅乐代表体])团)的?第?${N}届[一二三四五六七八九]`,
    '中全会',
  ),
};
const ORGAN = new RegExp(`(?:${MASS_ORGANS.join('|')})$`, 'u');
const LEAGUE = /(?:共青团|中国共产主义青年团|少先队|中国少年先锋队)$/u;
/** 团省委, 共青团甲省委, 共青团甲省 */
const LEAGUE_COMMITTEE = /(?:共青团|(?<![集社兵军师])团)[省市县区州]委$/u;

/** 共青团合肥市第十六次代表大会, 县妇女第十一次代表大会, 市第五次团代会, 中国工会十八大: congresses and plenums of mass organisations. */
export const ofMass = (view: View): Found[] => [
  ...seek(view, CONGRESS, ({ span, match }) => {
    const start = placeBefore(view, span.start);
    return match.groups?.['body'] === undefined
      ? leagueOf(view, { ...span, start })
      : meeting({ ...span, start });
  }),
  ...seek(view, CIRCLES, ({ span, surface }) =>
    /第.+次/u.test(surface) ? meeting({ ...span, start: placeBefore(view, span.start) }) : null,
  ),
  ...seek(view, SHORT, ({ span }) => meeting({ ...span, start: placeBefore(view, span.start) })),
  ...seek(view, LEAGUE_PLENUM, ({ span }) => meeting(span)),
  ...seek(view, BY_NUMBER, ({ span }) => meeting({ ...span, start: placeBefore(view, span.start) })),
  ...seek(view, PLENUM, ({ span }) => {
    const before = view.words.slice(Math.max(0, span.start - 12), span.start);
    const organ = ORGAN.exec(before)?.[0] ?? LEAGUE_COMMITTEE.exec(before)?.[0];
    if (organ !== undefined) return meeting({ ...span, start: placeBefore(view, span.start - organ.length) });
    const committee = view.words[span.start - 1] === '委' ? 1 : 0;
    return leagueOf(view, { ...span, start: placeBefore(view, span.start - committee) });
  }),
];

const meeting = ({ start, end }: { start: number; end: number }): Found => ({
  start,
  end,
  type: 'Meeting',
  rule: 'meeting-of-mass',
});

/** 共青团|合肥市第十六次代表大会: that of the league, where it stands before; the Party's says so otherwise. */
function leagueOf({ words }: View, { start, end }: { start: number; end: number }): Found | null {
  const league = LEAGUE.exec(words.slice(Math.max(0, start - 9), start))?.[0];
  return league === undefined ? null : meeting({ start: start - league.length, end });
}

/** Where a name begins with the place whose it is: 安徽省合肥市|…, 县|…, 全省|…, 中国|…; `at` where none is named. */
function placeBefore(view: View, at: number): number {
  const { words } = view;
  const nation = /(?:中国|全[国省市县区州])$/u.exec(words.slice(Math.max(0, at - 2), at));
  if (nation) return at - 2;
  const start = divisionsBefore(view, at);
  if (start < at) return start;
  // 宝安县|第一次农民代表大会: a county by the level it had
  if (words[at - 1] === '县' && countiesByShortName.has(words.slice(at - 3, at - 1))) return at - 3;
  return /[省市县区州]/u.test(words[at - 1] ?? '') && beginsName(view, at - 1) ? at - 1 : at;
}
