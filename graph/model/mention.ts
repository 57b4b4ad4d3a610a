import type { EntityType } from '../schema/entity-types.ts';
import type { Span } from './span.ts';

/** A span naming something, before it is known which thing: what a recogniser finds. */
export interface Found extends Span {
  type: EntityType;
  /** The rule that found it, e.g. `numeral-quoted`. */
  rule: string;
}

/** A span naming an entity. It lies within one sentence, and mentions of one article never overlap. */
export interface Mention extends Found {
  /** Id of the entity it names. */
  entity: string;
  sentence: string;
}
