/**
 * Words that rules look for, all of them looked for at once: hundreds of rules ask each sentence whether it holds one of theirs.
 * Words are numbered as rules are made; a sentence read before a rule was made knows nothing of its words.
 */
const BY_FIRST = new Map<number, { word: string; number: number }[]>();
const NUMBERS = new Map<string, number>();

/** The number of a word, by which `held` tells it. */
export function numberOf(word: string): number {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  const number = NUMBERS.size;
  NUMBERS.set(word, number);
  const first = word.charCodeAt(0);
  const others = BY_FIRST.get(first);
  if (others) others.push({ word, number });
  else BY_FIRST.set(first, [{ word, number }]);
  return number;
}

/** Numbers of the words that a sentence holds. */
export function held(sentence: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < sentence.length; at += 1) {
    const words = BY_FIRST.get(sentence.charCodeAt(at));
    if (words) for (const { word, number } of words) if (sentence.startsWith(word, at)) found.add(number);
  }
  return found;
}
