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
  if (subtype === undefined && type === 'Institution') return kindOfWhole(name, lexicon);
  const level = LEVELS[type]?.(name, subtype, lexicon);
  return { ...(subtype !== undefined && { subtype }), ...(level !== undefined && { level }) };
}

/** 国家某局综合司, 某兵团生态环境局: an inner organ whose name says only what it is of, which the lexicon knows. */
function kindOfWhole(name: string, lexicon: Lexicon): Record<string, Attribute> {
  if (!INNER.test(name)) return {};
  for (let end = name.length - 2; end >= 3; end -= 1) {
    const { subtype, level } = lexicon.entry('Institution', name.slice(0, end))?.attributes ?? {};
    if (subtype !== undefined) return { subtype, ...(level !== undefined && { level }) };
  }
  return {};
}

/** How the parts of an organ end. */
const INNER = /(?:司|厅|室|处|署|局|部|站|总部|委员会|中心|分院|医学所)$/u;

const LEVELS: Partial<Record<EntityType, typeof levelOf>> = { Institution: levelOf, Meeting: levelOfMeeting };
