import { describe, expect, test } from 'vitest';

/** What each door offers at run time; a change here is a change for everyone who imports it. */
describe('the doors', () => {
  test('#graph', async () => {
    expect(Object.keys(await import('#graph')).sort()).toMatchInlineSnapshot();
  });

  test('#graph/store', async () => {
    expect(Object.keys(await import('#graph/store')).sort()).toMatchInlineSnapshot();
  });

  test('#ingest', async () => {
    expect(Object.keys(await import('#ingest')).sort()).toMatchInlineSnapshot();
  });

  test('viewer/server', async () => {
    expect(Object.keys(await import('../../viewer/server/index.ts')).sort()).toMatchInlineSnapshot();
  });
});
