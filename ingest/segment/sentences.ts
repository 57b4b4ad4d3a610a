import type { Span } from '#graph';
import { enclosed } from './marks.ts';
import { rowCuts } from './row-cuts.ts';

const HAN = /\p{Script=Han}/u;
const CLOSERS = '”’）)》」』】';

/** Lines of the text without their line ends; empty ones left out. */
export function lines(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const span = trim(text, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end + 1;
  }
  return spans;
}

/** Sentences of one line: cut at every end mark, then mend what stands in quotes and brackets; rows of a table that run together are each one. */
export function sentencesOf(text: string, line: Span): Span[] {
  // 会议指出，“要加快推进。”与会者表示赞同。 stays one: no cut inside the quotation.
  const whole = enclosed(text, line);
  const cuts: number[] = [];
  let inside = 0;
  for (let at = line.start; at < line.end; at += 1) {
    const span = whole[inside];
    if (span && at === span.start) {
      at = span.end - 1;
      inside += 1;
      if (endsWithQuotation(text, line, span)) cuts.push(span.end);
      continue;
    }
    if (!isEnd(text, at)) continue;
    // 真的吗？！ ends once; 结束。” takes a stray closing mark along.
    let end = at + 1;
    while (end < line.end && (isEnd(text, end) || CLOSERS.includes(text[end] ?? ''))) end += 1;
    cuts.push(end);
    at = end - 1;
  }
  const rows = rowCuts(text, line).filter((at) => !whole.some(({ start, end }) => start < at && at < end));
  return split(text, line, rows.length > 0 ? [...cuts, ...rows].sort((a, b) => a - b) : cuts);
}

/** 。！？, and ! or ? right after a Han character. */
function isEnd(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
      return true;
    case 0x21: // !
    case 0x3f: // ?
      return HAN.test(text[at - 1] ?? '');
    default:
      return false;
  }
}

/**
 * 他强调：“要加快推进。要抓落实。”2014年…: a quotation that a colon opens and an end mark closes is a sentence with its speaker.
 * （此件公开发布。）: so is a bracket that stands alone.
 */
function endsWithQuotation(text: string, line: Span, span: Span): boolean {
  if (!isEnd(text, span.end - 2)) return false;
  const before = span.start > line.start ? (text[span.start - 1] ?? '') : '';
  if (text[span.start] === '“') return before === '' || '：:。！？'.includes(before);
  return text[span.start] === '（' && (before === '' || '。！？'.includes(before));
}

function split(text: string, line: Span, cuts: number[]): Span[] {
  const spans: Span[] = [];
  let start = line.start;
  for (const end of [...cuts, line.end]) {
    const span = trim(text, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end;
  }
  return spans;
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}
