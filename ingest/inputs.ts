import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isAddress, pathOf } from './open/address/name.ts';
import { kindOf, KNOWN, unknownKind, type InputKind } from './open/kinds.ts';

/** One file, archive or address to read. */
export interface Input {
  /** As shown to people and kept in the reading: relative to the parent of what was asked for, never absolute. */
  path: string;
  /** Where its bytes are: an absolute path, an address, or `-` for standard input. A path never leaves this machine. */
  origin: string;
  kind: InputKind;
}

/** Something that is not read, and why. A skipped file was only met in a folder; a failed one was asked for. */
export interface Unread {
  path: string;
  status: 'skipped' | 'failed';
  reason: string;
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

const byPath = (a: { path: string }, b: { path: string }): number =>
  a.path < b.path ? -1 : Number(a.path > b.path);

/** 通知.txt, a folder, texts/*.html, - : every file they name, once, sorted by the path shown; what is left out says why. */
export async function findInputs(asked: readonly string[]): Promise<{ inputs: Input[]; unread: Unread[] }> {
  const inputs = new Map<string, Input>();
  const unread: Unread[] = [];
  for (const each of asked) {
    for (const found of await find(each)) {
      if ('status' in found) unread.push(found);
      else if (!inputs.has(found.origin)) inputs.set(found.origin, found);
    }
  }
  return { inputs: [...inputs.values()].sort(byPath), unread: unread.sort(byPath) };
}

async function find(asked: string): Promise<(Input | Unread)[]> {
  // cat 通知.txt | wenmai ingest -
  if (asked === '-') return [{ path: 'stdin', origin: '-', kind: 'txt' }];
  // https://www.gov.cn/…
  if (isAddress(asked)) return [{ path: pathOf(asked), origin: asked, kind: 'html' }];
  if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(asked)) return [failed(asked, 'only http and https are fetched')];
  try {
    const entry = await stat(asked);
    if (entry.isDirectory()) return await inFolder(asked);
    const path = basename(resolve(asked));
    if (!entry.isFile()) return [failed(path, 'is neither a file nor a folder')];
    // A file that was named is tried whatever its ending: the reader looks at the bytes.
    return [{ path, origin: resolve(asked), kind: kindOf(asked) ?? 'txt' }];
  } catch (error) {
    // texts/2019-*.html
    return (await byPattern(asked)) ?? [failed(asked, reasonOf(error))];
  }
}

/** Every file below a folder. Hidden files and unknown kinds are named, not passed over. */
async function inFolder(folder: string): Promise<(Input | Unread)[]> {
  const root = resolve(folder);
  const found: (Input | Unread)[] = [];
  async function walk(place: string): Promise<void> {
    const shown = slashed(join(basename(root), relative(root, place)));
    try {
      for (const entry of await readdir(place, { withFileTypes: true })) {
        const path = `${shown}/${entry.name}`;
        const origin = join(place, entry.name);
        if (entry.name.startsWith('.')) found.push(skipped(path, 'is hidden: name it to read it'));
        else if (entry.isDirectory()) await walk(origin);
        else found.push(await inFolderEntry(path, origin));
      }
    } catch (error) {
      found.push(failed(shown, reasonOf(error)));
    }
  }
  await walk(root);
  if (!found.some((each) => !('status' in each))) {
    found.push(failed(basename(root), `holds no text that can be read; ${KNOWN}`));
  }
  return found;
}

async function inFolderEntry(path: string, origin: string): Promise<Input | Unread> {
  const kind = kindOf(origin);
  if (!kind) return skipped(path, unknownKind(path));
  try {
    // A link to a folder is not followed: it may lead back up.
    return (await stat(origin)).isFile() ? { path, origin, kind } : skipped(path, 'is not a file');
  } catch (error) {
    return failed(path, reasonOf(error));
  }
}

/** Null for what is no pattern. */
async function byPattern(pattern: string): Promise<(Input | Unread)[] | null> {
  const { default: fastGlob } = await import('fast-glob');
  const isDynamic = (words: string): boolean => fastGlob.isDynamicPattern(words);
  if (!isDynamic(slashed(pattern))) return null;
  const paths = await fastGlob(slashed(pattern), { dot: false, onlyFiles: true, suppressErrors: true });
  if (paths.length === 0) return [failed(pattern, 'matches no file')];
  const base = dirname(resolve(globParent(pattern, isDynamic)));
  return paths.map((each) => {
    const path = slashed(relative(base, resolve(each)));
    const kind = kindOf(each);
    return kind ? { path, origin: resolve(each), kind } : skipped(path, unknownKind(path));
  });
}

/** `texts/2019/*.html` → `texts/2019`: what stands before the first wildcard. */
function globParent(pattern: string, isDynamic: (words: string) => boolean): string {
  const parts = slashed(pattern).split('/');
  const first = parts.findIndex((part) => part !== '' && isDynamic(part));
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** An input that could not be read, and why. */
export const failed = (path: string, reason: string): Unread => ({ path, status: 'failed', reason });
/** An input that is none of ours to read, and why. */
export const skipped = (path: string, reason: string): Unread => ({ path, status: 'skipped', reason });

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist: check the path',
  EACCES: 'may not be opened: check its permissions',
  EPERM: 'may not be opened: check its permissions',
  ELOOP: 'is a link that leads to itself',
  EISDIR: 'is a folder',
};

/** ENOENT → does not exist: check the path. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
