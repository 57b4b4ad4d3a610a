import { isDateLine } from './dates.ts';

/** 附件：, 附 件：, 附:, （附件： before a list; a counted list needs no colon, and may stand behind other words of its line. */
const LABEL =
  /^[（(]?附\s{0,4}(?:件\s{0,4}(?:下载|目录|列表)?\s{0,4})?(?:[：:]\s{0,4}(?<own>.{0,2000})|(?<counted>1\s?[.．、]\D.{0,2000}))$/u;
const INLINE = /附件\s{0,4}[：:]\s{0,4}(?<own>1\s?[.．、].{0,2000})$/u;
/** 1.甲名单, 2、乙名单, 1.2022年… */
const ITEM = /^\d{1,2}\s?[.．、](?!\d(?!\d{3}年))\s{0,4}/u;
/** Between items that are glued: …名单.doc2.…, …名单2、…, …表 3.12项… */
const SEAM =
  /(?<=\D|^)(?=\d{1,2}\s?[.．、](?!\d(?!\d{3}年)))|(?<=\.(?:docx?|xlsx?|pdf|wps|et)\s?)(?=\d{1,2}[.．、])/u;
const COUNT = /^\d{1,2}\s?[.．、]\s{0,4}/u;
/** 附件1：甲名单, each on a line of its own */
const NUMBERED = /^附件\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[：:]\s{0,4}(.{2,120})$/u;
/** A name of a file ends an item: what follows it on the line is the signature. */
const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rar|zip|txt|jpe?g|png)\b.*$/iu;
/** 附件⏎1.甲名单⏎2.乙名单: a list without its colon. */
const BARE = /^附\s{0,4}件$/u;
const LISTED = [/^1\s?[.．、]\s{0,4}[^。；]{2,60}$/u, /^2\s?[.．、]\s{0,4}[^。；]{2,60}$/u];

/** 附件2 over the annex itself; 附件： with nothing behind it counts nothing. */
const HEADING = /^附件\s?(?:[\d一二三四五六七八九十]{1,3}\s?[：:]?)?$/u;
const MOST = 60;
const LONGEST = 120;

/** Names of 附件 in their order: those the letter lists before its signature, else those that stand over the annexes. */
export function readAttachments(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex(
    (line, index) =>
      LABEL.test(line) ||
      INLINE.test(line.slice(-2000)) ||
      (BARE.test(line) && LISTED.every((item, below) => item.test(lines[index + 1 + below] ?? ''))),
  );
  const listed = at < 0 ? [] : listedFrom(lines.slice(at, at + MOST));
  if (listed.length > 0) return listed;
  const numbered = lines.flatMap((line) => NUMBERED.exec(line)?.[1] ?? []).map(named);
  return numbered.length > 0 ? [...new Set(numbered)] : headed(lines);
}

function listedFrom([first = '', ...below]: readonly string[]): string[] {
  const groups = (LABEL.exec(first) ?? INLINE.exec(first.slice(-2000)))?.groups;
  const own = groups?.['own'] ?? groups?.['counted'] ?? '';
  const last = below.findIndex((line) => !ITEM.test(line));
  const items = last < 0 ? below : below.slice(0, last);
  // 附件： alone over a name that no number counts is told from the signature by its file.
  const single = own === '' && items.length === 0 && FILE.test(below[0] ?? '') ? [below[0]!] : [];
  const parts = COUNT.test(own) ? own.split(SEAM) : [own];
  return [...parts, ...items, ...single]
    .map(named)
    .filter((name) => name.length >= 2 && name.length <= LONGEST);
}

const named = (item: string): string =>
  item
    .replace(COUNT, '')
    .replace(FILE, '')
    .replace(/[；;。，]$/u, '')
    // （附件：甲名单）
    .replace(/^([^（(]*)[）)]$/u, '$1')
    .trim();

/** 附件1⏎甲名单 : the annex begins with its name; a signature does not. */
function headed(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? '';
    if (at < 3 || !HEADING.test(line) || isDateLine(next) || isDateLine(lines[at + 2] ?? '')) return [];
    return next.length >= 2 && next.length <= 60 && !/[。：:；]$/u.test(next) ? [named(next)] : [];
  });
}
