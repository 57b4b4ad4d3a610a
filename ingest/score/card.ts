import type { Figures } from './figures.ts';

/** One thing that is wrong, as a line of the errors list. */
export interface ScoreError {
  /** Name of the annotated text. */
  text: string;
  kind: 'MISS' | 'FALSE' | 'NOENTITY' | 'EXTRAENTITY' | 'NOLINK' | 'EXTRALINK';
  what: string;
  /** The rule that found it, where one did. */
  rule?: string;
}

/** How good readings are against annotated texts. */
export interface ScoreCard {
  documents: number;
  /** `all`, `four` (Institution, Document, Slogan, Program), then by type. */
  mentions: Record<string, Figures>;
  /** The set of canonical names a text. */
  entities: Figures;
  /** What sentences say; `all`, then by link type. */
  relations: Record<string, Figures>;
  /** By rule: right and false finds; a rule has no misses of its own, so its recall says nothing. */
  rules: { mentions: Record<string, Figures>; relations: Record<string, Figures> };
  errors: ScoreError[];
}
