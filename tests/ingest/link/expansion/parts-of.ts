import { expect } from 'vitest';
import { checkReading } from '#graph';
import { smallLexicon } from '../lexicon.ts';
import { readTagged } from '../tagged.ts';

/** Parts of the first formula of a sentence, in the order of their ordinals. */
export function partsOf(sentence: string): string[] {
  const reading = readTagged(`工作情况\n${sentence}`, smallLexicon);
  // Among others, every trigger is a stretch of the text.
  expect(checkReading(reading)).toEqual([]);
  const { links, entities } = reading;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return links
    .filter((link) => link.type === 'HAS_COMPONENT')
    .sort((a, b) => Number(a.attributes?.['ordinal']) - Number(b.attributes?.['ordinal']))
    .map((link) => names.get(link.target) ?? '');
}
