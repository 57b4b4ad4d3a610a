import type { PolicyGraph } from '../model/graph.ts';
import type { Format } from './format.ts';

/** Changes when a reader of the older file could not read the newer one. */
export const JSON_VERSION = 1;

/** The whole graph, its texts too. No time and no machine is named, so that two runs write the same bytes. */
export const json: Format = {
  id: 'json',
  words: { zh: 'JSON（全图与原文）', en: 'JSON (whole graph and its texts)' },
  extension: 'json',
  mime: 'application/json',
  write(graph: PolicyGraph): string {
    const { articles, sections, sentences, mentions, entities, links } = graph;
    const lists = { articles, entities, links, mentions, sections, sentences };
    // A line an item: files are large, and a difference between two of them should be readable.
    const body = Object.entries(lists).map(
      ([name, list]) =>
        `${JSON.stringify(name)}: [${lines(list.map((item) => JSON.stringify(sorted(item))))}]`,
    );
    return `{\n"wenmai": ${JSON_VERSION},\n${body.join(',\n')}\n}\n`;
  },
};

const lines = (items: string[]): string => (items.length > 0 ? `\n${items.join(',\n')}\n` : '');

/** Keys in code-unit order at every depth; lists keep theirs. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  );
}
