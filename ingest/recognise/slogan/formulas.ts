import type { Recogniser } from '../recogniser.ts';
import { namedAgain } from './again.ts';
import { expandedNumerals } from './counted.ts';
import { grandNumerals } from './grand.ts';
import { headedNumerals } from './headed.ts';
import { honoursOf } from './honours.ts';
import { numerals } from './numerals.ts';
import { ownCounts } from './own-count.ts';
import { rowsPutForward } from './put-forward.ts';
import { quotedFormulas } from './quoted.ts';

/** Formulas that count, formulas in marks, clauses put forward as a call, and all again where the text drops the marks. */
export const formulas: Recogniser = {
  name: 'formulas',
  example: '落实“三让三不让”要求，抓住“关键少数”',
  find: (view) => {
    const honours = honoursOf(view);
    const found = [
      numerals,
      expandedNumerals,
      grandNumerals,
      headedNumerals,
      ownCounts,
      quotedFormulas,
      rowsPutForward,
    ]
      .flatMap((find) => find(view))
      .filter(({ start, end }) => !honours.has(view.words.slice(start + 1, end - 1)));
    return [...found, ...namedAgain(view, found)];
  },
};
