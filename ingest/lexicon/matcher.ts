import type { Span } from '#graph';

/** Occurrence of pattern number `pattern`. */
export interface Occurrence extends Span {
  pattern: number;
}

/** Finds every occurrence of many words in a text in one pass over its UTF-16 units (Aho–Corasick). */
export class Matcher {
  /** state × unit → state, for the edges that stand in the trie. */
  readonly #next = new Map<number, number>();
  /** First step from the root, by unit: most units of a text begin no word. */
  readonly #first = new Int32Array(0x10000);
  readonly #fail: number[] = [0];
  readonly #pattern: number[] = [-1];
  readonly #depth: number[] = [0];
  /** Nearest state down the failure chain where a word ends, 0 when none. */
  readonly #shorter: number[] = [0];

  constructor(words: readonly string[]) {
    words.forEach((word, index) => this.#insert(word, index));
    this.#link();
  }

  /** Every occurrence, overlapping ones included, by end then longest first. */
  find(text: string): Occurrence[] {
    const found: Occurrence[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      state = this.#step(state, unit);
      if (state === 0) continue;
      let word = this.#pattern[state] === -1 ? (this.#shorter[state] ?? 0) : state;
      while (word !== 0) {
        found.push({
          start: at + 1 - (this.#depth[word] ?? 0),
          end: at + 1,
          pattern: this.#pattern[word] ?? -1,
        });
        word = this.#shorter[word] ?? 0;
      }
    }
    return found;
  }

  #step(from: number, unit: number): number {
    let state = from;
    while (state !== 0) {
      const next = this.#next.get(state * 0x10000 + unit);
      if (next !== undefined) return next;
      state = this.#fail[state] ?? 0;
    }
    return this.#first[unit] ?? 0;
  }

  #insert(word: string, index: number): void {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      const key = state * 0x10000 + unit;
      let next = state === 0 ? this.#first[unit] || undefined : this.#next.get(key);
      if (next === undefined) {
        next = this.#fail.length;
        this.#fail.push(0);
        this.#pattern.push(-1);
        this.#shorter.push(0);
        this.#depth.push(at + 1);
        if (state === 0) this.#first[unit] = next;
        else this.#next.set(key, next);
      }
      state = next;
    }
    if (word !== '') this.#pattern[state] = index;
  }

  /** Failure links level by level; insertion order is not by level, so edges are sorted by depth first. */
  #link(): void {
    const edges = [...this.#next].map(([key, child]) => ({
      parent: Math.floor(key / 0x10000),
      unit: key % 0x10000,
      child,
    }));
    edges.sort((a, b) => (this.#depth[a.child] ?? 0) - (this.#depth[b.child] ?? 0));
    for (const { parent, unit, child } of edges) {
      const fail = this.#step(this.#fail[parent] ?? 0, unit);
      this.#fail[child] = fail;
      this.#shorter[child] = this.#pattern[fail] === -1 ? (this.#shorter[fail] ?? 0) : fail;
    }
  }
}
