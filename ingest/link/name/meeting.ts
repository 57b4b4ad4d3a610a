import { withThinker } from '../bare.ts';
import { tight } from '../../tight.ts';
import { hanNumber, jubileeInDigits, toHan } from '../../han-number.ts';
import type { Context, Namer, Naming, Surface } from '../naming.ts';
import { divisionInFull } from '../../lexicon/division-chain.ts';
import { provinceOf } from '../../lexicon/provinces.ts';
import { organName } from './institution.ts';
import { lastDivision } from './local-institution.ts';
import { localPlace } from './local-place.ts';
import { headInFull } from './meeting-head.ts';
import { N } from './meeting-number.ts';
import { unsaid } from './unsaid.ts';

interface Ordinal {
  pattern: RegExp;
  /** Numbers in Han → full name; null when the text does not say which province. */
  name: (first: string, second: string, place: string | null, context: Context) => string | null;
  example: string;
}

/** 山西省, or 省 and 市 for the text's own. */
const PLACE = '(?<place>[\\u4e00-\\u9fff]{0,8}?(?:省|自治[区州县旗]|市|州|县|区))';

/** Full name of the place in a match: 省 is the text's own. */
function placeOf(match: RegExpExecArray, surface: Surface, context: Context): string | null {
  const place = match.groups?.['place'];
  if (!place) return null;
  if (/^(?:.|自治.)$/u.test(place)) return localPlace(place, surface, context);
  return provinceOf(place)?.name ?? divisionInCity(place);
}

/** 兴庆区, 宁夏银川市兴庆区 → 银川市兴庆区: as the organs of the place are named. */
function divisionInCity(place: string): string {
  const last = lastDivision(place);
  const chain = last.endsWith('区') ? divisionInFull(last) : null;
  return chain?.county ? `${chain.city ?? chain.province ?? ''}${chain.county}` : last;
}

/** 全体（扩大）会议: who else sat there belongs to the name. */
const WIDENED = /[（(]扩大[）)]会议$/u;

/** Meetings named by number, short forms to full names; rows are tried in order. */
const ORDINALS: readonly Ordinal[] = [
  {
    pattern: new RegExp(`^(?:党的|中共|中国共产党)?${N}大$`, 'u'),
    name: (n) => `中国共产党第${n}次全国代表大会`,
    example: '党的二十大',
  },
  {
    pattern: new RegExp(`^(?:党的|中共|中国共产党)?(?:扩大的)?第?${N}届${N}中全会$`, 'u'),
    name: (n, m) => `中国共产党第${n}届中央委员会第${m}次全体会议`,
    example: '二十届三中全会',
  },
  {
    pattern: new RegExp(
      `^(?:党的|中共|中国共产党)?第?${N}届(?:中央纪(?:律检查)?委(?:员会)?|中纪委)第?${N}次全(?:体)?会(?:议)?$`,
      'u',
    ),
    name: (n, m) => `中国共产党第${n}届中央纪律检查委员会第${m}次全体会议`,
    example: '十八届中央纪委二次全会',
  },
  {
    pattern: new RegExp(`^(?:党的|中共|中国共产党)?第?${N}届历次全(?:体)?会(?:议)?$`, 'u'),
    name: (n) => `中国共产党第${n}届中央委员会历次全体会议`,
    example: '二十届历次全会',
  },
  {
    pattern: new RegExp(`^第?${N}届全国人大第?${N}次会议$`, 'u'),
    name: (n, m) => `第${n}届全国人民代表大会第${m}次会议`,
    example: '十四届全国人大一次会议',
  },
  {
    pattern: new RegExp(`^第?${N}届人大$`, 'u'),
    name: (n, _m, _, { province }) => (province ? null : `第${n}届全国人民代表大会`),
    example: '四届人大',
  },
  {
    pattern: new RegExp(`^第?${N}届人大第?${N}次会议$`, 'u'),
    name: (n, m, _, { province }) => (province ? null : `第${n}届全国人民代表大会第${m}次会议`),
    example: '七届人大一次会议',
  },
  {
    pattern: new RegExp(`^第?${N}届全国人大常委会第?${N}次会议$`, 'u'),
    name: (n, m) => `第${n}届全国人民代表大会常务委员会第${m}次会议`,
    example: '十四届全国人大常委会第九次会议',
  },
  {
    pattern: new RegExp(`^第?${N}届人大常委会第?${N}次会议$`, 'u'),
    name: (n, m, _, { province }) => (province ? null : `第${n}届全国人民代表大会常务委员会第${m}次会议`),
    example: '六届人大常委会第三次会议',
  },
  {
    pattern: new RegExp(`^第?${N}届${PLACE}纪(?:委|律检查委员会)第?${N}次全(?:体)?会(?:议)?$`, 'u'),
    name: disciplinePlenum,
    example: '第十届湖南省纪委三次全会',
  },
  {
    pattern: new RegExp(
      `^(?:中共|中国共产党)?${PLACE}纪(?:委|律检查委员会)第?${N}届第?${N}次全(?:体)?会(?:议)?$`,
      'u',
    ),
    name: disciplinePlenum,
    example: '省纪委十届三次全会',
  },
  {
    pattern: new RegExp(`^${N}届${PLACE}委${N}次全会$`, 'u'),
    name: (n, m, place) => place && `中国共产党${place}第${n}届委员会第${m}次全体会议`,
    example: '十二届市委八次全会',
  },
  {
    pattern: new RegExp(`^${PLACE}第?${N}届人(?:大|民代表大会)第?${N}次会议$`, 'u'),
    name: (n, m, place) => place && `${place}第${n}届人民代表大会第${m}次会议`,
    example: '省十届人大四次会议',
  },
  {
    pattern: new RegExp(`^${PLACE}第?${N}届人大常委会第?${N}次会议$`, 'u'),
    name: (n, m, place) => place && `${place}第${n}届人民代表大会常务委员会第${m}次会议`,
    example: '省十届人大常委会第十次会议',
  },
  {
    pattern: new RegExp(`^第?${N}届全国政协第?${N}次会议$`, 'u'),
    name: (n, m) => `中国人民政治协商会议第${n}届全国委员会第${m}次会议`,
    example: '十三届全国政协四次会议',
  },
  {
    pattern: new RegExp(`^政协第${N}届全国委员会第?${N}次会议$`, 'u'),
    name: (n, m) => `中国人民政治协商会议第${n}届全国委员会第${m}次会议`,
    example: '政协第十四届全国委员会第一次会议',
  },
  {
    pattern: new RegExp(`^全国政协第?${N}届常委会第?${N}次会议$`, 'u'),
    name: (n, m) => `中国人民政治协商会议第${n}届全国委员会常务委员会第${m}次会议`,
    example: '全国政协十四届常委会第三次会议',
  },
  {
    pattern: new RegExp(`^全国政协第?${N}届第?${N}次会议$`, 'u'),
    name: (n, m) => `中国人民政治协商会议第${n}届全国委员会第${m}次会议`,
    example: '全国政协十四届一次会议',
  },
  {
    pattern: new RegExp(`^(?:党的|中共|中国共产党)第${N}次(?:全国)?代表大会$`, 'u'),
    name: (n) => `中国共产党第${n}次全国代表大会`,
    example: '党的第二十次全国代表大会',
  },
  {
    pattern: new RegExp(`^(?:党的|中共|中国共产党)第?${N}届全国代表大会第?${N}次会议$`, 'u'),
    name: (n, m) => `中国共产党第${n}届全国代表大会第${m}次会议`,
    example: '党的八届全国代表大会二次会议',
  },
  {
    pattern: new RegExp(`^(?:党的|中共)?${N}大第?${N}次会议$`, 'u'),
    name: (n, m) => `中国共产党第${n}次全国代表大会第${m}次会议`,
    example: '党的八大二次会议',
  },
  {
    pattern: new RegExp(`^第?${N}届${PLACE}委(?:常委会第?${N}次|第?${N}次常委会?)会议$`, 'u'),
    name: standing,
    example: '十五届县委常委会第24次会议',
  },
  {
    pattern: new RegExp(`^(?:中共)?${PLACE}委第?${N}届(?:常委会第?${N}次|第?${N}次常委会?)会议$`, 'u'),
    name: standing,
    example: '县委十六届第43次常委会议',
  },
  {
    pattern: new RegExp(`^${PLACE}${N}大${N}次会议$`, 'u'),
    name: (n, m, place) => place && `中国共产党${place}第${n}次代表大会第${m}次会议`,
    example: '县十三大四次会议',
  },
  {
    pattern: new RegExp(`^(?:中国人民政治协商会议|政协)第${N}届${PLACE}委员会第?${N}次(?:全体)?会议$`, 'u'),
    name: (n, m, place, context) => place && `${consultative(place, n, context)}第${m}次会议`,
    example: '政协第十二届贵州省委员会第三次会议',
  },
  {
    pattern: new RegExp(
      `^(?:中国人民政治协商会议|政协)${PLACE}第?${N}届(?:委员会)?第?${N}次(?:全体)?会议$`,
      'u',
    ),
    name: (n, m, place, context) => place && `${consultative(place, n, context)}第${m}次会议`,
    example: '政协贵州省第十二届委员会第三次会议',
  },
  {
    pattern: new RegExp(
      `^(?:中国人民)?政协(?:第${N}届全国|全国第${N}届)委员会常(?:务)?委(?:员)?会第?${N}次会议$`,
      'u',
    ),
    name: (n, m) => `中国人民政治协商会议第${n}届全国委员会常务委员会第${m}次会议`,
    example: '政协第三届全国委员会常委会第五次会议',
  },
  {
    pattern: new RegExp(`^${PLACE}政协第?${N}届第?${N}次(?:全体)?会议$`, 'u'),
    name: (n, m, place, context) => place && `${consultative(place, n, context)}第${m}次会议`,
    example: '省政协十二届五次会议',
  },
  {
    pattern: new RegExp(`^${PLACE}人大第?${N}届第?${N}次(?:全体)?会议$`, 'u'),
    name: (n, m, place) => place && `${place}第${n}届人民代表大会第${m}次会议`,
    example: '省人大十三届一次会议',
  },
  {
    pattern: new RegExp(
      `^(?!.*[乡镇])(?:中共|中国共产党|我|全)?${PLACE}委?第?${N}次(?:党代会|代表大会)(?:第?${N}次会议)?$`,
      'u',
    ),
    name: (n, m, place) => place && `中国共产党${place}第${n}次代表大会${m === '零' ? '' : `第${m}次会议`}`,
    example: '省第十二次党代会',
  },
  {
    pattern: new RegExp(`^(?:中共|中国共产党)?${PLACE}委(?:员会)?第?${N}届第?${N}次全(?:体)?会(?:议)?$`, 'u'),
    name: (n, m, place) => place && `中国共产党${place}第${n}届委员会第${m}次全体会议`,
    example: '省委十二届五次全会',
  },
];

function standing(term: string, session: string, place: string | null): string | null {
  return place && `中国共产党${place}第${term}届委员会常务委员会第${session}次会议`;
}

function disciplinePlenum(term: string, session: string, place: string | null): string | null {
  return place && `中国共产党${place}第${term}届纪律检查委员会第${session}次全体会议`;
}

/** 第十二届贵州省委员会, but 贵阳市第十二届委员会: provinces follow the number, as their committees write it, where the text does not say otherwise. */
export const consultative = (place: string, term: string, { text }: Context): string => {
  const behind = `${place}第${term}届委员会`;
  const follows = /(?:省|自治区)$/u.test(place) && !text.article.text.includes(behind);
  return `中国人民政治协商会议${follows ? `第${term}届${place}委员会` : behind}`;
};

/** 党的二十大 → 中国共产党第二十次全国代表大会 */
export const ordinalMeeting: Namer = (surface, context) => {
  const { words } = surface;
  const plain = tight(words).replace(WIDENED, '会议');
  for (const { pattern, name } of ORDINALS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const numbers = match.slice(1).filter((word) => word !== undefined && word !== match.groups?.['place']);
    const [first, second] = [numbers[0], numbers[1]].map((word) => hanNumber(word ?? '') ?? 0) as [
      number,
      number,
    ];
    const full = name(toHan(first), toHan(second), placeOf(match, surface, context), context);
    if (!full) continue;
    return {
      type: 'Meeting',
      ...plenary(words, full),
      attributes: { ordinal: first, ...(second ? { session: second } : {}) },
      reason: `ordinal: ${words}`,
    };
  }
  return null;
};

/** 全体（扩大）会议 and 扩大的六中全会 say more of the plenum that is else called 全会, and are one with it. */
export function plenary(words: string, full: string): Pick<Naming, 'name' | 'key'> {
  if (words.includes('扩大的')) return { name: full.replace(/第[^第]+次全体会议$/u, '扩大的$&'), key: full };
  return WIDENED.test(words)
    ? { name: full.replace(/全体会议$/u, '全体（扩大）会议'), key: full }
    : { name: full };
}

const OF_ORGAN = new RegExp(`^(.{3,30}?)(?:第${N}次((?:全体)?会议)|(?<=[委处员]会?)会议)$`, 'u');

/** 中央深改委第5次会议 → that of the commission in full, with its number in Chinese; 中央深改委会议 without one. */
export const meetingOfOrgan: Namer = ({ words }, context) => {
  const [, short, number, kind = '会议'] = OF_ORGAN.exec(tight(words)) ?? [];
  if (short === undefined || short.endsWith('届')) return null;
  const organ = organName(short, context);
  const ordinal = number === undefined ? undefined : hanNumber(number);
  if (!organ || ordinal === null) return null;
  return {
    type: 'Meeting',
    name: `${organ}${ordinal === undefined ? '' : `第${toHan(ordinal)}次`}${kind}`,
    ...(ordinal === undefined ? {} : { attributes: { ordinal } }),
    reason: `organ in full: ${short}`,
  };
};

/** 两会 alone are those of the whole country. */
export const twoSessions: Namer = ({ words }) =>
  /^(?:全国)?[“]?两会[”]?$/u.test(tight(words))
    ? { type: 'Meeting', name: '全国两会', reason: `the sessions of the nation: ${words}` }
    : null;

/** 全国组织工作会议 is its own name; 中央政治局民主生活会, 中央军委政治工作会议 say in full whose they are. */
export const meetingAsWritten: Namer = ({ words }, context): Naming => {
  const name = headInFull(withThinker(unmarked(words)));
  // 镇第九届人民代表大会第一次会议
  if (/^[镇乡]第/u.test(name)) return unsaid('Meeting', name, context, `which ${name.charAt(0)}`);
  // 中华人民共和国|第十届全国人民代表大会第三次会议
  const bare = name.replace(/^中华人民共和国(?=第.{1,3}届全国人民代表大会)/u, '');
  // 庆祝建厂一百周年大会
  const key = jubileeInDigits(bare);
  return { type: 'Meeting', name, ...(key === name ? {} : { key }), reason: 'as written' };
};

const unmarked = (words: string): string => tight(words).replace(/^[“‘](.*)[”’]$/u, '$1');
