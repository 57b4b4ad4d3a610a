import { tight } from '../tight.ts';

const CONTENTS = /^[【[]?目[ \u3000]{0,6}[录次][】\]]?[：:]?$/u;
/** 第一章 总则……3, 第一章 总则 3 */
const LEADERS = /(?:[.．·]{2}|…).*$|\s\d{1,4}$/u;
/** Longest list of contents, and how many of its first lines may be missing further down (前言). */
const [MOST, MISSING] = [300, 3];

/** 附件：1.任务表 / 附件： / 附：一、任务表 */
const LABEL = /^附[ \u3000]{0,4}件?[ \u3000]{0,4}[：:][ \u3000]{0,4}(?<own>.*)$/u;
/** 1.任务表, 一、任务表, （一）任务表 */
const ITEM = /^(?:\d{1,2} ?[.．、]|[一二三四五六七八九十]{1,3}、|[（(][\d一二三四五六七八九十]{1,3}[）)])/u;
const FIRST = /^[（(]?(?:1|一)[^\d二三四五六七八九十]/u;

/** 第一章 总则, 第一节 机构, 1.1 编制目的: a line of contents that have lost their 目录, and the first of them. */
const PART =
  /^(?:第[一二三四五六七八九十百]{1,4}[编章节]|\d{1,2}(?:[.．]\d{1,2}){0,2}[ \u3000])[^。；，]{0,40}$/u;
const OPENING = /^(?:第一[编章]|1[ \u3000])/u;
/** Fewest lines that are contents without 目录. */
const FEWEST = 3;

/** Numbers of those lines that only name a part that stands elsewhere: lines of the contents, and of a list of annexes. */
export function listedLines(lines: readonly string[]): Set<number> {
  const listed = new Set<number>();
  let bared: string[] | undefined;
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) listed.add(at);
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line[0] === '附') add(at + 1, annexesEnd(lines, at));
    else if (CONTENTS.test(line)) add(at + 1, contentsEnd((bared ??= lines.map(bare)), at + 1));
    else if (OPENING.test(line) && !listed.has(at))
      add(at, unnamedEnd(lines, (bared ??= lines.map(bare)), at));
  }
  return listed;
}

/** The contents reach to where one of their first lines comes again. */
function contentsEnd(bared: readonly string[], start: number): number {
  for (let first = start; first < start + MISSING && first < bared.length; first += 1) {
    const again = bared.slice(first + 1, first + MOST).indexOf(bared[first]!);
    if (again >= 0) return first + 1 + again;
  }
  return start;
}

/** Contents without 目录 are lines of parts and nothing else, down to where the first comes again. */
function unnamedEnd(lines: readonly string[], bared: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && end < start + MOST && PART.test(lines[end]!) && bared[end] !== bared[start])
    end += 1;
  return bared[end] === bared[start] && end >= start + FEWEST ? end : start;
}

const bare = (line: string): string => tight(line.replace(LEADERS, ''));

/** 附件：1.任务表⏎2.安排表⏎省财政厅: the items go on as the first is written. */
function annexesEnd(lines: readonly string[], label: number): number {
  const own = LABEL.exec(lines[label]!)?.groups?.['own'];
  if (own === undefined || (own !== '' && !ITEM.test(own))) return label + 1;
  let end = label + 1;
  for (let line = lines[end]; line && ITEM.test(line) && !line.endsWith('。'); line = lines[end]) {
    // 附件：1.任务表⏎1.建立台账: a second count is that of the annex.
    if (FIRST.test(line) && (own !== '' || end > label + 1)) break;
    end += 1;
  }
  return end;
}
