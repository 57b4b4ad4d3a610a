import type { Article, Repaired } from '#graph';

/** Replaces `text.slice(start, end)` by `to`. */
export interface Edit {
  start: number;
  end: number;
  to: string;
  /** Words for `repaired` when they say more than the step's own reason. */
  reason?: string;
  /** White space beside words: made, not recorded. */
  quiet?: true;
}

/** One step of cleaning: what it finds in a text, and how the article remembers it. */
export interface Step {
  /** Reason in `removed` and `repaired`; the report counts by it. */
  reason: string;
  /**
   * `repair`: every edit is an entry of `repaired`. `sample`: so too, until `sampled` leaves one for all of its kind (a traditional
   * page has thousands). `cut`: every edit is an entry of `removed`. `quiet`: white space and line ends, never recorded.
   */
  record: 'repair' | 'sample' | 'cut' | 'quiet';
  /** Edits in text order, none overlapping. `text` is that of the article, or only its title or byline. */
  find(text: string, article?: Pick<Article, 'title' | 'text'>): Edit[];
}

/** The text with the edits made. */
export function applied(text: string, edits: Edit[]): string {
  const out: string[] = [];
  let at = 0;
  for (const { start, end, to } of edits) {
    out.push(text.slice(at, start), to);
    at = end;
  }
  out.push(text.slice(at));
  return out.join('');
}

/** The edits of every line, each found by looking at that line alone; `find` counts from its head. */
export function lineByLine(text: string, find: (line: string) => Edit[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (const edit of find(line)) edits.push({ ...edit, start: at + edit.start, end: at + edit.end });
    at += line.length + 1;
  }
  return edits;
}

/** One step over an article: text, what was cut, what was repaired; earlier repairs move along with the text. */
export function take(article: Article, step: Step): Article {
  const edits = step.find(article.text, article);
  if (edits.length === 0) return article;
  const text = applied(article.text, edits);
  const removed =
    step.record === 'cut' ? [...article.removed, ...cuts(article.text, edits, step.reason)] : article.removed;
  const moved = move(step.record === 'cut' ? kept(article.repaired, edits) : article.repaired, edits, text);
  return { ...article, text, removed, repaired: [...moved, ...fresh(article.text, edits, step)] };
}

function cuts(text: string, edits: Edit[], reason: string) {
  return edits
    .map((edit) => ({ reason: edit.reason ?? reason, text: text.slice(edit.start, edit.end).trim() }))
    .filter((block) => block.text !== '');
}

function fresh(text: string, edits: Edit[], step: Step): Repaired[] {
  if (step.record === 'cut' || step.record === 'quiet') return [];
  const entries: Repaired[] = [];
  let shift = 0;
  for (const { start, end, to, reason, quiet } of edits) {
    const from = text.slice(start, end);
    const place = { start: start + shift, end: start + shift + to.length };
    if (!quiet) entries.push({ reason: reason ?? step.reason, from, to, ...place });
    shift += to.length - (end - start);
  }
  return entries;
}

/** Of each of these reasons the first place that is still in the text, and how many there are. */
export function sampled(repaired: Repaired[], reasons: ReadonlySet<string>): Repaired[] {
  const places = new Map<string, number>();
  for (const { reason } of repaired) places.set(reason, (places.get(reason) ?? 0) + 1);
  const seen = new Set<string>();
  return repaired.flatMap((entry) => {
    if (!reasons.has(entry.reason)) return [entry];
    if (seen.has(entry.reason)) return [];
    seen.add(entry.reason);
    const count = places.get(entry.reason) ?? 1;
    return [count > 1 ? { ...entry, places: count } : entry];
  });
}

/** Repairs without those that left no character and stood in what is now cut: (yìn) of 打印(yìn). */
function kept(repaired: Repaired[], edits: Edit[]): Repaired[] {
  return repaired.filter(({ start, end }) => {
    if (start !== end) return true;
    const edit = edits[firstEndingAt(edits, start)];
    return !edit || edit.start > start;
  });
}

/** Index of the first edit that ends at an offset or behind it. */
function firstEndingAt(edits: Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Spans of earlier repairs in the new text. One that an edit cuts into grows to hold the edit; one that was cut away is gone. */
function move(repaired: Repaired[], edits: Edit[], text: string): Repaired[] {
  if (repaired.length === 0) return repaired;
  const at = positions(edits);
  return repaired.flatMap((entry) => {
    const start = at(entry.start, 'start');
    const end = Math.max(start, at(entry.end, 'end'));
    const to = text.slice(start, end);
    // The line it stood in was cut as furniture.
    return to === '' && entry.to !== '' ? [] : [{ ...entry, start, end, to }];
  });
}

/** Old offset → new offset; inside an edit, its near or far edge. */
function positions(edits: Edit[]): (offset: number, side: 'start' | 'end') => number {
  const shifts: number[] = [0];
  for (const { start, end, to } of edits) shifts.push(shifts.at(-1)! + to.length - (end - start));
  return (offset, side) => {
    // Offsets are whole: the first edit that ends behind this one.
    const low = firstEndingAt(edits, offset + 1);
    const edit = edits[low];
    const shift = shifts[low]!;
    if (!edit || offset <= edit.start) return offset + shift;
    return side === 'start' ? edit.start + shift : edit.start + shift + edit.to.length;
  };
}

/** Edits for every match of a pattern. */
export function replaceAll(
  text: string,
  pattern: RegExp,
  to: string | ((match: RegExpMatchArray) => string),
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const replacement = typeof to === 'string' ? to : to(match);
    if (replacement !== match[0])
      edits.push({ start: match.index, end: match.index + match[0].length, to: replacement });
  }
  return edits;
}
