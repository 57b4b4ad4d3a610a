import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, StoreError } from './errors.ts';

/** Who holds a lock. `born` tells a process from a later one that was given the same number. */
interface Holder {
  pid: number;
  host: string;
  born: string;
}

/** True when a process of this machine has this number. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** When a process began, where the system says so (Linux), else ''. */
function bornOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

const stale = (holder: Holder): boolean =>
  holder.host === hostname() && (!alive(holder.pid) || bornOf(holder.pid) !== holder.born);

async function holderOf(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Takes a dead holder's lock away: by rename, so that of two that try only one does. */
async function breakLock(path: string, dead: Holder): Promise<void> {
  const aside = `${path}.${process.pid}.stale`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const taken = await holderOf(aside);
  // Another was quicker and this is its live lock: give it back.
  if (taken && JSON.stringify(taken) !== JSON.stringify(dead)) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

/**
 * One writer at a time, across processes. Waits up to `patience` milliseconds for a live writer, takes over from a dead
 * one, and returns the release. Throws `StoreError` naming the process that holds it.
 */
export async function lock(path: string, patience = 600_000): Promise<() => Promise<void>> {
  const mine: Holder = { pid: process.pid, host: hostname(), born: bornOf(process.pid) };
  const ticket = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  const until = Date.now() + patience;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(ticket, JSON.stringify(mine));
  let said = false;
  try {
    for (;;) {
      try {
        // A link appears whole or fails: the holder's name is in the lock from its first instant.
        await link(ticket, path);
        return () => rm(path, { force: true });
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
      const holder = await holderOf(path);
      if (holder && stale(holder)) await breakLock(path, holder);
      else if (Date.now() > until) throw busy(path, holder);
      else {
        if (!said && holder && patience > 0)
          process.stderr.write(`${path}: waiting for process ${holder.pid} to finish writing\n`);
        said = true;
        await sleep(100);
      }
    }
  } finally {
    await rm(ticket, { force: true });
  }
}

const busy = (path: string, holder: Holder | null): StoreError =>
  new StoreError(
    `${path}: process ${holder?.pid ?? '?'} on ${holder?.host ?? '?'} is writing here`,
    'Wait until it has finished. If that process no longer exists, delete the lock file.',
  );
