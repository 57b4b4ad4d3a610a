import { cut, Word } from '../lexicon/words.ts';

/** A word of the segmenter where it stands in the text. */
export class Token extends Word {
  readonly start: number;
  readonly end: number;

  constructor(word: string, run: string, start: number) {
    super(word, run);
    this.start = start;
    this.end = start + word.length;
  }
}

/** A run without any mark is cut: the segmenter's memory follows the length of what it is given. */
const LONGEST_RUN = 4000;

/** Last characters of organs. */
const ORGAN_END = /[委厅局署办组]/u;

/** Words of a text, segmented run by run of Han characters and only where someone asks. */
export class Tokens {
  readonly #words: string;
  readonly #runs = new Map<number, readonly Token[]>();

  #starts: number[] | null = null;

  constructor(words: string) {
    this.#words = words;
  }

  /** Words of the run of Han characters that holds the character before `at`, in order; empty where none does. */
  before(at: number): readonly Token[] {
    const start = this.#runStart(at - 1);
    if (start === null) return [];
    let tokens = this.#runs.get(start);
    if (!tokens) {
      tokens = this.#segment(start);
      this.#runs.set(start, tokens);
    }
    return tokens;
  }

  /**
   * The word that reaches over `at`: 大学生 at the end of 大学. Null where a word ends there, before 会同 (发改委|会同, not 委会) and the
   * head of an organ (能源局|局长, not 局局长), in 部将 (人社部|将), and where the segmenter guesses a word out of an organ's last
   * character and what follows: 发改委|要.
   */
  across(at: number): Token | null {
    if (this.#words.startsWith('会同', at)) return null;
    const last = this.#words[at - 1];
    if (this.#words[at + 1] === '长' && last === this.#words[at]) return null;
    if (last === '部' && this.#words[at] === '将') return null;
    // Nothing reaches over the end of a run.
    if (!isHan(this.#words, at)) return null;
    const tokens = this.before(at);
    const token = tokens[indexBefore(tokens, at)];
    if (!token || token.end <= at) return null;
    return token.tag === 'x' && ORGAN_END.test(last ?? '') ? null : token;
  }

  /** Words from `start` to `end`, the ones that reach over either edge left out. */
  within(start: number, end: number): Token[] {
    const found: Token[] = [];
    for (let at = end; at > start;) {
      const tokens = this.before(at);
      if (tokens.length === 0) at -= 1;
      else {
        for (let index = indexBefore(tokens, at); index >= 0; index -= 1) {
          const token = tokens[index];
          if (!token || token.start < start) break;
          if (token.end <= end) found.push(token);
        }
        at = (tokens[0]?.start ?? at) - 1;
      }
    }
    return found.sort((a, b) => a.start - b.start);
  }

  #segment(start: number): Token[] {
    const run = /^[\u4e00-\u9fff]+/u.exec(this.#words.slice(start, start + LONGEST_RUN))?.[0] ?? '';
    let at = start;
    return cut(run).map((word) => {
      const token = new Token(word, run, at);
      at = token.end;
      return token;
    });
  }

  #runStart(at: number): number | null {
    if (!isHan(this.#words, at)) return null;
    this.#starts ??= startsOf(this.#words);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return this.#starts[low] ?? null;
  }
}

function isHan(words: string, at: number): boolean {
  const unit = words.charCodeAt(at);
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Where runs of Han characters begin, and the parts of those that are too long. */
function startsOf(words: string): number[] {
  const starts: number[] = [];
  let start = -1;
  for (let at = 0; at < words.length; at += 1) {
    if (!isHan(words, at)) start = -1;
    else if (start < 0 || at - start === LONGEST_RUN) {
      start = at;
      starts.push(at);
    }
  }
  return starts;
}

/** Number of the word that holds the character before `at`. */
export function indexBefore(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle;
    else high = middle - 1;
  }
  return low;
}
