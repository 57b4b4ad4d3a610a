import type { Found } from '#graph';
import type { View } from '../recogniser.ts';
import { standing } from '../standing.ts';

/** Shortest name that is looked for again. */
const SHORTEST = 4;
/** Rules that tell a name by what stands around it, and may miss it elsewhere. */
const BY_CONTEXT = /^(?:named-school|local-unit|listed|task-group)$/u;

/** 正泰集团 told once is the same organ's name wherever the text repeats it. */
export function organsAgain(view: View, found: readonly Found[]): Found[] {
  const { words, tokens } = view;
  const names = new Set(
    found
      .filter(({ rule, start, end }) => BY_CONTEXT.test(rule) && end - start >= SHORTEST)
      .map(({ start, end }) => words.slice(start, end)),
  );
  return standing(view, names)
    .filter(({ end }) => !tokens.across(end))
    .map(({ start, end }) => ({ start, end, type: 'Institution', rule: 'organ-again' }));
}
