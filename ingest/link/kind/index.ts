import type { Attribute, EntityType } from '#graph';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { KINDS } from './kinds.ts';
import { levelOf, levelOfMeeting } from './level.ts';

/**
 * Subtype, and level of an organ or a meeting, as a canonical name shows them; empty where it shows none. What the lexicon or the
 * text says of the thing goes before.
 */
export function kindOf(type: EntityType, name: string, lexicon: Lexicon): Record<string, Attribute> {
  const subtype = KINDS[type]?.find(([, names]) => names.test(name))?.[0];
  const level = LEVELS[type]?.(name, subtype, lexicon);
  return { ...(subtype !== undefined && { subtype }), ...(level !== undefined && { level }) };
}

const LEVELS: Partial<Record<EntityType, typeof levelOf>> = { Institution: levelOf, Meeting: levelOfMeeting };
