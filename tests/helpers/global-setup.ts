import type { TestProject } from 'vitest/node';
import { chromiumMissing, chromiumVersion } from './chromium.ts';
import { neo4jForTests } from './neo4j.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a Neo4j of this test run; null when there is none, and then `neo4jReason` says why. */
    neo4jUri: string | null;
    neo4jReason: string;
    /** Why no browser test can run, '' when one can. */
    chromiumReason: string;
  }
}

/** Files named on the command line, when only some tests are asked for. */
const asked = process.argv
  .slice(2)
  .filter((word) => word.includes('tests/') && !word.includes('vitest.config'));
const wants = (...parts: string[]): boolean =>
  asked.length === 0 || asked.some((word) => parts.some((part) => word.includes(part)));

/** Once before all tests: what they need beyond npm is found, fetched or started here, with a line saying so. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const browser = wants('browser') ? chromiumMissing() : 'not asked for';
  if (browser && browser !== 'not asked for' && process.env['CI'] === 'true') throw new Error(browser);
  provide('chromiumReason', browser);
  const neo4j = wants('graph', 'store', 'cli', 'server', 'bench')
    ? await neo4jForTests()
    : { uri: null, reason: '(not asked for)', stop: async () => {} };
  provide('neo4jUri', neo4j.uri);
  provide('neo4jReason', neo4j.reason);
  const has = [browser ? '' : chromiumVersion(), neo4j.uri ? `Neo4j at ${neo4j.uri}` : neo4j.reason];
  process.stderr.write(`${has.filter(Boolean).join(', ')}\n`);
  return neo4j.stop;
}
