import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { simplify } from '../script.ts';

interface Words {
  /** Natural logarithm of the share of a word among all words. */
  log: Map<string, number>;
  /** What an unknown character costs. */
  unknown: number;
}

/** The segmenter's own dictionary: a line is word, count, tag. */
const DICTIONARY = join(
  dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')),
  'submodules/cppjieba/dict/jieba.dict.utf8',
);
const LONGEST = 6;
let dictionary: Words | undefined;

/** Word frequencies of the segmenter's dictionary; read once, and only when a text is damaged. */
function load(): Words {
  const log = new Map<string, number>();
  let total = 0;
  for (const line of readFileSync(DICTIONARY, 'utf8').split('\n')) {
    const [word, count] = line.split(' ');
    if (!word || !count || word.length > LONGEST) continue;
    log.set(word, Number(count));
    total += Number(count);
  }
  for (const [word, count] of log) log.set(word, Math.log((count + 0.5) / total));
  return { log, unknown: Math.log(0.05 / total) };
}

/** Mean log-probability per character of the best cut of a text into words, both scripts alike; nearer to 0 is likelier. */
export function likelihood(text: string): number {
  dictionary ??= load();
  const plain = simplify(text);
  if (plain === '') return 0;
  const best: number[] = [0];
  for (let end = 1; end <= plain.length; end++) {
    let top = best[end - 1]! + cost(plain[end - 1]!, dictionary);
    for (let size = 2; size <= LONGEST && size <= end; size++) {
      const log = dictionary.log.get(plain.slice(end - size, end));
      if (log !== undefined) top = Math.max(top, best[end - size]! + log);
    }
    best.push(top);
  }
  return best[plain.length]! / plain.length;
}

function cost(character: string, { log, unknown }: Words): number {
  // Punctuation stands between words and costs like a common one.
  if (/[，。、；：！？“”（）《》,.:;()]/u.test(character)) return -4;
  return log.get(character) ?? unknown;
}

/**
 * How much the article itself uses these characters and pairs, per character, as logarithms: a text about cadres says 人
 * often and 取 seldom. The first character is only the left half of a pair.
 */
export function familiarity(article: string): (words: string) => number {
  const counts = new Map<string, number>();
  for (let index = 0; index < article.length; index++) {
    for (const words of [article[index]!, article.slice(index, index + 2)])
      counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return (words) => {
    let sum = 0;
    for (let index = 1; index < words.length; index++)
      for (const seen of [words[index]!, words.slice(index - 1, index + 1)])
        sum += Math.log((counts.get(seen) ?? 0) + 0.5) / 2;
    return words.length > 1 ? sum / (words.length - 1) : 0;
  };
}
