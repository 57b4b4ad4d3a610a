import { tight } from '../../tight.ts';
import type { Context, Namer, Surface } from '../naming.ts';
import { lastDivision } from './local-institution.ts';
import { localPlace } from './local-place.ts';
import { consultative } from './meeting.ts';
import { han } from './meeting-number.ts';
import { unsaid } from './unsaid.ts';

const NUMBER = '[一二三四五六七八九十百零〇\\d]{1,5}';
const PLACE = '(?<place>[\\u4e00-\\u9fff]{0,12}?(?:省|自治区|市|州|县|区|旗))';
const SITTING = `第?(?<session>${NUMBER})次(?<kind>全体|主席|主任|秘书长|常委会?|常务委员会|党组)?(?<wider>[（(]?扩大[）)]?)?会议(?<within>.*)$`;
const STANDING = '(?<standing>常委会|常务委员会)?';
/** 省政协十届三十次主席会议, 十届省政协第三十次主席会议, 市五届人大常委会第九次主任会议 */
const OF_BODY = new RegExp(
  `^(?:第?(?<before>${NUMBER})届)?${PLACE}(?:第?(?<between>${NUMBER})届)?(?<body>人大|人民代表大会|政协)(?:第?(?<behind>${NUMBER})届)?(?:委员会)?${STANDING}(?:第?(?<last>${NUMBER})届)?${SITTING}`,
  'u',
);
/** 政协安吉县第十届委员会常务委员会第九次会议 */
const OF_COMMITTEE = new RegExp(
  `^(?:中国人民政治协商会议|(?<body>政协))${PLACE}第(?<before>${NUMBER})届委员会${STANDING}${SITTING}`,
  'u',
);
const TERMS_OF_CONGRESS = new RegExp(`(${NUMBER})届(?:人大|人民代表大会)`, 'gu');
const TERMS_OF_CONFERENCE = new RegExp(`(${NUMBER})届(?:[省市县区]?政协|委员会)`, 'gu');
const ORGAN = /(?:人大常委会|人大|政协)$/u;

/** 召开|九次主席会议, behind 市政协: the organ that holds it, as the text names it. */
function heldBy({ rule }: Surface, { organs, text }: Context): string {
  const before = rule === 'meeting-sitting-held' ? organs.at(-1) : undefined;
  const words = before ? tight(text.article.text.slice(before.start, before.end)) : '';
  return ORGAN.test(words) ? words : '';
}

/** 省政协十届三十次主席会议 → 中国人民政治协商会议甲省第十届委员会第三十次主席会议: sittings of local assemblies, in full. */
export const assemblySitting: Namer = (surface, context) => {
  const words = `${heldBy(surface, context)}${tight(surface.words)}`;
  const { groups } = OF_BODY.exec(words) ?? OF_COMMITTEE.exec(words) ?? {};
  // 市三届人大四次会议 is told among the ordinals
  if (!groups || (groups['kind'] === undefined && !surface.rule.startsWith('meeting-sitting'))) return null;
  const { place: said = '', body = '政协', kind = '', wider = '', within = '' } = groups;
  const place =
    said.length === 1 || said === '自治区' ? localPlace(said, surface, context) : lastDivision(said);
  if (place === null) return unsaid('Meeting', words, context, `which ${said}`);
  const term =
    termOf(groups['before'] ?? groups['between'] ?? groups['behind'] ?? groups['last']) ||
    termIn(context, body);
  if (term === '') return null;
  const whole = body === '政协' ? consultative(place, term, context) : `${place}第${term}届人民代表大会`;
  const standing = groups['standing'] !== undefined || kind.startsWith('常') ? '常务委员会' : '';
  const who = /^(?:全体|常.*)?$/u.test(kind) ? '' : kind;
  return {
    type: 'Meeting',
    name: `${whole}${standing}第${han(groups['session'])}次${who}${wider}会议${within}`,
    attributes: { place },
    reason: `sitting of ${whole}`,
  };
};

/** Empty where none is said. */
const termOf = (number: string | undefined): string => (number === undefined ? '' : han(number));

/** The term of the assembly that the text names elsewhere, if it is one: 市五届人大. */
function termIn({ text }: Context, body: string): string {
  const terms = [...text.article.text.matchAll(body === '政协' ? TERMS_OF_CONFERENCE : TERMS_OF_CONGRESS)];
  const numbers = new Set(terms.map(([, number]) => han(number)));
  return numbers.size === 1 ? ([...numbers][0] ?? '') : '';
}
