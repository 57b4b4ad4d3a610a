import type { Found, Span } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import { SOUND } from '../person/foreign.ts';
import { matches, type View } from '../recogniser.ts';
import { isA, isCountry } from '../hits.ts';

/** 朝鲜民主主义人民共和国, 坦桑尼亚联合共和国, 柬埔寨王国: the end first, it is rare. */
const STATE =
  /(?:共和|王)国(?<=(?<name>(?:民主主义|社会主义|苏维埃|民主|人民|联邦|伊斯兰|阿拉伯|联合|合作){0,3}(?:共和国|王国)))/dgu;
/** Shortest run of characters that write foreign names for which the segmenter is asked. */
const SHORTEST = 3;

/** Words written with such characters that the segmenter takes for places. */
const NO_PLACE = /^(?:苏维埃|法西斯)$/u;

/** 新南威尔士州, 加利福尼亚州: four characters and more, which no prefecture of China has without its people. */
const PROVINCE = new RegExp(`州(?<=(?<name>(?:[新南北西]|得(?=克))?(?:${SOUND}|士){3,7}州))`, 'dgu');

/** 美国总统|奥巴马 */
const POSTED = /(?:总统|总理|首相|国王|主席|书记|部长|外长|先生|国务卿)$/u;

/** States by their full names, foreign places the segmenter knows, states of federations: 罗马尼亚, 澳大利亚新南威尔士州. */
export function abroad(view: View): Found[] {
  const { words, tokens, hitsByEnd, lexicon } = view;
  const states = matches(words, STATE, ({ span }) => {
    const country = (hitsByEnd.get(span.start) ?? []).find(isCountry);
    return country ? { start: country.start, end: span.end, type: 'Place', rule: 'state-name' } : null;
  });
  const known = runs(words).flatMap(({ start: from, end: to }) =>
    tokens
      .within(from, to)
      .filter(
        ({ word, tag, start }) =>
          tag === 'ns' &&
          word.length >= SHORTEST &&
          !NO_PLACE.test(word) &&
          lexicon.lookup(word).length === 0 &&
          !POSTED.test(words.slice(Math.max(0, start - 3), start)) &&
          // 赫鲁晓夫、|布尔加宁
          !(words[start - 1] === '、' && isPerson(hitsByEnd.get(start - 1))),
      )
      .map(({ start, end }): Found => ({ start, end, type: 'Place', rule: 'foreign-place' })),
  );
  const provinces = matches(words, PROVINCE, ({ span, surface }) => {
    // 宁波|温州: a place of the lexicon ends here.
    if (lexicon.lookup(surface).length > 0 || hitsByEnd.has(span.end)) return null;
    const country = (hitsByEnd.get(span.start) ?? []).find(isCountry);
    return { start: country?.start ?? span.start, end: span.end, type: 'Place', rule: 'foreign-state' };
  });
  return [...states, ...known, ...provinces];
}

const isPerson = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some((hit) => isA(hit, 'Person')) ?? false;

let sounds: Uint8Array | null = null;

/** Runs of characters that write foreign names: by a table, most characters are none. */
function runs(words: string): Span[] {
  sounds ??= soundTable();
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && sounds[words.charCodeAt(at)] === 1) continue;
    if (at - start >= SHORTEST) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}

/** Which UTF-16 units write foreign names. */
function soundTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const sound = new RegExp(`^${SOUND}$`, 'u');
  for (let unit = 0x4e00; unit <= 0x9fff; unit += 1)
    table[unit] = sound.test(String.fromCharCode(unit)) ? 1 : 0;
  return table;
}
