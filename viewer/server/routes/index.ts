import { cypher } from './cypher.ts';
import { documents } from './documents.ts';
import { edge } from './edge.ts';
import { entity } from './entity.ts';
import { links } from './links.ts';
import { neighbours } from './neighbours.ts';
import { overview } from './overview.ts';
import { passages } from './passages.ts';
import { queries } from './queries.ts';
import { query } from './query.ts';
import type { Route } from './route.ts';
import { search } from './search.ts';
import { text } from './text.ts';
import { totals } from './totals.ts';
import { view, viewOfMany } from './view.ts';

/** Every address under `/api`. None writes. */
export const ROUTES: readonly Route[] = [
  totals,
  overview,
  neighbours,
  view,
  viewOfMany,
  search,
  entity,
  links,
  passages,
  edge,
  text,
  documents,
  queries,
  query,
  cypher,
];
