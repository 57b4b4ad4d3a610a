import type { Attribute, EntityType, Span } from '#graph';

/** What we know of one thing before reading: a row of `data/*.tsv` or of a user's own file. */
export interface Entry {
  type: EntityType;
  /** Canonical name, as in `Entity.name`. */
  name: string;
  aliases: string[];
  /**
   * What the entity is given (subtype, level, numeral, components joined by 、 …), and what the reader goes by: `only=quoted`, a
   * wording that counts in quotation marks only; `class=established`, vocabulary that yields to every other find; `variantOf` the
   * name of another slogan with `variantKind` (short, full, order, wording); `senses=place`, a wording that means something else
   * in each place.
   */
  attributes: Record<string, Attribute>;
  /** English gloss, with its source in `note`; empty when none is established. */
  en: string;
  note: string;
  /** `institutions.tsv:12`, for messages; absent where the entry is composed by rule. */
  where?: string;
}

/** A surface of the text that stands in the lexicon. Several entries may share one surface. */
export interface Hit extends Span {
  entries: readonly Entry[];
}

/** What we know before reading. Matching is on raw characters, never on segmented words. */
export interface Lexicon {
  /** Every occurrence of every name and alias, overlapping ones included, in text order. */
  match(text: string): Hit[];
  /** Entries with this name or alias. */
  lookup(surface: string, type?: EntityType): readonly Entry[];
  /** The entry with this canonical name. */
  entry(type: EntityType, name: string): Entry | undefined;
  entries(type?: EntityType): readonly Entry[];
}
