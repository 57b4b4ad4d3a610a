import type { Found } from '#graph';
import { wordsOf } from '../../lexicon/words.ts';
import type { View } from '../recogniser.ts';

/** What someone is spoken to or of behind, by the given name: “大川，…, 跟大川说. */
const BEFORE = /[“：，。！？、\n对叫跟和给让请向]$/u;
const AFTER = /^(?:同志|[，！：、。？”]|啊|呀|说|告诉|你|他|和我|这|也|就)/u;
/** More names than these are a list. */
const MOST = 60;

/** 大川 after 徐大川: the given name alone, no word of the language, as those say it who know the person. */
export function givenNames({ words, hitsOf, positions }: View, persons: readonly Found[]): Found[] {
  const names = new Set<string>();
  for (const spans of [persons, hitsOf.Person])
    for (const { start, end } of spans) if (end - start === 3) names.add(words.slice(start, end));
  if (names.size === 0 || names.size > MOST) return [];
  return [...names].flatMap((name) => {
    const given = name.slice(1);
    if (!/^[\u4e00-\u9fff]{2}$/u.test(given)) return [];
    const found = positions.of([given]).flatMap((start): Found[] => {
      const end = start + 2;
      // 在|大川|同志领导下: the title alone tells it, but for the whole name
      const titled = words.startsWith('同志', end) && words[start - 1] !== name[0];
      return titled || (BEFORE.test(words.slice(start - 1, start)) && AFTER.test(words.slice(end, end + 2)))
        ? [{ start, end, type: 'Person', rule: 'given-name' }]
        : [];
    });
    // The segmenter costs more than the rest.
    return found.length > 0 && isNoWord(given) ? found : [];
  });
}

const isNoWord = (given: string): boolean => {
  const [word, ...rest] = wordsOf(given);
  return rest.length > 0 || /^(?:x|n[rs]\w*|nz)$/u.test(word?.tag ?? '');
};
