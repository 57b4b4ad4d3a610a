import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInputs, readFiles } from '#ingest';
import { clockSeconds, median } from './sample.ts';

export interface Jobs {
  files: number;
  /** Seconds on the clock, readers' start included. */
  one: number;
  two: number;
  /** The same from the end of the first copy on: every reader has its dictionary, and its code is compiled. */
  oneWarm: number;
  twoWarm: number;
  /** Seconds of processor that handing files out and taking readings in costs this process, in a run with two. */
  handing: number;
}

/** So many copies of the folder: a reader's dictionary takes as long to load as some hundred pages to read. */
const COPIES = 5;

/** The same pages read by one reader and by two, by turns; the median of some rounds. */
export async function measureJobs(folder: string, rounds = 3): Promise<Jobs> {
  const copies = mkdtempSync(join(tmpdir(), 'wenmai-bench-'));
  try {
    for (let copy = 0; copy < COPIES; copy += 1)
      cpSync(folder, join(copies, String(copy)), { recursive: true });
    return await measure(copies, rounds);
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}

async function measure(folder: string, rounds: number): Promise<Jobs> {
  const { inputs } = await findInputs([folder]);
  const took = { 1: [] as number[], 2: [] as number[] };
  const tookWarm = { 1: [] as number[], 2: [] as number[] };
  const handing: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const jobs of [1, 2] as const) {
      const before = process.cpuUsage();
      let [read, warmAt] = [0, 0];
      const seconds = await clockSeconds(async () => {
        for await (const outcome of readFiles(inputs, { jobs })) {
          if (outcome.status !== 'read') throw new Error(`${outcome.path}: ${outcome.reason}`);
          read += 1;
          if (read * COPIES === inputs.length) warmAt = performance.now();
        }
        tookWarm[jobs].push((performance.now() - warmAt) / 1000);
      });
      took[jobs].push(seconds);
      const { user, system } = process.cpuUsage(before);
      if (jobs === 2) handing.push((user + system) / 1_000_000);
    }
  }
  return {
    files: inputs.length,
    one: median(took[1]),
    two: median(took[2]),
    oneWarm: median(tookWarm[1]),
    twoWarm: median(tookWarm[2]),
    handing: median(handing),
  };
}
