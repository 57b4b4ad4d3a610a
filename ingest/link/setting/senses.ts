import { slice } from '#graph';
import type { Entry, Lexicon } from '../../lexicon/lexicon.ts';
import type { Text } from '../../text.ts';
import { bare, unquoted } from '../bare.ts';
import type { Expansion } from '../expansions.ts';
import type { Home } from './home.ts';
import { sensesBeside } from './senses-beside.ts';
import { provinceOf } from '../../lexicon/provinces.ts';
import type { Surfaces } from './surfaces.ts';

/** What tells this text's sense of a slogan from the others, by canonical name: 三个一批 → 山西. */
export type Senses = ReadonlyMap<string, string>;

/**
 * Slogans that mean something of their own here: 三个一批 means other things in each place, and a formula whose listed parts are
 * not those the lexicon knows is another formula of the same words. Told apart by the home of the text, or by the text itself.
 */
export function sensesOf(
  text: Text,
  { surfaces, expansions }: { surfaces: Surfaces; expansions: readonly Expansion[] },
  { lexicon, home }: { lexicon: Lexicon; home: Home },
): Senses {
  // 国内国际|两个大局
  const senses = sensesBeside(text);
  const place = placeName(home);
  const own = place ?? text.article.id.slice(0, 8);
  for (const words of surfaces.Slogan.keys()) {
    const entry = place ? entryOf(words, lexicon) : undefined;
    if (place && entry?.attributes['senses'] === 'place') senses.set(entry.name, place);
  }
  for (const [words, parts] of listedParts(text, expansions)) {
    const entry = entryOf(words, lexicon);
    if (entry && (entry.attributes['senses'] === 'place' || !agree(parts, entry)))
      senses.set(entry.name, own);
  }
  return senses;
}

const placeName = ({ province, city }: Home): string | null =>
  province ? (provinceOf(province)?.short ?? province) : city;

const entryOf = (words: string, lexicon: Lexicon): Entry | undefined =>
  lexicon.lookup(unquoted(words), 'Slogan')[0];

/** Wording → the parts that some sentence lists for it. */
function listedParts({ article }: Text, expansions: readonly Expansion[]): Map<string, string[]> {
  const byWords = new Map<string, string[]>();
  for (const { slogan, part } of expansions) {
    const words = slice(article.text, slogan);
    byWords.set(words, [...(byWords.get(words) ?? []), slice(article.text, part)]);
  }
  return byWords;
}

/** 毫不动摇地鼓励、支持 for 毫不动摇鼓励支持. */
const plain = (part: string): string => bare(part).replace(/[的地、，和与]/gu, '');

/** True where most of the parts are known ones, in full or in short: 精准脱贫 for 精准脱贫攻坚战. Without known parts nothing differs. */
function agree(parts: readonly string[], { attributes }: Entry): boolean {
  const { components } = attributes;
  if (typeof components !== 'string') return true;
  const known = components.split('、').map(plain);
  const shared = parts.filter((part) =>
    known.some((one) => one.includes(plain(part)) || plain(part).includes(one)),
  );
  return shared.length * 2 >= parts.length;
}
