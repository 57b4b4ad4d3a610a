import type { Plain, Query, Row } from '../model/query.ts';
import { carriedBy } from './carried-by.ts';
import { consistsOf } from './consists-of.ts';
import { corpusTimeline } from './corpus-timeline.ts';
import { documents } from './documents.ts';
import { edgeCard } from './edge.ts';
import { edges } from './edges.ts';
import { entity } from './entity.ts';
import { facets } from './facets.ts';
import { firstAppearance } from './first-appearance.ts';
import { genealogy } from './genealogy.ts';
import { jointIssuing } from './joint-issuing.ts';
import { linkGroups } from './link-groups.ts';
import { linksOf } from './links-of.ts';
import { marks } from './marks.ts';
import { mentionsOf } from './mentions-of.ts';
import { mentionsTotal } from './mentions-total.ts';
import { missingDocuments } from './missing-documents.ts';
import { neighbours } from './neighbours.ts';
import { neighboursTotal } from './neighbours-total.ts';
import { nodes } from './nodes.ts';
import { overview } from './overview.ts';
import { overviewTotal } from './overview-total.ts';
import { passages } from './passages.ts';
import { paths } from './paths.ts';
import { putForward } from './put-forward.ts';
import { searchIndex } from './search-index.ts';
import { sharedSentences } from './shared-sentences.ts';
import { sharedTotal } from './shared-total.ts';
import { slogansTogether } from './slogans-together.ts';
import { sourceCard } from './source.ts';
import { text } from './text.ts';
import { textMarks } from './text-marks.ts';
import { textSections } from './text-sections.ts';
import { timeline } from './timeline.ts';
import { totals } from './totals.ts';
import { types } from './types.ts';

/** What the viewer asks to draw and to quote. */
export const VIEWS: readonly Query[] = [
  totals,
  types,
  overview,
  overviewTotal,
  nodes,
  edges,
  searchIndex,
  entity,
  neighbours,
  neighboursTotal,
  linkGroups,
  linksOf,
  mentionsOf,
  mentionsTotal,
  marks,
  edgeCard,
  passages,
  sharedSentences,
  sharedTotal,
  text,
  textSections,
  textMarks,
  sourceCard,
];

/** What people ask; offered by name wherever Cypher can be written. */
export const QUESTIONS: readonly Query[] = [
  documents,
  consistsOf,
  paths,
  timeline,
  corpusTimeline,
  facets,
  genealogy,
  slogansTogether,
  firstAppearance,
  putForward,
  jointIssuing,
  missingDocuments,
  carriedBy,
];

/** Every question we ship: they give the same rows on every engine. */
export const QUERIES: readonly Query[] = [...VIEWS, ...QUESTIONS];

/** The question of an id; throws when there is none. */
export function queryById(id: string): Query {
  const found = QUERIES.find((query) => query.id === id);
  if (!found)
    throw new Error(`no question is called ${id}: ask one of ${QUERIES.map((query) => query.id).join(', ')}`);
  return found;
}

/** Why a question has no rows, when it is that one of its ids stands for nothing that `run` finds; else null. */
export async function unknownId(
  { params }: Query,
  given: Readonly<Record<string, Plain>>,
  run: (cypher: string, params: Record<string, Plain>) => Promise<{ rows: readonly Row[] }>,
): Promise<{ message: string; hint: string } | null> {
  for (const { name, of } of params) {
    const value = given[name];
    if (!of || value === undefined || (await run(of.cypher, { value })).rows.length > 0) continue;
    return { message: `No ${of.noun} is known by the id ${String(value)}`, hint: of.hint };
  }
  return null;
}
