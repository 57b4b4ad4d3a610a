import { isFieldLine } from '../field-names.ts';
import { FULL_DATE, ORGAN_END } from '../signed.ts';
import { readAddressees } from './title-block/addressees.ts';
import { isDateLine } from './title-block/dates.ts';
import { isNumberLine, readNumber } from './title-block/number.ts';
import { endsInKind } from './title-block/official.ts';

/** The head of a document: its first line, and the last that shows it is one: its number, or the title over its addressees. */
interface Head {
  line: number;
  mark: number;
  title: string;
  number?: string | undefined;
  /** It is a letter, and a head behind it was taken for the paper it hands on. */
  hasHandedOn?: true;
}

/**
 * Where the documents of a gazette or a collection begin: a title with its number or its addressees, behind a text that has sentences
 * and is signed. Lines → the first line of each; none when the file is one text. Annexes, and what a letter hands on, belong to
 * their letter.
 */
export function textStarts(lines: readonly string[]): number[] {
  const heads = lines.flatMap((line, at) => headAt(lines, line.trim(), at) ?? []);
  const starts: Head[] = [];
  let [at, hasSentence, isSigned] = [0, false, false];
  for (const head of heads) {
    const last = starts.at(-1);
    for (at = Math.max(at, (last?.mark ?? 0) + 1); at < head.line; at += 1) {
      isSigned ||= hasSentence && isSignature(lines[at]!.trim());
      hasSentence ||= SENTENCE.test(lines[at]!);
    }
    if (last && (!isSigned || isAnnex(lines, head) || isHandedOn(lines, last, head))) continue;
    starts.push(head);
    [hasSentence, isSigned] = [false, false];
  }
  return starts.length > 1 ? starts.map(({ line }) => line) : [];
}

const SENTENCE = /.{12}。/u;
const SIGNED = new RegExp(`${ORGAN_END} ?${FULL_DATE}$`, 'u');
/** 2023年5月6日; 某某县人民政府 2023年5月6日 */
const isSignature = (line: string): boolean => isDateLine(line) || SIGNED.test(line.slice(-60));

/** 某某县人民政府令⏎第12号, 某某县人民政府令（第12号） */
const ORDER = /^[^，。；：]{2,60}令(?: ?[（(]?第[^，。；：]{1,8}号[）)]?)?$/u;

function headAt(lines: readonly string[], line: string, at: number): Head | undefined {
  if (/号[）)]?$/u.test(line) && isNumberLine(line)) {
    const number = readNumber([line]);
    const above = titleEndingAt(lines, at - 1);
    if (above) return { ...above, mark: at, number };
    const below = titleFrom(lines, at + 1);
    const organ = ORGAN_LINE.test(lines[at - 1]?.trim() ?? '') ? 1 : 0;
    return below && { ...below, line: at - organ, number };
  }
  if (/[令号）)]$/u.test(line) && ORDER.test(line)) {
    const number = readNumber([line, lines[at + 1] ?? '']);
    return number ? { line: at, mark: at + 1, title: line, number } : undefined;
  }
  if (line.endsWith('：') && readAddressees([line])) {
    const above = titleEndingAt(lines, at - 1);
    return above && { ...above, mark: at - 1 };
  }
  return undefined;
}

/** Lines that a title may take, its organ's own among them. */
const TITLE_LINES = 5;
/** Longest line of a title. */
const LONGEST = 200;
const TITLE = /关于|印发|转发|[令》]/u;
/** What stands under a title or behind a text, and is no part of the next title: marks of a sentence, the printer's line. */
const NO_TITLE = /[。；！？：，、]$|印发$|^(?:附件|附表|附录|附[：:]|目\s{0,4}录$|抄送)/u;
const ORGAN_LINE = new RegExp(`^[\\p{Script=Han} 、]{2,60}${ORGAN_END}(?:文件)?$`, 'u');

const isOfTitle = (words: string): boolean =>
  words !== '' &&
  words.length <= LONGEST &&
  !NO_TITLE.test(words) &&
  !isDateLine(words) &&
  !isFieldLine(words);

/** The title whose last line is this one: up to the line that says what it is about, and its organ over it. */
function titleEndingAt(lines: readonly string[], end: number): Omit<Head, 'mark'> | undefined {
  let title = '';
  for (let line = end; line > end - TITLE_LINES && line >= 0; line -= 1) {
    const words = lines[line]!.trim();
    if (!isOfTitle(words) || (line === end && !endsInKind(words))) return undefined;
    title = words + title;
    if (!TITLE.test(words)) continue;
    const organ = words.startsWith('关于') && ORGAN_LINE.test(lines[line - 1]?.trim() ?? '') ? 1 : 0;
    return { line: line - organ, title };
  }
  return undefined;
}

/** The title that begins at this line, or under the line of its organ. */
function titleFrom(lines: readonly string[], begin: number): Omit<Head, 'line'> | undefined {
  let title = '';
  for (let line = begin; line < begin + TITLE_LINES && line < lines.length; line += 1) {
    const words = lines[line]!.trim();
    if (!isOfTitle(words)) return undefined;
    title += words;
    if (TITLE.test(title) && endsInKind(words)) return { title, mark: line };
  }
  return undefined;
}

/** 附件, 附件2： right over a title: what follows is of the document before it. */
const ANNEX = /^附(?:件|表|录)?\s?(?:[\d一二三四五六七八九十]{1,3})?\s?[：:]?$/u;

const isAnnex = (lines: readonly string[], { line }: Head): boolean =>
  ANNEX.test(lines[line - 1]?.trim() ?? '');

/** 某办转发某局关于…: what it hands on has a number, addressees and a date of its own. */
const HANDED_ON = /转发|批转/u;
/** Within so much of a letter it says what it hands on: lines, and characters. */
const [HANDED_LINES, HANDED_LENGTH] = [10, 2_000];
/** Of a title, enough to know it by. */
const KNOWN_BY = 40;

/** 现将《甲部关于…的意见》转发给你们 over that very paper; a letter that does not name what it hands on has one paper behind it. */
function isHandedOn(lines: readonly string[], last: Head, next: Head): boolean {
  const end = Math.min(next.line, last.line + HANDED_LINES);
  const letter = bare(lines.slice(last.line, end).join('').slice(0, HANDED_LENGTH));
  const about = bare(next.title.slice(Math.max(0, next.title.search(/关于|印发/u)))).slice(0, KNOWN_BY);
  const isOther = last.hasHandedOn ?? isOneGovernment(last.number, next.number);
  if (!letter.includes(about) && (isOther || !HANDED_ON.test(letter))) return false;
  last.hasHandedOn = true;
  return true;
}

const bare = (words: string): string => words.replace(/[《》〈〉<>]/gu, '');

/** 甲政发〔2021〕3号, 甲政办发〔2021〕9号: of one government, and not what its departments write. */
const GOVERNMENT = /^(.{1,6}?)政(?:办|府|令|发|字|函|规|告|任|〔)/u;

function isOneGovernment(one = '', other = ''): boolean {
  const place = GOVERNMENT.exec(one)?.[1];
  return place !== undefined && place === GOVERNMENT.exec(other)?.[1];
}
