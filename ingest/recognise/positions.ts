/** Chains of characters; those whose numbers agree modulo this share one. */
const CHAINS = 4096;

/** Where every character of a text stands, so that a rare word is found without reading the text again. */
export class Positions {
  readonly #words: string;
  /** By chain: one more than the first place of its characters, and how many places it has. */
  readonly #first = new Int32Array(CHAINS);
  readonly #count = new Int32Array(CHAINS);
  /** By place: one more than the next place of its chain, 0 at the end. */
  readonly #next: Int32Array;

  constructor(words: string) {
    this.#words = words;
    this.#next = new Int32Array(words.length);
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const chain = words.charCodeAt(at) % CHAINS;
      this.#next[at] = this.#first[chain] ?? 0;
      this.#first[chain] = at + 1;
      this.#count[chain] = (this.#count[chain] ?? 0) + 1;
    }
  }

  /** Where these words begin, in text order. */
  of(sought: readonly string[]): number[] {
    const found: number[] = [];
    for (const word of sought) this.#find(word, found);
    // Of most searches no word or one stands in a text; a typed array is sorted without a call for each pair.
    return isAscending(found) ? found : [...Int32Array.from(found).sort()];
  }

  /** Down the chain of the rarest character of the word. */
  #find(word: string, found: number[]): void {
    let rarest = 0;
    for (let index = 1; index < word.length; index += 1)
      if (this.#countOf(word, index) < this.#countOf(word, rarest)) rarest = index;
    const unit = word.charCodeAt(rarest);
    let place = this.#first[unit % CHAINS] ?? 0;
    for (; place !== 0; place = this.#next[place - 1] ?? 0) {
      const start = place - 1 - rarest;
      if (start >= 0 && this.#words.charCodeAt(place - 1) === unit && this.#words.startsWith(word, start))
        found.push(start);
    }
  }

  #countOf = (word: string, index: number): number => this.#count[word.charCodeAt(index) % CHAINS] ?? 0;
}

function isAscending(places: readonly number[]): boolean {
  for (let index = 1; index < places.length; index += 1)
    if ((places[index] ?? 0) < (places[index - 1] ?? 0)) return false;
  return true;
}
