import type { PatternRule } from './rule.ts';
import { APPOINTMENTS } from './rows/appointments.ts';
import { AUTHORS } from './rows/authors.ts';
import { ISSUING } from './rows/issuing.ts';
import { MEETINGS } from './rows/meetings.ts';
import { NORMS } from './rows/norms.ts';
import { PARTS } from './rows/parts.ts';
import { PLACES } from './rows/places.ts';
import { PROPOSAL_WORDS } from './rows/proposal-words.ts';
import { PROPOSALS } from './rows/proposals.ts';
import { POSTS_HELD } from './rows/posts.ts';
import { SAYINGS } from './rows/sayings.ts';
import { TRANSMITTING } from './rows/transmitting.ts';
export { VERB_RULES } from './rows/verbs.ts';

/** Forms that one pattern tells; see `PatternRule`. */
export const PATTERN_RULES: readonly PatternRule[] = [
  ...ISSUING,
  ...AUTHORS,
  ...NORMS,
  ...TRANSMITTING,
  ...PROPOSALS,
  ...PROPOSAL_WORDS,
  ...SAYINGS,
  ...POSTS_HELD,
  ...APPOINTMENTS,
  ...MEETINGS,
  ...PARTS,
  ...PLACES,
];
