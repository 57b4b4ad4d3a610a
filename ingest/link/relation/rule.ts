import type { EntityType, Link, LinkType, Mention, Sentence, Span } from '#graph';
import type { Setting } from '../naming.ts';
import type { Skeleton } from './skeleton.ts';

/** What every relation rule says of itself. */
export interface RuleWords {
  /** kebab-case; stands in `evidence.rule`. */
  name: string;
  link: LinkType;
  /** 0–1: how often a sentence of this form says so. */
  confidence: number;
  /** A sentence the rule is for. */
  example: string;
  /** A fact only: 拟, 尚未, 将 … before the trigger is an intention. Default true. */
  factual?: boolean;
}

/**
 * A rule as one pattern over a skeleton, with the groups `source`, `target` and `trigger`; a missing
 * end is the text itself. A group `fact` says where to look for 拟 and 尚未 when the trigger stands too far behind.
 */
export interface PatternRule extends RuleWords {
  pattern: string;
  /** Only in official documents (notices, rules, plans). */
  official?: boolean;
  /** What the sentence must hold besides. */
  requires?: RegExp;
  /** What the sentence must not hold. */
  unless?: RegExp;
  /** What the words of the source must look like. */
  sourceWords?: RegExp;
  /** What those of the target must. */
  targetWords?: RegExp;
  /** What it says of the link besides; `kind` is the trigger in its own words. */
  attribute?: 'post' | 'quote' | 'kind';
  /** What the sentence goes on to say was made is the source, and not the text itself. */
  made?: boolean;
  /** The target is who says it, and nobody spoken to: 张三跟李四说. */
  said?: boolean;
}

/** A rule as a verb between a subject, which may stand clauses or sentences back, and its object. */
export interface VerbRule extends RuleWords {
  /** Verbs, as alternatives of a regular expression. */
  verbs: string;
  /** Types of the subject: the target of the link. */
  subject: string;
  /** Notation of what may stand between verb and object, and the object's types: the source of the link. */
  gap: string;
  object: string;
  /** What the words of the object must look like. */
  objectWords?: RegExp;
  /** The subject is the source of the link, and the object, with a post behind it, the target. */
  turned?: boolean;
  /** The subject may be named in an earlier sentence of the paragraph. */
  ellipsis?: boolean;
}

/** What rules look at. */
export interface Scene {
  setting: Setting;
  /** Id of the text itself. */
  self: string;
  official: boolean;
  skeletons: readonly Skeleton[];
  /** Those that hold a mention. */
  named: readonly Skeleton[];
  mentions: readonly Mention[];
  /** The same by type. */
  of: Readonly<Record<EntityType, readonly Mention[]>>;
  /** Canonical names by entity id. */
  names: ReadonlyMap<string, string>;
  /** The document this text issues: X of 关于印发〈X〉的通知. */
  transmitted: { entity: string; name: string } | null;
}

/** One end of a link: an entity and where the sentence names it; no span where it is only meant. */
export interface End {
  entity: string;
  span: Span | null;
}

/** One thing a rule saw. */
export interface Claim {
  link: LinkType;
  source: string;
  target: string;
  sentence: Sentence;
  rule: string;
  confidence: number;
  sourceSpan?: Span | null;
  targetSpan?: Span | null;
  trigger?: Span | null;
  attributes?: Link['attributes'];
}

/** Reads claims from a scene by structure rather than by words. */
export type ClaimReader = (scene: Scene) => Claim[];
