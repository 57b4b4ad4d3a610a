import type { Found } from '#graph';
import { wordsOf } from '../../lexicon/words.ts';
import type { View } from '../recogniser.ts';
import { standing } from '../standing.ts';
import { KIND } from './brand.ts';
import { DOMAIN } from './domains.ts';

const ENDS = /(?:公司|集团)$/u;
/** What stands before the brand: 浙江省|安吉县|青禾… */
const AREA = /^(?:[\u4e00-\u9fff]{1,5}?[省市县区州旗]){1,3}(?=[\u4e00-\u9fff]{6})/u;
/** Words of the language that are no brand: 投资公司, 国有公司, 上市公司 */
const CLASS = new RegExp(`^(?:${DOMAIN}|国际|中国|国家|全国|国有|上市|股份|有限|控股|总|分|子|母)$`, 'u');
const KNOWN = /^(?:n|v|a|b|d|l|s|t|m|vn|ns)$/u;
const SHORTEST = 2;
const LONGEST = 4;

/** 青禾公司, in a text that names 安吉县青禾精密机械有限公司: the first characters of its own name, and what it is. */
export function companiesByBrand(view: View, organs: readonly Found[]): Found[] {
  const { words, hitsOf, tokens, lexicon } = view;
  const whole = [...organs, ...hitsOf.Institution].filter(({ end }) =>
    '司团'.includes(words[end - 1] ?? ' '),
  );
  const surfaces = new Set(whole.map(({ start, end }) => words.slice(start, end)));
  const names = new Set<string>();
  for (const surface of surfaces) {
    if (!ENDS.test(surface)) continue;
    const own = withoutPlaces(view, surface);
    for (let size = SHORTEST; size <= LONGEST; size += 1) {
      const brand = own.slice(0, size);
      if (own.length < size + 4 || !isBrand(brand) || lexicon.lookup(brand).length > 0) continue;
      for (const kind of ['公司', '集团']) if (!surfaces.has(brand + kind)) names.add(brand + kind);
    }
  }
  const taken = new Set(whole.map(({ end }) => end));
  return standing(view, names)
    .filter(
      ({ start, end }) =>
        !taken.has(end) &&
        !tokens.across(start) &&
        !/^(?:集团|股份|总经理助)/u.test(words.slice(end, end + 2)),
    )
    .map(({ start, end }): Found => ({ start, end, type: 'Institution', rule: 'company-short' }));
}

/** 浙江省安吉县|青禾精密机械有限公司, 杭州|青禾… */
function withoutPlaces({ lexicon }: View, surface: string): string {
  const own = surface.replace(AREA, '');
  const size = [4, 3, 2].find((one) => lexicon.lookup(own.slice(0, one), 'Place').length > 0) ?? 0;
  return own.slice(size);
}

/** Two words or one that the language does not know. */
function isBrand(brand: string): boolean {
  const [word, ...rest] = wordsOf(brand);
  return (
    word !== undefined &&
    !CLASS.test(brand) &&
    !KIND.test(brand) &&
    (rest.length > 0 || !KNOWN.test(word.tag))
  );
}
