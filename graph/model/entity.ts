import type { EntityType } from '../schema/entity-types.ts';

/** Attribute values are plain scalars, so that both engines and every export can hold them. */
export type Attribute = string | number | boolean;

/** One real thing. */
export interface Entity {
  /** `slogan:两个维护`, `institution:中国共产党山西省委员会组织部`; see `entityId`. */
  id: string;
  type: EntityType;
  /** Canonical name; documents and periodicals keep their 《》. */
  name: string;
  /** Every surface met, and the known short names; sorted. */
  aliases: string[];
  /** subtype, level, numeral, code, date, number …; keys in camelCase, absent when unknown. */
  attributes?: Record<string, Attribute>;
}

/** Most names have neither marks, brackets, dashes nor white space. */
const MARKED = /[《〈“(\d\s]/u;
const YEARS = /(?<=(?<!\d)[12]\d{3}年?)[-–－―~～—]{1,2}(?=[12]\d{3}(?!\d))/gu;

/**
 * 规划(2021-2025年), 规划（2021～2025年） → 规划（2021—2025年）: brackets behind Chinese and dashes between years as GB/T 15834—2011
 * writes them.
 */
export const evenMarks = (name: string): string =>
  /[(\d]/u.test(name)
    ? name.replace(/(?<=[\u3400-\u9fff])\(([^()]*)\)/gu, '（$1）').replace(YEARS, '—')
    : name;

/**
 * Readable, deterministic id: type in lower case and the canonical name without enclosing marks and white space, its brackets and
 * dashes between years in one spelling: （2021—2025年）. A title within a title stands in 《》 as in a title of its own.
 * `sense` tells two things of one wording apart: `slogan:三个一批@山西`.
 */
export function entityId(type: EntityType, name: string, sense?: string): string {
  const bare = MARKED.test(name)
    ? evenMarks(name.replace(/\s+/gu, ''))
        .replace(/^《((?:[^《》]|《[^《》]*》)+)》$/u, '$1')
        .replace(/^“([^“”]+)”$/u, '$1')
        .replace(/〈([^〈〉]*)〉/gu, '《$1》')
    : name;
  return `${type.toLowerCase()}:${bare}${sense ? `@${sense}` : ''}`;
}
