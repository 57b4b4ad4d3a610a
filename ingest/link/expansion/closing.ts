import { cut, LONGEST_PART, type Listed } from './list.ts';
import {
  ANY_VERB,
  CLOSING_VERB,
  GOVERNING_VERB,
  LEADING_VERBS,
  OPENING_VERB,
  RENAMING,
  WANTED_VERB,
} from './words.ts';

/** 水渠、道路、学校|全部实现 “三个覆盖” */
const REACHED = /(?<=、[^、]{2,12})(?:都|均|全部|全面)?(?:实现|达到|做到)了?$/u;
/** 自治、法治、德治|相结合: what is said of all of them. */
const TOGETHER = /(?<=、[^、]{2,12})(?:相(?:结合|融合|统一|协调|衔接|促进|贯通)|有机结合|深度融合)$/u;
/** Two parts before a formula are too often something else: 推动…和“两手抓”. */
const FEWEST = 3;

/**
 * 紧扣…的支点、…的示范地、…的引领地 before “一点两地”: the parts when there are exactly as many as counted. What stands before
 * the first part is told from it by what the others look like; null when that does not tell.
 */
export function closingList(said: string, counts: readonly number[], mark: RegExp = /、/u): Listed[] | null {
  const words = said.replace(REACHED, '').replace(TOGETHER, '');
  const parts = cut(words, mark);
  if (parts.length < FEWEST || !counts.includes(parts.length)) return null;
  const [first = '', ...others] = parts.map(({ start, end }) => words.slice(start, end));
  // 护田、护路、落实“三项制度”: a verb closes the list; 乡村产业、乡村建设、乡村治理 and 水田建设、旱田建设 are alike
  if (CLOSING_VERB.test(words) && sharedHead(others).length < 2 && !endAlike([first, ...others])) return null;
  const lengths = others.map((part) => part.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (shortest < 1 || longest > LONGEST_PART || longest > 3 * Math.max(2, shortest)) return null;
  if (RENAMING.test(others.at(-1) ?? '')) return null;
  const from = startOf(first, others, { shortest, longest });
  if (from === null) return null;
  // 以学校为基础、夜校为依托: 以 is said once for all
  const shared = first[from] === '以' && others.every((part) => /^[^以].*为/u.test(part));
  // 以县城为核心、东镇和|西镇为两翼: 和 stands within what is said of the second
  if (!shared && /以.*为/u.test(first) && !others.every((part) => part.includes('为'))) return null;
  const start = shared ? from + 1 : from;
  return parts.map((part, index) => (index === 0 ? { start, end: part.end } : part));
}

/** 坚持实行计划生育和加强环境保护 before 这两项基本国策: two parts, each behind its verb; null when they are not alike. */
export function closingPair(words: string, counts: readonly number[]): Listed[] | null {
  const [first, second, third] = cut(words, /[、和及与]/u);
  if (!first || !second || third || !counts.includes(2)) return null;
  const led = LEADING_VERBS.exec(words.slice(second.start, second.end))?.[0].length ?? 0;
  const length = second.end - second.start - led;
  const verbs = [...words.slice(0, first.end).matchAll(ANY_VERB)];
  const start = [0, ...verbs.map((verb) => verb.index + verb[0].length)].findLast(
    (at) => first.end - at >= 2 && Math.abs(first.end - at - length) <= 2,
  );
  if (start === undefined || length < 2) return null;
  return [
    { start, end: first.end },
    { start: second.start + led, end: second.end },
  ];
}

/** 调动水利局和林业局|两个积极性: no word says whose parts they are, so they have one length or begin alike, and no verb is among them. */
export function barePair(words: string, counts: readonly number[]): Listed[] | null {
  const parts = closingPair(words, counts);
  const [one = '', other = ''] = parts?.map(({ start, end }) => words.slice(start, end)) ?? [];
  const alike = one.length === other.length || one.slice(0, 2) === other.slice(0, 2);
  const named = [one, other].every((part) => !/^(?:以|其|一[切套])/u.test(part) && !part.match(ANY_VERB));
  return alike && named && !CLOSING_VERB.test(words) ? parts : null;
}

const SIDE =
  '(?:(?:社会|资本|共产|封建|帝国|马克思|修正|教条|经验)主义|(?:无产|(?:民族)?资产|工人|农民|剥削|统治|地主)阶级)';
const OPPOSED = new RegExp(`(${SIDE})[和同与](${SIDE})$`, 'du');

/** 经过关于|教条主义同经验主义|两条路线: two that are opposed to each other, whatever stands before them. */
export function opposed(words: string): Listed[] | null {
  const sides = OPPOSED.exec(words)?.indices?.slice(1);
  return sides?.map((side): Listed => ({ start: side?.[0] ?? 0, end: side?.[1] ?? 0 })) ?? null;
}

/** 我国|农业、手工业, 在|水田、旱田: what goes with all of them. */
const MODIFIER = /^(?:[我全本](?:国|省|市|县|区|乡|村)的?|[在把将由])(?=..)/u;

const DONE_WELL = /^(?:坚决)?(?:打[好赢]|抓好|做好|处理好|落实好)(?=..)/u;
/** How much longer than all others the first part may be where it is known to begin. */
const LONGER = 4;

/** Where the first part begins in the words up to its end. */
function startOf(
  words: string,
  others: readonly string[],
  { shortest, longest }: { shortest: number; longest: number },
): number | null {
  // 台湾当局仍然坚持不接触、不谈判、不妥协: it begins as the others do
  const head = sharedHead(others);
  if (head) return words.includes(head) ? words.lastIndexOf(head) : null;
  const fits = (start: number): boolean => {
    const length = words.length - start;
    return length >= Math.max(2, shortest - 2) && length <= longest + 2;
  };
  const governing = others.some((part) => GOVERNING_VERB.test(part)) ? null : GOVERNING_VERB.exec(words);
  const governed = governing ? governing.index + governing[0].length : 0;
  if (governed > 0 && fits(governed)) return governed;
  // 坚持…、推进…、实现…: verbs are part of what is listed
  if (others.every((part) => OPENING_VERB.test(part))) return OPENING_VERB.test(words) && fits(0) ? 0 : null;
  // 强化耕地|数量、质量、生态: words of two characters, and what stands before is a word too
  const before = words.length - 2;
  if (shortest === 2 && longest === 2 && before >= 2) return before;
  // 打好|防止淹没水田: what is done well is the whole of it, its verb included
  const done = DONE_WELL.exec(words)?.[0].length ?? 0;
  if (done > 0 && words.length - done <= longest + LONGER) return done;
  // 加快构建|重点实验室, where it is longer than all others
  const led = words.length > longest ? (LEADING_VERBS.exec(words)?.[0].length ?? 0) : 0;
  if (led > 0 && words.length - led <= longest + 2) return led;
  const behind = (mark: RegExp): number | undefined =>
    [...words.matchAll(mark)].map((match) => match.index + match[0].length).find(fits);
  // 紧扣|新发展格局的战略支点, else 农村的|经济、政治、文化, 近年来在|水利、道路、学校
  const behindVerb = behind(ANY_VERB);
  if (behindVerb !== undefined)
    return behindVerb + (WANTED_VERB.exec(words.slice(behindVerb))?.[0].length ?? 0);
  // 算好|水账、粮账、工账: as long as the others, and ended alike
  const tail = words.at(-1) ?? '';
  if (
    shortest === longest &&
    shortest > 1 &&
    words.length > longest &&
    others.every((part) => part.endsWith(tail))
  )
    return words.length - longest;
  const modified = MODIFIER.exec(words)?.[0].length ?? 0;
  if (fits(0) || fits(modified)) return modified;
  return behind(/的/gu) ?? behind(/[在以把将由]/gu) ?? null;
}

/** 水田建设、旱田建设: all say the same word at the end. */
const endAlike = (parts: readonly string[]): boolean =>
  parts.every((part) => part.length > 2 && part.slice(-2) === parts[0]?.slice(-2));

/** 热爱党、热爱社会主义 → 热爱; empty when they begin differently. */
export function sharedHead(parts: readonly string[]): string {
  const [one = ''] = parts;
  let length = 0;
  while (length < one.length && parts.every((part) => part[length] === one[length])) length += 1;
  return one.slice(0, length);
}
