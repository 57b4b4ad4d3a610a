import type { GraphEntity, GraphLink, PolicyGraph } from '../model/graph.ts';
import { TYPE_LOOKS } from '../schema/entity-types.ts';
import { LINK_RULES } from '../schema/link-types.ts';
import type { Format } from './format.ts';
import { xml } from './xml.ts';

type Cell = string | number | boolean | null | undefined;

/** A column of GEXF: its name, its type there, and where the value comes from. */
interface Column<T> {
  title: string;
  type: 'string' | 'integer' | 'double' | 'boolean';
  of(item: T): Cell;
}

const NODES: Column<GraphEntity>[] = [
  { title: 'type', type: 'string', of: ({ type }) => type },
  { title: '类型', type: 'string', of: ({ type }) => TYPE_LOOKS[type].words.zh },
  { title: 'aliases', type: 'string', of: ({ aliases }) => aliases.join('；') },
  { title: 'documents', type: 'integer', of: ({ documents }) => documents },
  { title: 'sentences', type: 'integer', of: ({ sentences }) => sentences },
  { title: 'degree', type: 'integer', of: ({ degree }) => degree },
  { title: 'community', type: 'integer', of: ({ community }) => community },
  { title: 'read', type: 'boolean', of: ({ article }) => article !== null },
  {
    title: 'date',
    type: 'string',
    of: ({ attributes }) => attributes?.['date'] ?? attributes?.['publishedAt'],
  },
  { title: 'number', type: 'string', of: ({ attributes }) => attributes?.['number'] },
];

const EDGES: Column<GraphLink>[] = [
  // Every edge is written with a direction, for networkx reads no graph that mixes them; this says which have one.
  { title: 'directed', type: 'boolean', of: ({ type }) => type !== 'CO_OCCURS' },
  { title: 'type', type: 'string', of: ({ type }) => type },
  { title: '关系', type: 'string', of: ({ type }) => LINK_RULES[type].words.zh },
  { title: 'documents', type: 'integer', of: ({ documents }) => documents },
  { title: 'confidence', type: 'double', of: ({ confidence }) => confidence },
  { title: 'npmi', type: 'double', of: ({ attributes }) => attributes?.['npmi'] },
  { title: 'first', type: 'string', of: ({ first }) => first },
  { title: 'last', type: 'string', of: ({ last }) => last },
  { title: 'rule', type: 'string', of: ({ evidence }) => evidence[0]?.rule },
  { title: 'quote', type: 'string', of: ({ evidence }) => evidence[0]?.quote },
];

/** GEXF 1.3 for Gephi and Gephi Lite: colours, places and sizes as on our map. The texts themselves are in `json`. */
export const gexf: Format = {
  id: 'gexf',
  words: { zh: 'GEXF（Gephi）', en: 'GEXF (Gephi)' },
  extension: 'gexf',
  mime: 'application/gexf+xml',
  write(graph: PolicyGraph): string {
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
      '<meta><creator>Wenmai 文脉</creator></meta>',
      '<graph defaultedgetype="directed" mode="static">',
      ...declare('node', NODES),
      ...declare('edge', EDGES),
      '<nodes>',
      ...graph.entities.map(writeNode),
      '</nodes>',
      '<edges>',
      ...graph.links.map(writeEdge),
      '</edges>',
      '</graph>',
      '</gexf>',
      '',
    ].join('\n');
  },
};

const declare = <T>(what: string, columns: Column<T>[]): string[] => [
  `<attributes class="${what}" mode="static">`,
  ...columns.map(
    ({ title, type }, index) => `<attribute id="${index}" title="${xml(title)}" type="${type}"/>`,
  ),
  '</attributes>',
];

function values<T>(item: T, columns: Column<T>[]): string {
  const cells = columns.map(({ of }, index) => {
    const value = of(item);
    return value === null || value === undefined || value === ''
      ? ''
      : `<attvalue for="${index}" value="${xml(value)}"/>`;
  });
  return `<attvalues>${cells.join('')}</attvalues>`;
}

function writeNode(entity: GraphEntity): string {
  const [r, g, b] = [1, 3, 5].map((at) =>
    Number.parseInt(TYPE_LOOKS[entity.type].colour.slice(at, at + 2), 16),
  );
  return [
    `<node id="${xml(entity.id)}" label="${xml(entity.name)}">`,
    values(entity, NODES),
    `<viz:color r="${r}" g="${g}" b="${b}"/>`,
    // Gephi's y grows upwards, as ours does.
    `<viz:position x="${entity.x}" y="${entity.y}" z="0"/>`,
    `<viz:size value="${sizeOf(entity)}"/>`,
    '</node>',
  ].join('');
}

const sizeOf = ({ documents }: GraphEntity): number =>
  Math.round((3 + Math.min(7, Math.sqrt(documents))) * 100) / 100;

function writeEdge(link: GraphLink): string {
  const ends = `source="${xml(link.source)}" target="${xml(link.target)}"`;
  const label = xml(LINK_RULES[link.type].words.zh);
  const weight = Math.max(1, link.documents);
  return `<edge id="${xml(link.id)}" ${ends} kind="${link.type}" label="${label}" weight="${weight}">${values(link, EDGES)}</edge>`;
}
