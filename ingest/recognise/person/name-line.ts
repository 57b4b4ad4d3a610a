import type { Found } from '#graph';
import { matches } from '../recogniser.ts';
import { GIVEN, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';

const NAME_LINE = new RegExp(
  `^[ \\u3000]*[（(]?(?<name>${SURNAME}[ \\u3000]{0,2}${GIVEN}{1,2})[)）]?[ \\u3000]*$`,
  'dgmu',
);

/** 李 大 山, （李大山） on a line of a title block: one name, the characters perhaps spaced, perhaps in brackets. */
export const nameLines = (head: string): Found[] =>
  matches(head, NAME_LINE, ({ span, surface }) =>
    NOT_NAME.test(surface) ? null : { ...span, type: 'Person', rule: 'name-line' },
  );
