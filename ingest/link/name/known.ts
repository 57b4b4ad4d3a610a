import type { Entry } from '../../lexicon/lexicon.ts';
import { unbracketed, unquoted } from '../bare.ts';
import type { Namer, Naming } from '../naming.ts';

/** A lexicon entry as a naming. */
export const fromEntry = (entry: Entry, words: string): Naming => ({
  type: entry.type,
  name: entry.name,
  attributes: entry.attributes,
  reason: `lexicon: ${words}`,
});

/** 人社部 → the organ the lexicon knows by that name; a wording of two entries is left to the other rules. */
export const known: Namer = ({ words, type, rule }, { lexicon }) => {
  // 中国外交部
  const own = rule === 'own-organ' ? [words.replace(/^(?:中国|中华人民共和国)/u, '')] : [];
  for (const form of [words, ...own, unbracketed(words), unquoted(words), `《${unbracketed(words)}》`]) {
    const entries = lexicon.lookup(form, type);
    const exact = entries.find((entry) => entry.name === form);
    const one = exact ?? (entries.length === 1 ? entries[0] : undefined);
    if (one) return fromEntry(one, form);
  }
  return null;
};
