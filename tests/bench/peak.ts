import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Run {
  seconds: number;
  /** Megabytes resident at the highest: of the program itself, and of all its processes together. 0 off Linux. */
  own: number;
  all: number;
}

/** Runs a program of Node to its end and watches its memory. Throws when it fails. */
export async function watched(args: readonly string[]): Promise<Run> {
  const before = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (words) => (told += String(words)));
  let [own, all] = [0, 0];
  const timer = setInterval(() => {
    const family = descendants(child.pid ?? 0).map(resident);
    own = Math.max(own, family[0] ?? 0);
    all = Math.max(
      all,
      family.reduce((sum, each) => sum + each, 0),
    );
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${told.slice(-500)}`);
  return { seconds: (performance.now() - before) / 1000, own, all };
}

/** A process and all below it; none where there is no /proc. */
function descendants(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return [pid, ...children.flatMap((each) => descendants(Number(each)))];
  } catch {
    return [];
  }
}

function resident(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1000;
  } catch {
    return 0;
  }
}
