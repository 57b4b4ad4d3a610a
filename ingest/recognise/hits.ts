import { ENTITY_TYPES, type EntityType } from '#graph';
import type { Hit } from '../lexicon/lexicon.ts';

/** What the lexicon knows of a text, sorted once for all that ask. */
export interface Hits {
  /** Every hit, overlapping ones included, in text order: of two that begin together the longer first. */
  hits: readonly Hit[];
  /** Those that name something of a type. */
  hitsOf: Readonly<Record<EntityType, readonly Hit[]>>;
  /** Places that lie in no longer one: 山西省 without its 山西. */
  places: readonly Hit[];
  /** Every hit by where it ends. */
  hitsByEnd: ReadonlyMap<number, readonly Hit[]>;
}

/** Sorts the hits of a lexicon in a text by all that is asked of them. */
export function sorted(hits: readonly Hit[]): Hits {
  const hitsOf = Object.fromEntries(ENTITY_TYPES.map((type) => [type, [] as Hit[]])) as Record<
    EntityType,
    Hit[]
  >;
  const hitsByEnd = new Map<number, Hit[]>();
  for (const hit of hits) {
    for (const { type } of hit.entries) if (hitsOf[type].at(-1) !== hit) hitsOf[type].push(hit);
    const known = hitsByEnd.get(hit.end);
    if (known) known.push(hit);
    else hitsByEnd.set(hit.end, [hit]);
  }
  return { hits, hitsOf, places: outermost(hitsOf.Place), hitsByEnd };
}

function outermost(hits: readonly Hit[]): Hit[] {
  let end = 0;
  return hits.filter((hit) => {
    if (hit.end <= end) return false;
    ({ end } = hit);
    return true;
  });
}

/** What goes by one wording: a hit, or entries looked up. */
type Known = Pick<Hit, 'entries'>;

/** Whether a wording names something of a type: 山西 a Place. */
export const isA = ({ entries }: Known, type: EntityType): boolean =>
  entries.some((entry) => entry.type === type);

/** Whether it names a division of one of these levels: 安吉县 a county. */
export const hasLevel = ({ entries }: Known, ...levels: readonly Level[]): boolean =>
  entries.some(({ attributes: { level } }) => (levels as readonly unknown[]).includes(level));

type Level = 'province' | 'prefecture' | 'county';

/** Whether it names a state: 罗马尼亚. */
export const isCountry = ({ entries }: Known): boolean =>
  entries.some(({ attributes }) => attributes['subtype'] === 'country');

/** Whether it names an organ of the centre: 财政部. */
export const isCentral = ({ entries }: Known): boolean =>
  entries.some(({ type, attributes }) => type === 'Institution' && attributes['level'] === 'central');

/** Province, prefecture, county and one told twice. */
const MOST_LEVELS = 4;

/** Where divisions side by side begin that end at `end`: 安徽省|合肥市|; `end` itself where none does. */
export function divisionsBefore({ hitsByEnd }: Pick<Hits, 'hitsByEnd'>, end: number): number {
  let start = end;
  for (let levels = 0; levels < MOST_LEVELS; levels += 1) {
    const place = hitsByEnd.get(start)?.find((hit) => hasLevel(hit, 'province', 'prefecture', 'county'));
    if (!place) break;
    start = place.start;
  }
  return start;
}
