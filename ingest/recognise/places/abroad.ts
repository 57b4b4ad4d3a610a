import type { Found } from '#graph';
import { SOUND } from '../person/foreign.ts';
import { matches, type View } from '../recogniser.ts';

/** 朝鲜民主主义人民共和国, 坦桑尼亚联合共和国, 柬埔寨王国 */
const STATE = new RegExp(
  `(?:民主主义|社会主义|苏维埃|民主|人民|联邦|伊斯兰|阿拉伯|联合|合作){0,3}(?:共和国|王国)`,
  'gu',
);
/** A run of characters that write foreign names; the segmenter is asked for its words. */
const RUN = new RegExp(`${SOUND}{3,12}`, 'gu');

/** 新南威尔士州, 加利福尼亚州: four characters and more, which no prefecture of China has without its people. */
const PROVINCE = new RegExp(`[新南北西]?(?:${SOUND}|士){3,7}州`, 'gu');

/** 美国总统|奥巴马 */
const POSTED = /(?:总统|总理|首相|国王|主席|书记|部长|外长|先生|国务卿)$/u;

/** States by their full names, foreign places the segmenter knows, states of federations: 罗马尼亚, 澳大利亚新南威尔士州. */
export function abroad(view: View): Found[] {
  const { words, tokens, hitsByEnd, lexicon } = view;
  const states = matches(words, STATE, ({ span }) => {
    const country = (hitsByEnd.get(span.start) ?? []).find(({ entries }) =>
      entries.some(({ attributes }) => attributes['subtype'] === 'country'),
    );
    return country ? { start: country.start, end: span.end, type: 'Place', rule: 'state-name' } : null;
  });
  const known = matches(words, RUN, ({ span }) =>
    tokens
      .within(span.start, span.end)
      .filter(
        ({ word, tag, start }) =>
          tag === 'ns' &&
          word.length >= 3 &&
          word !== '苏维埃' &&
          lexicon.lookup(word).length === 0 &&
          !POSTED.test(words.slice(Math.max(0, start - 3), start)),
      )
      .map(({ start, end }): Found => ({ start, end, type: 'Place', rule: 'foreign-place' })),
  );
  const provinces = matches(words, PROVINCE, ({ span, surface }) => {
    // 宁波|温州: a place of the lexicon ends here.
    if (lexicon.lookup(surface).length > 0 || hitsByEnd.has(span.end)) return null;
    const country = (hitsByEnd.get(span.start) ?? []).find(({ entries }) =>
      entries.some(({ attributes }) => attributes['subtype'] === 'country'),
    );
    return { start: country?.start ?? span.start, end: span.end, type: 'Place', rule: 'foreign-state' };
  });
  return [...states, ...known, ...provinces];
}
