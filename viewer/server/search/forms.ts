import type { EntityType } from '#graph';
import { bare } from './normalise.ts';
import { readingOf } from './readings.ts';

/** An entity as the search knows it. */
export interface Named {
  id: string;
  type: EntityType;
  name: string;
  aliases: string[];
  documents: number;
}

/** One name of an entity in the forms it may be asked in. */
export interface Form {
  /** As written; null when it is the canonical name. */
  alias: string | null;
  /** Simplified, lower case, without marks. */
  bare: string;
  /** lianggeweihu */
  letters: string;
  /** Where a syllable begins in `letters`. */
  starts: number[];
  /** lgwh */
  initials: string;
}

export const formsOf = ({ name, aliases }: Pick<Named, 'name' | 'aliases'>): Form[] => {
  const forms = new Map<string, Form>();
  for (const written of [name, ...aliases]) {
    const key = bare(written);
    if (key && !forms.has(key)) forms.set(key, formOf(key, written === name ? null : written));
  }
  return [...forms.values()];
};

function formOf(key: string, alias: string | null): Form {
  const { syllables, initials } = readingOf(key);
  const starts: number[] = [];
  let at = 0;
  for (const syllable of syllables) {
    starts.push(at);
    at += syllable.length;
  }
  return { alias, bare: key, letters: syllables.join(''), starts, initials };
}
