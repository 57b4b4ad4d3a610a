import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:NEO4J|WENMAI)_/u.test(name)));

/** Starts the built program as a person would, without this machine's stores. */
export const start = (args: readonly string[], cwd?: string): ChildProcess =>
  spawn(process.execPath, [CLI, ...args], { env: environment(), cwd, stdio: 'pipe' });

/** Runs it to its end. */
export async function wenmai(
  args: readonly string[],
  { input = '', cwd }: { input?: string; cwd?: string } = {},
): Promise<Ended> {
  const child = start(args, cwd);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin?.end(input);
  const [stdout, stderr] = await Promise.all(
    [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')),
  );
  return { code: await ended, stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** A folder of one's own, and what removes it. */
export function ownFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'wenmai-cli-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
