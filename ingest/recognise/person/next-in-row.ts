import type { Found, Span } from '#graph';
import { NAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { nameWithin } from './word-check.ts';

/** What closes a row of names. */
const NEXT = new RegExp(
  `^[、 ](?<name>${NAME})(?=[，。、；：（）,;:()\\n]|$|等|和|与|为|出席|参加|作(?!为)|陪同|分别|先后|同志|一行|到|在|的|任)`,
  'u',
);

/** 省领导赵大山、|钱小河，: behind a name, a comma of lists and another name. */
export function nextInRow(words: string, found: readonly Span[]): Found[] {
  const known = new Set(found.map(({ start }) => start));
  return found.flatMap((first) => {
    const row: Found[] = [];
    for (let at = first.end; ;) {
      const name = NEXT.exec(words.slice(at, at + 8))?.groups?.['name'];
      const start = at + 1;
      if (name === undefined || known.has(start) || NOT_NAME.test(name)) return row;
      const end = nameWithin(words, { start, end: start + name.length });
      if (end !== start + name.length) return row;
      row.push({ start, end, type: 'Person', rule: 'next-in-row' });
      known.add(start);
      at = end;
    }
  });
}
