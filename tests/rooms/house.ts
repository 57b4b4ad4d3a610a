import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastGlob from 'fast-glob';

/** The checkout. */
export const HOME = fileURLToPath(new URL('../..', import.meta.url));

const IGNORED = [
  'node_modules/**',
  'dist/**',
  'wenmai-data/**',
  'coverage/**',
  '.neo4j/**',
  'tests/fixtures/**',
];

/** Paths of our own files, relative to the checkout, sorted. */
export const files = (...patterns: string[]): string[] =>
  fastGlob.sync(patterns, { cwd: HOME, ignore: IGNORED, dot: false }).sort();

export const textOf = (file: string): string => readFileSync(join(HOME, file), 'utf8');

/** The code files of some rooms. */
export const code = (...rooms: string[]): string[] => files(...rooms.map((room) => `${room}/**/*.{ts,tsx}`));

/** What a file imports: relative paths are resolved from the checkout, others stand as written. */
export function imports(file: string): string[] {
  const named = textOf(file).matchAll(
    /^\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/gmu,
  );
  return [...named].map(([, from, bare]) => {
    const target = from ?? bare ?? '';
    return target.startsWith('.') ? posix.join(dirname(file), target) : target;
  });
}
