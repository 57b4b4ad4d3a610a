import { describe, expect, test } from 'vitest';

/** What each door offers at run time; a change here is a change for everyone who imports it. */
describe('the doors', () => {
  test('#graph', async () => {
    expect(Object.keys(await import('#graph')).sort()).toMatchInlineSnapshot(`
      [
        "DEFAULT_CO_OCCURRENCE",
        "ENTITY_TYPES",
        "FILE_KINDS",
        "FORMATS",
        "JSON_VERSION",
        "LINK_RULES",
        "LINK_TYPES",
        "MEASURES",
        "QUERIES",
        "QUESTIONS",
        "STRUCTURE_TYPES",
        "TYPE_LOOKS",
        "VIEWS",
        "analyse",
        "build",
        "byCode",
        "byDate",
        "byId",
        "byPosition",
        "check",
        "checkReading",
        "contains",
        "dateOf",
        "entityId",
        "evenMarks",
        "focus",
        "formatMarks",
        "linkCoOccurring",
        "linkId",
        "mergeAttributes",
        "npmi",
        "openBuilder",
        "overlaps",
        "parseMarks",
        "queryById",
        "rowsAsCsv",
        "rowsAsTable",
        "slice",
        "textPath",
        "unknownId",
      ]
    `);
  });

  test('#graph/store', async () => {
    expect(Object.keys(await import('#graph/store')).sort()).toMatchInlineSnapshot(`
      [
        "DEFAULT_STORE",
        "PROCEDURES",
        "QueryError",
        "StoreError",
        "checkArchive",
        "guard",
        "isEmpty",
        "keepOriginals",
        "makeFolder",
        "openArchive",
        "openStore",
        "questionOf",
        "startNeo4j",
        "unknownNames",
        "wholeGraph",
      ]
    `);
  });

  test('#ingest', async () => {
    expect(Object.keys(await import('#ingest')).sort()).toMatchInlineSnapshot(`
      [
        "DEFAULT_DISCOVER",
        "INPUT_KINDS",
        "asLexicon",
        "discover",
        "explainReading",
        "explanationPage",
        "findInputs",
        "goneFiles",
        "lexiconFaults",
        "loadLexicon",
        "openExplainer",
        "openProgress",
        "openRun",
        "openWriter",
        "readArticle",
        "readArticles",
        "readFiles",
        "samples",
        "scoreErrors",
        "scoreFolder",
        "scoreTable",
        "summary",
      ]
    `);
  });

  test('viewer/server', async () => {
    expect(Object.keys(await import('../../viewer/server/index.ts')).sort()).toMatchInlineSnapshot(`
      [
        "createApp",
        "openBrowser",
        "serve",
      ]
    `);
  });
});
