import type { Span } from '#graph';

const CLOSERS: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '〔': '〕',
  '【': '】',
  '「': '」',
  '『': '』',
};
const MARKS = /[“”‘’《》〈〉（）()〔〕【】「」『』]/gu;
const OPENERS = new Set(Object.keys(CLOSERS));
const OPENER_OF = Object.fromEntries(Object.entries(CLOSERS).map(([opener, closer]) => [closer, opener]));

/**
 * Stretches enclosed by matching quotation marks and brackets within `line`, both marks included, outermost only.
 * A mark without its partner encloses nothing.
 */
export function enclosed(text: string, line: Span): Span[] {
  const open: { mark: string; at: number }[] = [];
  // How many of each opener are waiting: a closer without one costs nothing, so hostile text stays linear.
  const waiting = new Map<string, number>();
  const spans: Span[] = [];
  for (const { 0: mark, index } of text.slice(line.start, line.end).matchAll(MARKS)) {
    const at = line.start + index;
    if (OPENERS.has(mark)) {
      open.push({ mark, at });
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
    } else if (OPENER_OF[mark]) close(OPENER_OF[mark], at);
  }
  return outermost(spans);

  function close(mark: string, at: number): void {
    if (!waiting.get(mark)) return;
    // “甲（乙”丙）: what was opened inside and never closed encloses nothing.
    for (let opener = open.pop(); opener; opener = open.pop()) {
      waiting.set(opener.mark, (waiting.get(opener.mark) ?? 0) - 1);
      if (opener.mark !== mark) continue;
      spans.push({ start: opener.at, end: at + 1 });
      return;
    }
  }
}

function outermost(spans: Span[]): Span[] {
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
