import { divisionChain } from '../../lexicon/division-chain.ts';
import { tight } from '../../tight.ts';
import { chainName, SETTLEMENT } from '../name/place-chain.ts';
import { divisionKey } from '../name/place-key.ts';
import type { Whole } from './wholes.ts';

/**
 * Divisions that the words of a place say it lies in, the nearest first: 浙江安吉余村 lies in 浙江省安吉县, that in 浙江省. 杭州湾 and
 * 青岛都市圈 lie in no city.
 */
export function placesAbove(words: string): Whole[] {
  const { said, rest } = divisionChain(tight(words)) ?? { said: [], rest: '' };
  if (rest !== '' && !SETTLEMENT.test(rest)) return [];
  const above = rest === '' ? said.slice(0, -1) : said;
  return above
    .map((_, order): Whole => {
      const name = chainName({ said: above.slice(0, order + 1), rest: '' });
      return { type: 'Place', name, ...divisionKey(name) };
    })
    .toReversed();
}
