import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** A word of the segmenter and its part of speech (nr person, ns place, v verb …). */
export interface Word {
  word: string;
  tag: string;
}

const DICTIONARIES = ['jieba.dict.utf8', 'hmm_model.utf8', 'user.dict.utf8'];

let segmenter: typeof import('nodejieba') | null = null;

/**
 * Words of a stretch of text within one line, by nodejieba, loaded at the first call. Its words may leave characters out of
 * the Basic Multilingual Plane apart; offsets are for the caller to count. Throws where a dictionary is missing: without it the segmenter would end the process.
 */
export function wordsOf(text: string): Word[] {
  segmenter ??= open();
  return segmenter.tag(text);
}

function open(): typeof import('nodejieba') {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('nodejieba/package.json')), 'submodules/cppjieba/dict');
  const missing = DICTIONARIES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    throw new Error(
      `nodejieba: ${missing.join(', ')} missing; run "npm install" again, or "npm rebuild nodejieba".`,
    );
  }
  const loaded = require('nodejieba') as typeof import('nodejieba');
  // Weights of keywords are not asked for: without them it loads in four fifths of the time.
  const none = join(packageRoot(), 'ingest/lexicon/data/unweighed.utf8');
  loaded.load({ idfDict: none, stopWordDict: none });
  return loaded;
}
