/**
 * How long a graph takes to be built and measured, step by step, and what was found to be said again.
 *
 *     wenmai read FOLDER --out READINGS && node tests/bench/analyse.mjs READINGS
 *
 * Without READINGS a graph of 10,000 entities and 30,000 links is laid out. CPU seconds of this thread, best of three.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, MEASURES } from '../../dist/graph/index.js';

/** @param {() => T} work @returns {[T, number]} @template T */
function best(work) {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    return /** @type {const} */ ([result, (user + system) / 1e6]);
  });
  return [times[0][0], Math.min(...times.map(([, seconds]) => seconds))];
}

const line = (name, seconds) => console.log(`${name.padEnd(16)}${seconds.toFixed(2).padStart(7)} s`);

/** Numbers in [0, 1), the same on every run. */
function seeded(state) {
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Entities in sixty communities, three of four links within one, a few hubs. */
function made(entities, links) {
  const next = seeded(1949);
  const nodes = Array.from({ length: entities }, (_, at) => {
    const community = Math.floor(60 * next() * next());
    const documents = 1 + Math.floor((60 / (1 + at / 20)) * next());
    return {
      id: `slogan:${String(at).padStart(6, '0')}`,
      type: 'Slogan',
      name: String(at),
      documents,
      community,
    };
  });
  const all = Array.from({ length: 60 }, (_, number) =>
    nodes.filter(({ community }) => community === number),
  );
  const found = new Map();
  while (found.size < links) {
    const source = nodes[Math.floor(entities * next() ** 2.2)];
    const near = next() < 0.75 ? all[source.community] : nodes;
    const target = near[Math.floor(near.length * next() ** 1.8)];
    if (source.id >= target.id) continue;
    const attributes = { npmi: 0.2 + 0.6 * next() };
    found.set(source.id + target.id, {
      source: source.id,
      target: target.id,
      type: 'CO_OCCURS',
      documents: 2,
      attributes,
    });
  }
  return {
    articles: [],
    sections: [],
    sentences: [],
    mentions: [],
    entities: nodes,
    links: [...found.values()],
  };
}

const folder = process.argv[2];
if (folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const readings = names
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter(({ article }) => article);
  let [graph, seconds] = best(() => build(readings));
  line('build', seconds);
  for (const { id, measure } of MEASURES) {
    const before = graph;
    [graph, seconds] = best(() => measure(before));
    line(id, seconds);
  }
  const copies = graph.links.filter(({ type }) => type === 'DUPLICATE_OF').length;
  const again = graph.sentences.filter(({ repeats }) => repeats).length;
  const { articles, sentences, entities, links } = graph;
  console.log(
    `${articles.length} texts, ${copies} of them reprints; ${sentences.length} sentences, ${again} of them said before`,
  );
  console.log(`${entities.length} entities, ${links.length} links`);
} else {
  const layout = MEASURES.find(({ id }) => id === 'layout');
  const graph = made(10_000, 30_000);
  line('layout', best(() => layout.measure(graph))[1]);
}
