import type { Found } from '#graph';
import { Matcher } from '../../lexicon/matcher.ts';
import type { View } from '../recogniser.ts';

/** Shortest name that is looked for again. */
const SHORTEST = 4;
/** Rules that tell a name by what stands around it, and may miss it elsewhere. */
const BY_CONTEXT = /^(?:named-school|local-unit|listed|task-group)$/u;

/** 正泰集团 told once is the same organ's name wherever the text repeats it. */
export function organsAgain({ words, tokens }: View, found: readonly Found[]): Found[] {
  const names = new Set(
    found
      .filter(({ rule, start, end }) => BY_CONTEXT.test(rule) && end - start >= SHORTEST)
      .map(({ start, end }) => words.slice(start, end)),
  );
  if (names.size === 0) return [];
  return new Matcher([...names])
    .find(words)
    .filter(({ end }) => !tokens.across(end))
    .map(({ start, end }) => ({ start, end, type: 'Institution', rule: 'organ-again' }));
}
