import { createHash } from 'node:crypto';
import type { Reading } from '#graph';

/** What keeping one reading did. */
export type Outcome = 'added' | 'replaced' | 'unchanged';

/** Hash of bytes or text, for telling whether they are the same. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** What a reading holds lists of. */
const LISTS = ['sections', 'sentences', 'mentions', 'entities', 'links', 'hierarchy'] as const;

/** A reading as kept, or null when the file was damaged. */
export function parseReading(text: string): Reading | null {
  try {
    const kept = JSON.parse(text) as Reading | null;
    const whole = typeof kept?.article?.text === 'string' && LISTS.every((list) => Array.isArray(kept[list]));
    return whole && typeof kept.article.source?.path === 'string' ? kept : null;
  } catch {
    return null;
  }
}

/**
 * The same bytes found under two paths are one article. So that it does not matter which was read first, of two
 * readings that differ only in their path the one with the smaller path is kept. Else the given one is newer.
 */
export function prefer(kept: string, given: Reading): string {
  const wanted = JSON.stringify(given);
  const path = parseReading(kept)?.article.source.path;
  if (path === undefined || path >= given.article.source.path) return wanted;
  const moved = { ...given, article: { ...given.article, source: { ...given.article.source, path } } };
  return JSON.stringify(moved) === kept ? kept : wanted;
}

/** One name for a set of readings, whatever their order: the revision of the graph built from them. */
export function revisionOf(hashes: ReadonlyMap<string, string>, version: number): string {
  const lines = [...hashes].map(([article, hash]) => `${article} ${hash}`).sort();
  return sha256([`v${version}`, ...lines].join('\n')).slice(0, 16);
}
