import type { Mention, Span } from '#graph';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { unquoted } from '../bare.ts';
import { once } from '../once.ts';

/** A wording that holds another: 新时代“枫桥经验” and 枫桥经验 in it. */
export interface Variant {
  variant: Mention;
  /** Canonical name of the wording it varies. */
  base: string;
  /** Where that wording stands, within the variant. */
  span: Span;
  kind: string;
}

/** Words set before a formula inside the same quotation marks: “牢固树立四个意识”. */
const FRAMES =
  /^(?:牢固树立|树牢|树立|增强|坚定|做到|践行|弘扬|传承|铸牢|推动构建|构建|落实|坚持|强化|反对|纠治|整治|新时代|新时期|伟大)(?=.{2})/u;

/**
 * Variants among these mentions that name the other wording within themselves, so that their sentence says both: those of the
 * lexicon (`variantOf`), and a known formula behind a framing word.
 */
export function variantsIn(
  words: string,
  mentions: readonly Mention[],
  { lexicon, nameOf }: { lexicon: Lexicon; nameOf: (entity: string) => string },
): Variant[] {
  const knownOf = once((entity) => baseOf(unquoted(nameOf(entity)), lexicon));
  return mentions.flatMap((variant): Variant[] => {
    const known = variant.type === 'Slogan' ? knownOf(variant.entity) : null;
    if (!known) return [];
    const surface = words.slice(variant.start, variant.end);
    const entry = lexicon.entry('Slogan', known.base);
    const inside = [known.base, ...(entry?.aliases ?? [])]
      .filter((form) => form.length < surface.length && surface.includes(form))
      .reduce((longest, form) => (form.length > longest.length ? form : longest), '');
    if (inside === '') return [];
    const start = variant.start + surface.indexOf(inside);
    return [{ variant, ...known, span: { start, end: start + inside.length } }];
  });
}

/** 新时代枫桥经验 → 枫桥经验 by its row, 牢固树立四个意识 → 四个意识 by its frame. */
function baseOf(name: string, lexicon: Lexicon): { base: string; kind: string } | null {
  const row = lexicon.entry('Slogan', name)?.attributes;
  if (typeof row?.['variantOf'] === 'string')
    return { base: row['variantOf'], kind: String(row['variantKind'] ?? 'wording') };
  const rest = row ? name : name.replace(FRAMES, '');
  return rest !== name && lexicon.entry('Slogan', rest) ? { base: rest, kind: 'full' } : null;
}
