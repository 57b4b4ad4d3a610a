import type { Span } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import { isA } from '../hits.ts';
import type { View } from '../recogniser.ts';
import { KIND } from './row-words.ts';

/** Names, and words the dictionary does not know. */
const NAME_TAG = /^(?:x|nr|ns|nt|nz|nrt|nrfg|j)$/u;
/** 云岭至东关铁路, 漳汕高铁 */
const WAY = /^[一-鿿]{2,10}(?:铁路|高铁|高速|城际|核电)/u;
/** 长江存储三期 */
const STAGED = /[一-鿿]{2}[一二三四五六七八]期$/u;
/** 招远|核电一期: a proper name and what is built of it; a name the tables know whole is no work of its own. */
export function isProper({ words, hitsByEnd, tokens }: View, { start, end }: Span): boolean {
  const surface = words.slice(start, end);
  if (surface.startsWith('“') || STAGED.test(surface) || (WAY.test(surface) && !KIND.test(surface)))
    return true;
  if (hitsByEnd.get(end)?.some((hit) => hit.start === start)) return false;
  for (let at = start + 2; at <= end - 2; at += 1)
    if (hitsByEnd.get(at)?.some((hit) => hit.start === start && isOwner(hit))) return true;
  return tokens.within(start, end).some(({ tag, end: edge }) => NAME_TAG.test(tag) && edge < end);
}

const isOwner = (hit: Hit): boolean => isA(hit, 'Place') || isA(hit, 'Institution');
