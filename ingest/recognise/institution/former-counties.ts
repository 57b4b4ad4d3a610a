import { countiesByShortName } from '../../lexicon/counties.ts';
import type { Hit } from '../../lexicon/lexicon.ts';
import { EVERYDAY } from '../place/county-words.ts';
import type { View } from '../recogniser.ts';

/** The level mark and the beginning of an organ behind it: 上虞|市|委, 监利|县|人大, 监利|县|第十五届委员会. */
const LEVEL =
  /[县市](?=委(?![员托派屈])|人民[政法检代]|苏维埃政府|政府|人大|政协|纪委|[公财教农林水司卫民][安政育业利法生]局|第[一二三四五六七八九十]{1,3}届|[\u4e00-\u9fff]{2,3}[镇乡](?:党委|政府|人民政府))/gu;

/** 上虞市|委, 监利县|政府: counties by the level they had before they became a city or a district, where an organ follows. */
export function formerCounties({ words, tokens, lexicon }: View): Hit[] {
  return [...words.matchAll(LEVEL)].flatMap(({ index }) => {
    const start = index - 2;
    const name = words.slice(Math.max(0, start), index);
    return countiesByShortName.has(name) &&
      (words[index] === '县' || !EVERYDAY.has(name)) &&
      lexicon.lookup(words.slice(start, index + 1), 'Place').length === 0 &&
      lexicon.lookup(name, 'Place').length === 0 &&
      tokens.across(start) === null
      ? [{ start, end: index + 1, entries: [] }]
      : [];
  });
}
