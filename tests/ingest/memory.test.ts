import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MEMORY = pathToFileURL(join(import.meta.dirname, '../../dist/ingest/memory.js')).href;

/** How a process ends that is watched and then does this. */
const ends = (work: string): Promise<string> =>
  new Promise((resolve) => {
    const program = `import { watchMemory } from '${MEMORY}'; watchMemory(300 * 1024 ** 2, 20); ${work}`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' });
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`));
  });

test('a process that never rests and takes more and more is ended, one that does neither is not', async () => {
  expect(await ends('const all = []; for (;;) all.push(Buffer.alloc(1024 ** 2, 1));')).toBe('SIGKILL');
  expect(await ends('Buffer.alloc(1024 ** 2, 1);')).toBe('exit 0');
}, 120_000);
