import { CONGRESS_LETTERS, MASS_BODIES } from '../../lexicon/mass-bodies.ts';
import { provinceOf } from '../../lexicon/provinces.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer, Surface } from '../naming.ts';
import { lastDivision } from './local-institution.ts';
import { localPlace } from './local-place.ts';
import { han, N } from './meeting-number.ts';

const LEAGUE = '中国共产主义青年团';
/** 共青团, and what else a congress says whose it is by. */
const WHOSE: Readonly<Record<string, string>> = {
  ...MASS_BODIES,
  共青团: LEAGUE,
  团: LEAGUE,
  [LEAGUE]: LEAGUE,
  中国少年先锋队: '中国少年先锋队',
};
const BODY = Object.keys(WHOSE)
  .sort((a, b) => b.length - a.length)
  .join('|');
const PLACE = '(中国|全国|全?[省市县区州]|(?!共青)[\\u4e00-\\u9fff]{2,14}?)';
const CONGRESS = `第?${N}次(会员)?代表大会`;

/** 县妇女第十一次代表大会 */
const OF_BODY = new RegExp(`^${PLACE}?(${BODY})${CONGRESS}$`, 'u');
/** 共青团合肥市第十六次代表大会 */
const OF_LEAGUE = new RegExp(`^(${BODY})${PLACE}${CONGRESS}$`, 'u');
/** 市第五次团代会 */
const BY_LETTER = new RegExp(`^${PLACE}?第?${N}次([${Object.keys(CONGRESS_LETTERS).join('')}])代会$`, 'u');
/** 中国工会十八大 */
const BY_NUMBER = new RegExp(`^${PLACE}?(${BODY})${N}大$`, 'u');
/** 共青团甲省十四届八次全委（扩大）会议, 团省委十五届三次全会 */
const PLENUM = new RegExp(
  `^(?:共青团|团|${LEAGUE})${PLACE}委?第?${N}届(?:委员会)?第?${N}次全[委体]?([（(]扩大[）)])?(?:会议?)$`,
  'u',
);

/** 团十六届五中全会 */
const CENTRAL_PLENUM = new RegExp(`^(?:共青团|团)的?第?${N}届${N}中全会$`, 'u');

/** What a name says of a congress: whose it is, of which place, and its number. */
interface Congress {
  body: string;
  place: string | undefined;
  number: string;
  members: string;
}

/** 共青团合肥市第十六次代表大会 → 中国共产主义青年团合肥市第十六次代表大会, 妇女十三大 → 中国妇女第十三次全国代表大会. */
export const massMeeting: Namer = (surface, context) => {
  const name = tight(surface.words);
  const [central, term, session] = CENTRAL_PLENUM.exec(name) ?? [];
  if (central !== undefined) return meeting(`${LEAGUE}第${han(term)}届中央委员会第${han(session)}次全体会议`);
  const plenum = PLENUM.exec(name);
  if (plenum) {
    const place = placeOf(plenum[1], surface, context);
    return place === null || place === ''
      ? null
      : meeting(
          `${LEAGUE}${place}第${han(plenum[2])}届委员会第${han(plenum[3])}次全体${plenum[4] ? '（扩大）' : ''}会议`,
        );
  }
  const congress = congressIn(name);
  const body = WHOSE[congress?.body ?? ''];
  if (!congress || body === undefined) return null;
  const place = placeOf(congress.place, surface, context);
  if (place === null) return null;
  const of = body.startsWith('中国') ? `${body}${place}` : `${place === '' ? '中国' : place}${body}`;
  return meeting(`${of}第${han(congress.number)}次${place === '' ? '全国' : ''}${congress.members}代表大会`);
};

function congressIn(name: string): Congress | null {
  const numbered = BY_NUMBER.exec(name);
  if (numbered)
    return { body: numbered[2] ?? '', place: numbered[1], number: numbered[3] ?? '', members: '' };
  const lettered = BY_LETTER.exec(name);
  if (lettered?.[1] !== undefined)
    return {
      body: CONGRESS_LETTERS[lettered[3] ?? ''] ?? '',
      place: lettered[1],
      number: lettered[2] ?? '',
      members: '',
    };
  const league = OF_LEAGUE.exec(name);
  if (league)
    return { body: league[1] ?? '', place: league[2], number: league[3] ?? '', members: league[4] ?? '' };
  const [, place, body = '', number = '', members = ''] = OF_BODY.exec(name) ?? [];
  return place === undefined || number === '' ? null : { body, place, number, members };
}

/** Empty for the nation; null where the text does not say which 县. */
function placeOf(said: string | undefined, surface: Surface, context: Context): string | null {
  if (said === undefined || /^(?:中国|全国)$/u.test(said)) return '';
  const level = /^全?([省市县区州])$/u.exec(said)?.[1];
  if (level !== undefined) return localPlace(level, surface, context);
  return provinceOf(said)?.name ?? lastDivision(said);
}

const meeting = (name: string) => ({ type: 'Meeting' as const, name, reason: 'of a mass organisation' });
