import type { EntityType, Found, Span } from '#graph';
import type { Entry, Hit } from '../lexicon/lexicon.ts';
import { isOfMany } from './institution/of-many.ts';
import { type Guard, GUARDS } from './known-names-guards.ts';
import { ESTABLISHED } from './merge.ts';
import { withinWords } from './name-edges.ts';
import { isApart } from './place/piece.ts';
import { beginsOther } from './place/longer-names.ts';
import type { Recogniser, View } from './recogniser.ts';

const WINDOW = 14;

/** 党的二十大, 教育部, 太原市, 两个维护: names of the lexicon where nothing around them forbids it. */
export const knownNames: Recogniser = {
  name: 'known-names',
  example: '坚决做到两个维护',
  find: (view) => view.hits.map((hit) => foundOf(hit, view)).filter((found) => found !== null),
};

/** Where one surface names things of several types. */
const ORDER: readonly EntityType[] = [
  'Meeting',
  'Document',
  'Program',
  'Publication',
  'Institution',
  'Slogan',
  'Person',
  'Place',
];

function foundOf(hit: Hit, view: View): Found | null {
  const { words } = view;
  const { bare, quoted } = surfaceOf(hit.entries, hit, words);
  const sense = quoted !== bare && isQuoted(hit, words) ? quoted : bare;
  if (!sense || forbidden(hit, words)) return null;
  const { start, end } = hit;
  const { type, rule } = sense;
  if (type === 'Person' && NAMED_AFTER.test(words.slice(end, end + 4))) return null;
  if (type === 'Institution' && isOfMany(words, start, end)) return null;
  if (rule === ESTABLISHED && NAMES_MORE.test(words.slice(end, end + WINDOW))) return null;
  if (type === 'Slogan' && IN_NAME.test(words.slice(end, end + WINDOW))) return null;
  // The segmenter comes last: it costs more than all the rest.
  if (withinWords(hit, type, view)) return null;
  if (type === 'Place' && (!isApart(view, hit) || beginsOther(view, hit))) return null;
  return { start, end, type, rule };
}

/** 孔子学院, 大禹文化, 焦裕禄纪念馆, “郑和号”: a thing named after someone. */
const NAMED_AFTER =
  /^(?:学说研究会|独立团|文化(?![人部])|故里|故居|旧居|纪念[馆园碑堂]|帝陵|奖(?![励惩])|号(?![召令])|[杯祠庙陵墓]|基金|大学|中学|小学|学院|课堂|公园|广场|大道|路\d)/u;

/** 民主集中制教育, 交通强国省域示范区, 乡村振兴与水利融合试验区, 高水平开放型经济: established vocabulary as a modifier of what is named. 实事求是地: an adverb. */
const NAMES_MORE =
  /^(?:[地战奖课史型]|[\u4e00-\u9fff]{2}样板|建设[\u4e00-\u9fff]{2,8}示范区|\d+条|教育|示范|试点|先导|先行|省域|专项|活动|行动|工程|计划|大会|座谈会|大赛|研究|研讨|学院|论坛|标兵|基地|促进|领导小组|委员会|指数|规划|若干|条例|意见|伟业|新秩序|道路|排头兵|重点帮扶|[与和][\u4e00-\u9fff]{2,6}(?:示范|试验|实验|先行|合作)区)/u;

/** 中国特色社会主义|先行示范区, 新型工业化|产业示范基地, 邓小平理论|研究会: a slogan within the name of a zone or an organ. */
const IN_NAME =
  /^(?:先行|省域|产业|综合|建设|主题|理论体系)*(?:示范|先行|试验|引领|实验)?(?:示范区|先行区|试验区|实验区|引领区|示范省|示范基地|教育基地|大学|学院|研究[院所会]|研究中心|学会|协会|基金会|公司|杂志|出版社|展览馆|纪念馆)/u;

/** “三反”, “四有”: a formula that is also an everyday stretch of characters (三反复) counts in quotation marks only. */
const isQuoted = ({ start, end }: Hit, words: string): boolean =>
  (words[start - 1] === '“' && words[end] === '”') || words.slice(start, end).includes('“');

/** 新疆|生产建设兵团: whether what stands around a known surface makes it something else. */
export function forbidden(hit: Span & Partial<Hit>, words: string): boolean {
  const { start, end, entries } = hit;
  const guards = entries ? surfaceOf(entries, hit, words).guards : guardsOf(words.slice(start, end));
  if (guards.length === 0) return false;
  const before = words.slice(Math.max(0, start - WINDOW), start);
  const after = words.slice(end, end + WINDOW);
  return guards.some((guard) => (guard.before?.test(before) ?? false) || (guard.after?.test(after) ?? false));
}

/** What a name of the lexicon is, and by which rule it is told. */
interface Sense {
  type: EntityType;
  rule: string;
}

/** A surface of the lexicon: what it names in running text and in quotation marks, and what forbids it. */
interface Surface {
  bare: Sense | null;
  quoted: Sense | null;
  guards: readonly Guard[];
}

/** By their entries: texts repeat their names. */
const SURFACES = new WeakMap<readonly Entry[], Surface>();

function surfaceOf(entries: readonly Entry[], { start, end }: Span, words: string): Surface {
  const known = SURFACES.get(entries);
  if (known) return known;
  const running = entries.filter(({ attributes }) => attributes['only'] !== 'quoted');
  const bare = senseOf(running);
  const quoted = running.length === entries.length ? bare : senseOf(entries);
  const surface = { bare, quoted, guards: guardsOf(words.slice(start, end)) };
  SURFACES.set(entries, surface);
  return surface;
}

function senseOf(entries: readonly Entry[]): Sense | null {
  const type = ORDER.find((one) => entries.some((entry) => entry.type === one));
  if (!type) return null;
  const established = entries.every(({ attributes }) => attributes['class'] === 'established');
  return { type, rule: established ? ESTABLISHED : `lexicon-${type.toLowerCase()}` };
}

const guardsOf = (surface: string): readonly Guard[] => GUARDS.filter((guard) => guard.surface.test(surface));
