import { branches } from './institution/branch.ts';
import { deictic } from './institution/deictic.ts';
import { named } from './institution/named.ts';
import { ofPlaces } from './institution/of-places.ts';
import { ofState } from './institution/of-state.ts';
import { parts } from './institution/parts.ts';
import type { Recogniser } from './recogniser.ts';

/** Organs by place and suffix, by state prefix, by part, deictic ones, and named schools. */
export const institutions: Recogniser = {
  name: 'institutions',
  example: '省委组织部会同太原市财政局',
  find: (view) => [
    ...ofPlaces(view),
    ...parts(view),
    ...deictic(view),
    ...branches(view),
    ...ofState(view),
    ...named(view),
  ],
};
