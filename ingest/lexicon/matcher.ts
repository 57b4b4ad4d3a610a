import type { Span } from '#graph';

/** Occurrence of pattern number `pattern`. */
export interface Occurrence extends Span {
  pattern: number;
}

/**
 * Finds every occurrence of many words in a text: a tree of their UTF-16 units, entered by the first two at once. In most places
 * those begin no word.
 */
export class Matcher {
  /** state × unit → state */
  readonly #edges = new Pairs();
  /** Two units that words begin with → state. */
  readonly #begins = new Pairs();
  /** Whether a word of one unit is there: then it is entered by one. */
  #short = false;
  /** Word that ends in a state, -1 for none. */
  readonly #pattern: number[] = [-1];
  /** How many units lead to a state. */
  readonly #depth: number[] = [0];
  /** The nearest state on the way to a state where a word ends, 0 for none. */
  readonly #shorter: number[] = [0];

  constructor(words: readonly string[]) {
    const parents = [0];
    words.forEach((word, index) => this.#insert(word, index, parents));
    // No state comes before its parent.
    for (let state = 1; state < parents.length; state += 1)
      this.#shorter[state] = this.#last(parents[state] ?? 0);
  }

  /** Every occurrence, overlapping ones included, in text order: of two that begin together the longer first. */
  find(text: string): Occurrence[] {
    const found: Occurrence[] = [];
    const begins = this.#begins;
    const last = text.length - 1;
    let next = last < 0 ? 0 : text.charCodeAt(0);
    for (let start = 0; start <= last; start += 1) {
      const unit = next;
      next = start < last ? text.charCodeAt(start + 1) : 0;
      const state = begins.get(unit, next);
      if (this.#short) this.#findAt(text, start, 0, found);
      else if (state !== 0) this.#findAt(text, start, state, found);
    }
    return found;
  }

  /** What begins at `start`, from the state where what stands there leads to. */
  #findAt(text: string, start: number, entered: number, found: Occurrence[]): void {
    let state = entered;
    for (let at = start + (this.#depth[state] ?? 0); at < text.length; at += 1) {
      const next = this.#edges.get(state, text.charCodeAt(at));
      if (next === 0) break;
      state = next;
    }
    for (let word = this.#last(state); word !== 0; word = this.#shorter[word] ?? 0)
      found.push({ start, end: start + (this.#depth[word] ?? 0), pattern: this.#pattern[word] ?? -1 });
  }

  /** The state where the longest word ends on the way to `state`, itself included; 0 for none. */
  #last(state: number): number {
    return this.#pattern[state] === -1 ? (this.#shorter[state] ?? 0) : state;
  }

  #insert(word: string, index: number, parents: number[]): void {
    if (word === '') return;
    if (word.length === 1) this.#short = true;
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      let next = this.#edges.get(state, unit);
      if (next === 0) {
        next = parents.length;
        parents.push(state);
        this.#pattern.push(-1);
        this.#depth.push(at + 1);
        this.#edges.add(state, unit, next);
        if (at === 1) this.#begins.add(word.charCodeAt(0), unit, next);
      }
      state = next;
    }
    this.#pattern[state] = index;
  }
}

const hash = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 8;

/** Two whole numbers → state: a hash table. 0 is no state to go to. */
class Pairs {
  /** Both numbers and the state side by side. */
  #cells = new Int32Array(3 * 64);
  #slots = 64;
  #size = 0;

  get(a: number, b: number): number {
    return this.#cells[this.#cell(a, b) + 2] ?? 0;
  }

  /** Adds a pair that is not there. */
  add(a: number, b: number, state: number): void {
    if (2 * this.#size >= this.#slots) this.#grow();
    const cell = this.#cell(a, b);
    this.#cells[cell] = a;
    this.#cells[cell + 1] = b;
    this.#cells[cell + 2] = state;
    this.#size += 1;
  }

  /** Where a pair is, or the free cell where it belongs. */
  #cell(a: number, b: number): number {
    const cells = this.#cells;
    const last = this.#slots - 1;
    for (let slot = hash(a, b) & last; ; slot = (slot + 1) & last) {
      const cell = 3 * slot;
      if (cells[cell + 2] === 0 || (cells[cell] === a && cells[cell + 1] === b)) return cell;
    }
  }

  #grow(): void {
    const cells = this.#cells;
    this.#slots *= 2;
    this.#cells = new Int32Array(3 * this.#slots);
    this.#size = 0;
    for (let cell = 0; cell < cells.length; cell += 3)
      if (cells[cell + 2] !== 0) this.add(cells[cell] ?? 0, cells[cell + 1] ?? 0, cells[cell + 2] ?? 0);
  }
}
