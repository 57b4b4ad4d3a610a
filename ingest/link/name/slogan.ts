import type { Attribute } from '#graph';
import { unquoted } from '../bare.ts';
import { hanNumber } from '../../han-number.ts';
import type { Namer, Naming } from '../naming.ts';
import { known } from './known.ts';

/** 三个一批 in a text of 山西省 → slogan:三个一批@山西: a wording with a sense of its own here. */
export const ownSense: Namer = (surface, context) => {
  const naming = known(surface, context) ?? sloganNamed(surface.words);
  const sense = context.senses.get(naming.name);
  if (sense === undefined) return null;
  const { attributes } = sloganOf(surface.words);
  return {
    ...naming,
    sense,
    attributes: { ...attributes, sense },
    reason: `sense: ${naming.name} of ${sense}`,
  };
};

/** “两个维护” → 两个维护, numeral 2. */
export const sloganAsWritten: Namer = ({ words }) => sloganNamed(words);

const sloganNamed = (words: string): Naming => ({
  type: 'Slogan',
  ...sloganOf(words),
  reason: 'without quotation marks',
});

function sloganOf(words: string): { name: string; attributes: Record<string, Attribute> } {
  const name = unquoted(words);
  const numeral = hanNumber(
    /^([一二三四五六七八九十]{1,3}|两|\d{1,2})(?:个|大|条|项|种|位|方|[\u4e00-\u9fff])/u.exec(name)?.[1] ??
      '',
  );
  return { name, attributes: numeral && numeral > 1 ? { numeral } : {} };
}
