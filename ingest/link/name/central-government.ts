import { tight } from '../../tight.ts';
import { dateAt } from '../date-at.ts';
import type { Context, Namer, Surface } from '../naming.ts';
import { localOrgan } from './local-organ.ts';
import { placeOfOrgan } from './local-place.ts';
import { inDigits } from './meeting-date.ts';
import { unsaid } from './unsaid.ts';

const WORDS = /^(?:中华人民共和国)?中央(?:人民)?政府$/u;
const FIRST = '中华人民共和国中央人民政府';
/** The day it was formed, and that on which the constitution made 国务院 the central government. */
const FORMED = '1949-10-01';
const SUCCEEDED = '1954-09-27';
const LAST_YEAR = '1954';
/** It alone had these. */
const OF_FIRST = /^(?:主席|副主席|委员会|委员(?!会)|政务院|人民革命军事委员会)/u;
/** What else has a central government: states and reigns that the words before it name. */
const OF_OTHERS =
  /国民党|国民政府|蒋介石|苏维埃|朝廷|皇帝|王朝|丞相|太守|封建|联邦|[东西]汉|[秦汉隋唐宋元明清]朝|(?:英|美|法|德|俄|外)国/u;
const REACH = 200;
const BEHIND = 10;

/** 中央人民政府 of 1951 is the organ of that name, that of 1999 is 国务院; 中央政府 where another state is spoken of is that text's own. */
export const centralGovernment: Namer = (surface, context) => {
  const name = tight(surface.words);
  if (!WORDS.test(name)) return null;
  const { text: all, date, publishedAt } = context.text.article;
  const { start, end, sentence } = surface;
  const before = all.slice(Math.max(all.lastIndexOf('\n', start - 1), start - REACH), start);
  const clause = all.slice(Math.max(sentence.start, start - REACH), start);
  const isOwn = name.includes('人民') || /共和国/u.test(clause);
  const day = dateAt(all, start, date ?? publishedAt);
  if (!isOwn && (day === undefined || day < FORMED || OF_OTHERS.test(before)))
    return unsaid('Institution', name, context, 'of which state');
  const year = [...inDigits(clause).matchAll(/(\d{4})年/gu)].at(-1)?.[1];
  const first =
    day === undefined ||
    day < SUCCEEDED ||
    (year !== undefined && year <= LAST_YEAR) ||
    OF_FIRST.test(all.slice(end, end + BEHIND));
  return {
    type: 'Institution',
    name: first ? FIRST : '中华人民共和国国务院',
    attributes: { level: 'central', subtype: 'state' },
    reason: `the central government of ${day ?? 'no day'}`,
  };
};

/** 安吉县委书记兼|人大常委会|主任 → that of the county; alone in a text of the state, that of the nation. */
export const standingCommittee: Namer = (surface, context) => {
  if (tight(surface.words) !== '人大常委会') return null;
  const place = placeBeside(surface, context);
  if (place !== null)
    return {
      type: 'Institution',
      name: localOrgan(place, '人大常委会'),
      reason: `beside an organ of ${place}`,
    };
  return context.province === null && context.city === null
    ? { type: 'Institution', name: '全国人民代表大会常务委员会', reason: 'a text of the state' }
    : unsaid('Institution', '人大常委会', context, 'which congress');
};

/** The place of the last organ before it in the same clause. */
function placeBeside({ start }: Surface, { organs, text }: Context): string | null {
  const last = organs.at(-1);
  return last && start - last.end < REACH && !/[，。；！？\n]/u.test(text.article.text.slice(last.end, start))
    ? placeOfOrgan(last.naming)
    : null;
}
