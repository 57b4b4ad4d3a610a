import type { Found } from '#graph';
import type { View } from '../recogniser.ts';
import { standing } from '../standing.ts';
import { indexBefore } from '../tokens.ts';

/** Shortest name that is looked for again whatever stands around it: two characters are too often part of another word. */
const SURE = 3;

/** A name that its post, title or byline told once is the same person's wherever the text repeats it. */
export function namedAgain(view: View, found: readonly Found[]): Found[] {
  const { words } = view;
  const names = new Set(found.map(({ start, end }) => words.slice(start, end)));
  return standing(view, names)
    .filter((one) => one.end - one.start >= SURE || isWord(view, one))
    .map(({ start, end }) => ({ start, end, type: 'Person', rule: 'named-again' }));
}

const OFFICE = /^(?:[调转升出改]任|履新)$/u;

/** 刘亭 as a word of its own, and no common one; 刘亭|任 is none. */
function isWord({ tokens, words }: View, { start, end }: { start: number; end: number }): boolean {
  const run = tokens.before(end);
  const last = run[indexBefore(run, end)];
  const over = tokens.across(end);
  if (
    over?.start === start &&
    over.tag === 'x' &&
    over.end === end + 1 &&
    /[任说在对把被从]/u.test(words[end] ?? '')
  )
    return true;
  // 李强|调任, where the segmenter has 强调
  if (OFFICE.test(words.slice(end, end + 2))) return true;
  return last?.start === start && last.end === end && /^(?:nr\w*|x)$/u.test(last.tag);
}
