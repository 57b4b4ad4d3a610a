import type { Span } from '#graph';
import { sharedHead } from './closing.ts';
import { countedParts, FIRST_HEAD } from './counted.ts';
import { type Formula, type PlacedList, paragraphBehind, placed, REACH } from './formula.ts';
import { headedParts, tailedParts } from './keyed.ts';
import { allClauses, leadingList, letteredList, type Listed, quotedParts, wholeList } from './list.ts';
import { isVerb } from './words.ts';

/** What may stand between a slogan and its list: “四性”要求：, “两个年”活动（, “三个更”的重要指示，即 */
const KIND =
  '(?:的?[\\u4e00-\\u9fff]{0,4}?(?:问题|现象|要求|方针|原则|标准|目标|任务|战略|工程|行动|活动|建设|工作|理念|思路|思想|精神|制度|机制|体系|格局|布局|政策|举措|措施|部署|模式|方法|作风|定位|农业|企业|干部|教育|指示|论述|论断|方案|规划|纪律|主张|号召|口号|承诺|关系|规定|要诀|内容|改革))';
const IS =
  '(?:即是?|指|也就是|就是|亦即|分别是|分别为|包括|主要包括|是指|指的是|主要指|主要是|具体是|具体为|具体包括|具体指|具体来说就是|具体说来就是|所谓|是(?=[：:]))';
/** “三乱”，即… · “三横”指三条东西向的水渠，包括… · “三乱”：一是… · “三乱”——… · “三乱”，一是… · “三乱”。一是… · “三项纪律”如下： */
const OPENING = new RegExp(
  `^${KIND}?[^\\S\\n]*(?:如下)?(?:[：:]?(?:是?指|即)[^，。；：、“”\\n]{2,20}，(?:主要)?(?:包括|即|分别[是为])[：:]?|[，,]?${IS}[：:，]?|——(?:${IS})?|[：:]${IS}?|[，。；](?=${FIRST_HEAD}))`,
  'u',
);
/** “三乱”（乱收费、…）: the list fills the brackets. */
const BRACKET = new RegExp(`^${KIND}?[（(](?:指|${IS})?[：:]?`, 'u');
const LONGEST_OPENING = 48;
/** How far such lines may reach. */
const LINES = 3000;
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
    repeated(formula, paragraph)
  );
}

interface Opened {
  opening: string;
  bracket: boolean;
  words: string;
  paragraph: string;
}

function opened(formula: Formula, { opening, bracket, words, paragraph }: Opened): PlacedList | null {
  const { counts, words: name, key } = formula;
  const from = opening.length;
  const stop = bracket ? words.slice(from).search(/[）)]/u) : words.length - from;
  if (stop < 0 && bracket) return null;
  const body = words.slice(from, from + Math.max(stop, 0));
  const start = formula.end + from;
  const quoted = /^“[^“”\n]{4,400}”/u.exec(body)?.[0];
  const inner = quoted?.slice(1, -1) ?? '';
  const inQuotes = quoted
    ? ((key ? tailedParts(inner, counts, key) : null) ?? leadingList(inner, counts))
    : null;
  const parts =
    (bracket ? null : countedParts(paragraph.slice(from), counts)) ??
    linesBelow(formula, opening) ??
    quotedParts(body, counts) ??
    inQuotes?.map((part) => ({ start: part.start + 1, end: part.end + 1 })) ??
    (key ? headedParts(body, counts, key) : null) ??
    (key ? tailedParts(body, counts, key) : null) ??
    evenly(formula, body, (bracket ? wholeList : leadingList)(body, counts)) ??
    letteredList(body, counts, name) ??
    evenly(formula, body, allClauses(body, counts));
  return (
    parts && {
      parts: placed(firstAsOthers(parts, body), start),
      trigger: { start: formula.end, end: start },
    }
  );
}

/** “三个必须”：, and each part on a line of its own that begins with its number. */
function linesBelow({ text, end, counts }: Formula, opening: string): Listed[] | null {
  const from = end + opening.length;
  const gap = opening.endsWith('：')
    ? (/^[ \t\u3000]*\n\s*/u.exec(text.slice(from, from + 40))?.[0].length ?? 0)
    : 0;
  const parts = gap > 0 ? countedParts(text.slice(from + gap, from + LINES), counts) : null;
  return parts?.map((part) => ({ start: part.start + gap, end: part.end + gap })) ?? null;
}

/** 率先建成学校、图书馆 are no two parts of “两个率先”: all say its word again or none does. */
function evenly({ key }: Formula, body: string, parts: Listed[] | null): Listed[] | null {
  if (!parts || key === null) return parts;
  const said = parts.map(({ start, end }) => body.slice(start, end));
  if (!said.some((part) => part.includes(key))) return parts;
  if (!said.every((part) => part.includes(key))) return null;
  // 东山果树带、西山果树带、河边果树带|建设规划
  const last = parts.at(-1);
  if (last && said.slice(0, -1).every((part) => part.endsWith(key)))
    last.end = last.start + body.slice(last.start, last.end).lastIndexOf(key) + key.length;
  return parts;
}

/** 对干部要做到|真正重视、真心爱护、真情关怀: the first part begins as the others do. */
function firstAsOthers(parts: readonly Listed[], body: string): readonly Listed[] {
  const [first, ...others] = parts;
  const words = others.map(({ start, end }) => body.slice(start, end));
  const head = sharedHead(words);
  if (!first || others.length < 2) return parts;
  if (head === '') {
    const bare = withoutVerb(first, words, body);
    return bare ? [bare, ...others] : parts;
  }
  const at = body.slice(first.start, first.end).lastIndexOf(head);
  const longest = Math.max(...words.map(({ length }) => length));
  if (at <= 0 || first.end - first.start <= longest + (body[first.start] === '以' ? 0 : 1)) return parts;
  return [{ start: first.start + at, end: first.end }, ...others];
}

/** 建设|林业强县、畜牧强县、水产强县: no verb where the others have none and are as long as the rest. */
function withoutVerb(first: Listed, others: readonly string[], body: string): Listed | null {
  const [{ length } = ''] = others;
  const start = first.end - length;
  const alike = others.every((part) => part.length === length && part.at(-1) === body[first.end - 1]);
  return alike && start > first.start && isVerb(body.slice(first.start, start))
    ? { start, end: first.end }
    : null;
}

/** 坚持“三个必须”，必须护路，…；必须护渠，…；必须护田: no word opens the list, each part says the word of the formula again. */
function repeated({ end, counts, key }: Formula, words: string): PlacedList | null {
  const parts = key ? headedParts(words, counts, key) : null;
  const start = parts?.[0]?.start ?? 0;
  if (!parts || start > (parts.length === 2 ? NEARER : NEAR)) return null;
  const trigger: Span = { start: end, end: end + start };
  return { parts: placed(parts, end), trigger };
}
