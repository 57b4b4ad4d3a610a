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
