import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** A word of the segmenter and its part of speech (nr person, ns place, v verb …). */
export class Word {
  readonly word: string;
  /** What it was cut from. */
  readonly #text: string;

  constructor(word: string, text: string) {
    this.word = word;
    this.#text = text;
  }

  get tag(): string {
    return TAGS.get(this.word) ?? learn(this.word, this.#text);
  }
}

/** A word's tag is the same wherever it stands: looked up where someone asks, and kept. Cutting alone takes half the time. */
const TAGS = new Map<string, string>();
/** Many more than texts of one kind use; past it, all are forgotten. */
const MOST_TAGS = 50_000;

function learn(word: string, text: string): string {
  if (TAGS.size > MOST_TAGS) TAGS.clear();
  for (const known of segmenter().tag(text)) TAGS.set(known.word, known.tag);
  return TAGS.get(word) ?? 'x';
}

const DICTIONARIES = ['jieba.dict.utf8', 'hmm_model.utf8', 'user.dict.utf8'];

/**
 * Words of a stretch of text within one line, by nodejieba, loaded at the first call. Its words may leave characters out of
 * the Basic Multilingual Plane apart; offsets are for the caller to count. Throws where a dictionary is missing: without it the
 * segmenter would end the process.
 */
export const wordsOf = (text: string): Word[] => cut(text).map((word) => new Word(word, text));

/** The same as bare words; like tagging, it also guesses words that the dictionary lacks. */
export const cut = (text: string): string[] => segmenter().cut(text, true);

let loaded: typeof import('nodejieba') | null = null;
const segmenter = (): typeof import('nodejieba') => (loaded ??= open());

function open(): typeof import('nodejieba') {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('nodejieba/package.json')), 'submodules/cppjieba/dict');
  const missing = DICTIONARIES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    throw new Error(
      `nodejieba: ${missing.join(', ')} missing; run "npm install" again, or "npm rebuild nodejieba".`,
    );
  }
  const nodejieba = require('nodejieba') as typeof import('nodejieba');
  // Weights of keywords are not asked for: without them it loads in four fifths of the time.
  const none = join(packageRoot(), 'ingest/lexicon/data/unweighed.utf8');
  nodejieba.load({ idfDict: none, stopWordDict: none });
  return nodejieba;
}
