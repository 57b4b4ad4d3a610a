import type { Edit, Step } from './edit.ts';
import { tight } from '../tight.ts';
import { standsAbove } from './title-block/above.ts';
import { ORGAN_END } from '../signed.ts';

const KIND =
  /(?:决议|决定|公报|解释|公告|通告|意见|通知|通报|批复|函|纪要|条例|规定|办法|规则|细则|方案|纲要|规划)(?:[（(][^（）()\n]{1,20}[）)])?$/u;
/** …的意见, 甲政发〔2021〕1号《…的意见》: a line that ends like a title, or holds one in its marks. */
const WHOLE = new RegExp(`${KIND.source}|》$`, 'u');
/** 国务院, 财政部 教育部: organs over a title, one line of several. */
const ISSUERS = new RegExp(`^(?!.*关于)[\\p{Script=Han}（）() 、]{2,60}(?:${ORGAN_END}|中央)$`, 'u');
const MOST_ISSUERS = 12;
/** What follows the organs of a title. */
const CALLED = /^(?:关于|印发|转发|批转|[公通]告$)/u;
/** 索引号：… 发文机关：…, 甲省人民政府文件, 甲政发〔2021〕1号 over a title. */
const MOST_ABOVE = 6;
/** Lines a title is set in, below its organs. */
const MOST_LINES = 3;

/** 某某县关于修好⏎水渠的意见, 工业和信息化部⏎公告, 财政部⏎教育部⏎关于…的通知: a title set in several lines is one. */
export const brokenTitle: Step = {
  reason: 'broken-title',
  record: 'repair',
  find(text) {
    const lines = text.slice(0, HEAD).split('\n', MOST_ABOVE + MOST_ISSUERS + MOST_LINES + 1);
    // A line that the end of the head cuts is none.
    if (text.length > HEAD) lines.pop();
    for (let first = 0; first < MOST_ABOVE; first += 1) {
      const edits = titleAt(lines, first);
      if (edits.length > 0) return edits;
      const line = lines[first] ?? '';
      if (!standsAbove(line) && !HEADING.test(line)) return [];
    }
    return [];
  },
};

/** 某某县政务公开: a short line that is no title itself. */
const HEADING = new RegExp(`^(?!.*(?:关于|${WHOLE.source}))[^，。；：！？]{2,30}$`, 'u');
const HEAD = 1500;

/** What makes one line of a title that begins at a line, with its organs; nothing when none does, or it stands in one. */
function titleAt(lines: readonly string[], first: number): Edit[] {
  let issuers = 0;
  while (issuers < MOST_ISSUERS && ISSUERS.test(lines[first + issuers] ?? '')) issuers += 1;
  const titled = lines.slice(first + issuers, first + issuers + MOST_LINES);
  // 关于印发《甲》⏎的通知
  const last = titled.findIndex((part, at) => WHOLE.test(part) && !/^的.{2,4}$/u.test(titled[at + 1] ?? ''));
  const parts = titled.slice(0, last + 1);
  if (!isTitleInParts(parts, issuers > 0)) return [];
  const edits: Edit[] = [];
  let at = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  for (let order = 0; order < issuers + parts.length - 1; order += 1) {
    at += lines[first + order]!.length;
    // 财政部⏎教育部 → 财政部 教育部
    edits.push({ start: at, end: at + 1, to: order < issuers - 1 ? ' ' : '' });
    at += 1;
  }
  return edits;
}

/** A sentence, a label, 三、治水——关于治水工作 */
const NO_TITLE = /[。！？；：:]|——|^[一二三四五六七八九十]{1,3}、|^[（(\d]/u;

/** Lines that end like a title and begin like one, or like what stands below its organs. */
function isTitleInParts(parts: string[], issued: boolean): boolean {
  const [first = '', ...more] = parts;
  const last = parts.at(-1) ?? '';
  if (!KIND.test(last) || parts.some((part) => part.length > 45 || NO_TITLE.test(part))) return false;
  return issued
    ? CALLED.test(first)
    : first.includes('关于') && more.length > 0 && !/^(?:关于|印发)/u.test(last);
}

/** 《某某县修渠管理办法》, named in the letter that sends it out. */
const NAMED = /《([^《》〈〉\n]{8,80})》/gu;
/** A line that may be part of a title: words, and nothing that ends or begins a sentence. */
const PART = /^[\p{Script=Han}“”、（）()\d—— ]{2,45}$/u;

/** 某某县修渠⏎管理办法 above the rules themselves: lines that make up a title that the letter before them names. */
export const brokenAnnex: Step = {
  reason: 'broken-title',
  record: 'repair',
  find(text) {
    const named = new Set([...text.slice(0, HEAD).matchAll(NAMED)].map(([, title]) => tight(title ?? '')));
    if (named.size === 0) return [];
    const edits: Edit[] = [];
    const lines = text.slice(0, ANNEX).split('\n');
    let at = 0;
    for (const [order, line] of lines.entries()) {
      at += line.length;
      const next = lines[order + 1] ?? '';
      if (PART.test(line) && PART.test(next) && named.has(tight(line + next)))
        edits.push({ start: at, end: at + 1, to: '' });
      at += 1;
    }
    return edits;
  },
};
/** So far down a letter's annex begins. */
const ANNEX = 6000;
