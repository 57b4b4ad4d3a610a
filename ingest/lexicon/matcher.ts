import type { Span } from '#graph';

/** Occurrence of pattern number `pattern`. */
export interface Occurrence extends Span {
  pattern: number;
}

/** Finds every occurrence of many words in a text in one pass over its UTF-16 units (Aho–Corasick). */
export class Matcher {
  readonly #next = new Edges();
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
      const next = this.#next.get(state, unit);
      if (next !== 0) return next;
      state = this.#fail[state] ?? 0;
    }
    return this.#first[unit] ?? 0;
  }

  #insert(word: string, index: number): void {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      let next = state === 0 ? (this.#first[unit] ?? 0) : this.#next.get(state, unit);
      if (next === 0) {
        next = this.#fail.length;
        this.#fail.push(0);
        this.#pattern.push(-1);
        this.#shorter.push(0);
        this.#depth.push(at + 1);
        if (state === 0) this.#first[unit] = next;
        else this.#next.add(state, unit, next);
      }
      state = next;
    }
    if (word !== '') this.#pattern[state] = index;
  }

  /** Failure links level by level; insertion order is not by level, so edges are sorted by depth first. */
  #link(): void {
    const edges = this.#next.all();
    edges.sort((a, b) => (this.#depth[a.child] ?? 0) - (this.#depth[b.child] ?? 0));
    for (const { parent, unit, child } of edges) {
      const fail = this.#step(this.#fail[parent] ?? 0, unit);
      this.#fail[child] = fail;
      this.#shorter[child] = this.#pattern[fail] === -1 ? (this.#shorter[fail] ?? 0) : fail;
    }
  }
}

/** state × unit → state, for the edges that stand in the trie: a hash table of whole numbers. 0 is no state to go to. */
class Edges {
  #parents = new Int32Array(64);
  #units = new Uint16Array(64);
  #children = new Int32Array(64);
  #size = 0;

  get(parent: number, unit: number): number {
    return this.#children[this.#slot(parent, unit)] ?? 0;
  }

  /** Adds an edge that is not there. */
  add(parent: number, unit: number, child: number): void {
    if (2 * this.#size >= this.#children.length) this.#grow();
    const slot = this.#slot(parent, unit);
    this.#parents[slot] = parent;
    this.#units[slot] = unit;
    this.#children[slot] = child;
    this.#size += 1;
  }

  all(): { parent: number; unit: number; child: number }[] {
    const edges: { parent: number; unit: number; child: number }[] = [];
    this.#children.forEach((child, slot) => {
      if (child !== 0) edges.push({ parent: this.#parents[slot] ?? 0, unit: this.#units[slot] ?? 0, child });
    });
    return edges;
  }

  /** Where an edge is, or the free place where it belongs. */
  #slot(parent: number, unit: number): number {
    const last = this.#children.length - 1;
    let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 8;
    for (slot &= last; this.#children[slot] !== 0; slot = (slot + 1) & last)
      if (this.#parents[slot] === parent && this.#units[slot] === unit) break;
    return slot;
  }

  #grow(): void {
    const edges = this.all();
    const length = 2 * this.#children.length;
    this.#parents = new Int32Array(length);
    this.#units = new Uint16Array(length);
    this.#children = new Int32Array(length);
    this.#size = 0;
    for (const { parent, unit, child } of edges) this.add(parent, unit, child);
  }
}
