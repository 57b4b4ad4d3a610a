import { z } from 'zod';
import { ENTITY_TYPES, type EntityType } from '#graph';

/** Longest id a request may name; the longest official titles stay under 300 characters. */
const MAX_ID = 1_000;
/** Most ids one view may name. */
export const MAX_IDS = 5_000;

export const id = z.string('is missing: name one id').min(1, 'is empty: name one id').max(MAX_ID);

/** `?limit=150`, from 1 to `most`. */
export const count = (fallback: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(fallback);

export const skip = z.coerce.number().int().min(0).max(10_000_000).default(0);

/** `?types=Slogan,Document`; nothing is every type. */
export const types = z
  .string()
  .default('')
  .transform((list) => list.split(',').filter(Boolean))
  .pipe(z.array(z.enum(ENTITY_TYPES, `is not a list of types: use ${ENTITY_TYPES.join(', ')}`)))
  .transform((list): EntityType[] => (list.length > 0 ? list : [...ENTITY_TYPES]));

/** `?min=2`: independent texts behind an edge. */
export const min = z.coerce.number().int().min(0).max(1_000_000).default(1);

/** `?ids=a,b`. An id may hold a comma, so the list may also be given as repeated `id`. */
export const ids = z.array(id).min(1, 'is empty: name at least one id').max(MAX_IDS);
