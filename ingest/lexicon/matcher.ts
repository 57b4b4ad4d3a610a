import type { Span } from '#graph';

/** Occurrence of pattern number `pattern`. */
export interface Occurrence extends Span {
  pattern: number;
}

/**
 * Finds every occurrence of many words in a text: a tree of their UTF-16 units, walked only from where the next two may begin a
 * word. In most places they do not.
 */
export class Matcher {
  readonly #edges = new Edges();
  /** What words may begin with. */
  readonly #begins: Pairs;
  /** Word that ends in a state, -1 for none. */
  readonly #pattern: number[] = [-1];
  /** How many units lead to a state. */
  readonly #depth: number[] = [0];
  /** The nearest state on the way to a state where a word ends, 0 for none. */
  readonly #shorter: number[] = [0];

  constructor(words: readonly string[]) {
    this.#begins = new Pairs(words.length);
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
      if (begins.has(unit, next)) this.#findAt(text, start, found);
    }
    return found;
  }

  #findAt(text: string, start: number, found: Occurrence[]): void {
    let state = 0;
    for (let at = start; at < text.length; at += 1) {
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
    // Anything may stand behind a word of one unit.
    if (word.length === 1) this.#begins.addAll();
    else this.#begins.add(word.charCodeAt(0), word.charCodeAt(1));
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
      }
      state = next;
    }
    this.#pattern[state] = index;
  }
}

const hash = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 8;

/** Pairs of units, a bit for each hash: so small that it stays in the processor's nearest cache. Holds some that were never added. */
class Pairs {
  readonly #bits: Int32Array;

  constructor(count: number) {
    this.#bits = new Int32Array(2 ** Math.ceil(Math.log2(count / 4 + 1)));
  }

  has(a: number, b: number): boolean {
    const pair = hash(a, b);
    return ((this.#bits[(pair >>> 5) & (this.#bits.length - 1)] ?? 0) & (1 << pair)) !== 0;
  }

  add(a: number, b: number): void {
    const pair = hash(a, b);
    const at = (pair >>> 5) & (this.#bits.length - 1);
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << pair);
  }

  addAll(): void {
    this.#bits.fill(-1);
  }
}

/** state × unit → state, for the edges that stand in the tree: a hash table of whole numbers. 0 is no state to go to. */
class Edges {
  /** Parent, unit and child side by side. */
  #cells = new Int32Array(3 * 64);
  #slots = 64;
  #size = 0;

  get(parent: number, unit: number): number {
    return this.#cells[this.#cell(parent, unit) + 2] ?? 0;
  }

  /** Adds an edge that is not there. */
  add(parent: number, unit: number, child: number): void {
    if (2 * this.#size >= this.#slots) this.#grow();
    const cell = this.#cell(parent, unit);
    this.#cells[cell] = parent;
    this.#cells[cell + 1] = unit;
    this.#cells[cell + 2] = child;
    this.#size += 1;
  }

  /** Where an edge is, or the free cell where it belongs. */
  #cell(parent: number, unit: number): number {
    const cells = this.#cells;
    const last = this.#slots - 1;
    for (let slot = hash(parent, unit) & last; ; slot = (slot + 1) & last) {
      const cell = 3 * slot;
      if (cells[cell + 2] === 0 || (cells[cell] === parent && cells[cell + 1] === unit)) return cell;
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
