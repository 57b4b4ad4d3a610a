import type { Span } from '#graph';

/** How a row of names goes on: `next` behind one, `before` in front of one; a group `name` of each is the name beside it. */
export interface RowForm {
  next: RegExp;
  before: RegExp;
  /** So far from a name its neighbour is looked for, in characters. */
  reach: number;
}

/** Names that stand in a row with a known one, on either side: 东湖论坛、|青江数字大会、|金沙博览会. */
export function inRow(words: string, known: readonly Span[], { next, before, reach }: RowForm): Span[] {
  const found = new Map<number, Span>();
  const take = (start: number, end: number): boolean => {
    const isNew = !found.has(start);
    if (isNew) found.set(start, { start, end });
    return isNew;
  };
  for (const anchor of known) {
    for (let at = anchor.end; ;) {
      const match = next.exec(words.slice(at, at + reach));
      const name = match?.groups?.['name'];
      if (!match || name === undefined) break;
      at += match[0].length;
      if (!take(at - name.length, at)) break;
    }
    for (let at = anchor.start; ;) {
      const from = Math.max(0, at - reach);
      const match = before.exec(words.slice(from, at));
      const name = match?.groups?.['name'];
      if (!match || name === undefined) break;
      at = from + match.index + match[0].indexOf(name);
      if (!take(at, at + name.length)) break;
    }
  }
  return [...found.values()];
}
