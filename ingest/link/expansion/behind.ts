import { countedParts, FIRST_HEAD, ordinalParts } from './counted.ts';
import { BELOW, type Formula, type PlacedList, paragraphBehind, placed, REACH } from './formula.ts';
import { headedParts, holdingParts } from './keyed.ts';
import type { Listed } from './list.ts';
import { partsIn } from './parts.ts';
import { LEADING_VERBS } from './words.ts';

/** What may stand between a slogan and its list: “四性”要求：, “两个年”活动（, “三个更”的重要指示，即 */
const KIND = '(?:[\\u4e00-\\u9fff]{0,10}?)';
const IS =
  '(?:即是?|是?指的(?:就是|是)|[说讲]的就?是|叫[做作]|意思是|其?(?:主要|具体|基本)?内容(?:就是|是|为)|具体是?指(?![导示挥标数引南定])|指(?![导示出挥标数引南明定])|也就是|就是|亦即|分别是|分别为|包括|主要包括|包含|主要包含|涵盖|是指|主要指|主要是|具体是|具体为|具体包括|具体来说就是|具体说来就是|那就是|(?:简言之|概括地说|概括起来|归纳起来|总结起来|一句话)，?就?是|的?(?:核心要义|基本要义|主要内容|基本内容|具体内容|基本内涵|科学内涵|核心内涵|精神实质|内涵|含义|涵义|意思|实质)(?:就?是|为)|所谓|是(?=[：:]))';
/** “三乱”，即… · “三横”指三条东西向的水渠，包括… · “三乱”：一是… · “三乱”——… · “三乱”，一是… · “三乱”。一是… · “三项纪律”如下： */
const OPENING = new RegExp(
  `^${KIND}[^\\S\\n]*(?:如下)?(?:[：:]?(?:是?指|即)[^，。；：、“”\\n]{2,20}，(?:主要)?(?:包括|即|分别[是为])[：:]?|[，,]?${IS}[：:，]?(?:要(?=[\\u4e00-\\u9fff]{1,14}、))?|是(?=[^，。；：“”\\n]{3,80}的[简统总合]称)|——(?:${IS})?|[：:]${IS}?|[，。；](?:具体(?:说?来[说讲]?|地说|是?指(?![导示挥标数引南定])|是|为|包括|如下)?[：:，]?)?(?=${FIRST_HEAD}))`,
  'u',
);
/** “三乱”（乱收费、…）: the list fills the brackets. */
const BRACKET = new RegExp(`^${KIND}[（(](?:指|${IS})?[：:]?`, 'u');
const LONGEST_OPENING = 48;
const KIND_SAID = /^的?([\u4e00-\u9fff]{2,10}?)(?=[，：]|——|（|即|是|指|就|包)/u;
/** “四个亲自”，… · “四个亲自”并作了说明：… */
const LEAD = /^(?:，|[^，。；：“”\n]{0,16}：)/u;
/** “三个中心”建设，提升… */
const LONGER_LEAD = /^[\u4e00-\u9fff]{1,4}，/u;
/** “三个必须”，必须护路: how far behind a formula the first part may begin that says its word again; of two parts, nearer. */
const NEAR = 60;
const NEARER = 12;

/** “三乱”，即乱收费、乱摊派、乱罚款 */
export function behind(formula: Formula): PlacedList | null {
  const { text, end, sentence } = formula;
  const words = text.slice(end, Math.min(sentence.end, end + REACH));
  const paragraph = paragraphBehind(formula);
  const bracket = BRACKET.exec(words.slice(0, LONGEST_OPENING));
  const opening = bracket ?? OPENING.exec(paragraph.slice(0, LONGEST_OPENING));
  return (
    (opening && opened(formula, { opening: opening[0], bracket: bracket !== null, words, paragraph })) ??
    repeated(formula, words) ??
    repeated(formula, paragraph) ??
    ordinals(formula)
  );
}

/** 打好“两个硬仗”。第一个硬仗是治沙。…⏎第二个硬仗是治水。 */
function ordinals({ text, start, end, counts, key }: Formula): PlacedList | null {
  const parts = key ? ordinalParts(text.slice(end, end + BELOW), counts, key) : null;
  return parts && { parts: placed(parts, end), trigger: { start, end } };
}

interface Opened {
  opening: string;
  bracket: boolean;
  words: string;
  paragraph: string;
}

function opened(formula: Formula, { opening, bracket, words, paragraph }: Opened): PlacedList | null {
  const { counts } = formula;
  const from = opening.length;
  const stop = bracket ? words.slice(from).search(/[）)]/u) : words.length - from;
  if (stop < 0 && bracket) return null;
  const body = words.slice(from, from + Math.max(stop, 0));
  const start = formula.end + from;
  const parts =
    (bracket ? null : countedParts(paragraph.slice(from), counts)) ??
    linesBelow(formula, opening) ??
    withoutKind(partsIn(formula, body, bracket), body, KIND_SAID.exec(opening)?.[1]);
  return (
    parts && {
      parts: placed(parts, start),
      trigger: { start: formula.end, end: start },
    }
  );
}

/** “三不”一体推进，就是不拖、不欠、不断|一体推进 */
function withoutKind(parts: Listed[] | null, body: string, kind: string | undefined): Listed[] | null {
  const last = parts?.at(-1);
  const words = last ? body.slice(last.start, last.end) : '';
  // 新经济组织和新社会组织 of “两新”组织 say it each
  const each =
    parts && kind
      ? parts.slice(0, -1).some((part) => body.slice(part.start, part.end).endsWith(kind))
      : false;
  if (last && kind !== undefined && !each && words.length > kind.length && words.endsWith(kind))
    last.end -= kind.length;
  return parts;
}

/** “三个必须”：, and each part on a line of its own that begins with its number. */
function linesBelow({ text, end, counts }: Formula, opening: string): Listed[] | null {
  const from = end + opening.length;
  const gap = opening.endsWith('：')
    ? (/^[ \t\u3000]*\n\s*/u.exec(text.slice(from, from + 40))?.[0].length ?? 0)
    : 0;
  const parts = gap > 0 ? countedParts(text.slice(from + gap, from + BELOW), counts) : null;
  return parts?.map((part) => ({ start: part.start + gap, end: part.end + gap })) ?? null;
}

/** 提升|果树中心、药材中心、苗木中心|的水平: no verb before the first nor words behind the last, where the others end with the word. */
function ofKind(parts: readonly Listed[], words: string, key: string): Listed[] | null {
  const [first, ...others] = parts;
  const last = others.at(-1);
  const alike = parts.slice(0, -1).every(({ start, end }) => words.slice(start, end).endsWith(key));
  if (!first || !last || !alike) return null;
  const led = LEADING_VERBS.exec(words.slice(first.start, first.end - key.length))?.[0].length ?? 0;
  const end = last.start + words.slice(last.start, last.end).lastIndexOf(key) + key.length;
  return [{ ...first, start: first.start + led }, ...others.slice(0, -1), { ...last, end }];
}

/** 坚持“三个必须”，必须护路，…；必须护渠，…；必须护田: no word opens the list, each part says the word of the formula again. */
function repeated(formula: Formula, words: string): PlacedList | null {
  const { end, counts, key } = formula;
  if (!key) return null;
  const headed = headedParts(words, counts, key);
  const parts = headed ?? held(words, counts, key);
  if (!parts || (!headed && parts.length === 2)) return null;
  const start = parts[0]?.start ?? 0;
  if (start > (parts.length === 2 ? NEARER : NEAR)) return null;
  return { parts: placed(parts, end), trigger: { start: end, end: end + start } };
}

/** Each part holds the word; behind other words than a mark, all but the last end with it. */
function held(words: string, counts: readonly number[], key: string): Listed[] | null {
  const near = LEAD.exec(words)?.[0].length;
  const lead = near ?? LONGER_LEAD.exec(words)?.[0].length;
  if (lead === undefined) return null;
  const body = words.slice(lead);
  const holding = holdingParts(body, counts, key);
  const parts = near === undefined && holding ? ofKind(holding, body, key) : holding;
  return parts?.map((part) => ({ start: part.start + lead, end: part.end + lead })) ?? null;
}
