import { readFiles, type FolderOptions, type Outcome } from './folder.ts';
import { findInputs } from './inputs.ts';
import type { Progress } from './progress.ts';
import { openReport, type Report } from './report.ts';

/** One run over what was asked for: its outcomes as they come, and what to say of it all afterwards. */
export interface Run {
  /** Files to read at the start; an archive gives more than one text. */
  inputs: number;
  outcomes: AsyncIterable<Outcome>;
  /** Of the outcomes so far, those asked for in vain included. */
  report(): Report;
}

/** Paths, globs, archives and addresses → a run over them. `progress` hears of each outcome. */
export async function openRun(
  asked: readonly string[],
  options: FolderOptions = {},
  progress?: (inputs: number) => Progress,
): Promise<Run> {
  const { inputs, unread } = await findInputs(asked);
  const reporter = openReport();
  for (const each of unread) reporter.add(each);
  async function* outcomes(): AsyncGenerator<Outcome> {
    const bar = progress?.(inputs.length);
    for await (const outcome of readFiles(inputs, options)) {
      reporter.add(outcome);
      bar?.step();
      yield outcome;
    }
    bar?.end();
  }
  return { inputs: inputs.length, outcomes: outcomes(), report: () => reporter.report() };
}
