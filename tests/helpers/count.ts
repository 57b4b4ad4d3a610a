import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with every skipped test and its reason, one a line, and a plain count: what `.ci/run` reads. */
export default class Count implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    const lines: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'pending') continue;
        count[result.state] += 1;
        if (result.state !== 'skipped') continue;
        lines.push(
          `SKIPPED ${module.relativeModuleId}: ${test.fullName}${result.note ? `: ${result.note}` : ''}`,
        );
      }
    }
    lines.push(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}
