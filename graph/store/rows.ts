import { ENTITY_TYPES, LINK_TYPES, formatMarks } from '#graph';
import type {
  Attribute,
  EntityType,
  GraphEntity,
  GraphLink,
  LinkType,
  PolicyGraph,
  StructureType,
} from '#graph';

/** What both engines can hold in a property. */
export type Value = Attribute | string[];

/** Properties of a node or relationship; what is unknown is absent. */
export type Properties = Record<string, Value>;

/** Rows that are made when they are asked for: all at once they would take as much memory again as their graph. */
export interface RowList<T> extends Iterable<T> {
  readonly length: number;
  slice(start: number, end: number): T[];
}

export type Label = EntityType | 'Section' | 'Sentence';

/** Nodes of one kind. Each has an `id` of its own among its properties. */
export interface NodeRows {
  /** The first one is the constraint's; entities are `Entity` and their type. */
  labels: [string, ...string[]];
  rows: RowList<Properties>;
}

export interface EdgeRow {
  source: string;
  target: string;
  properties: Properties;
}

/** Relationships of one type between nodes of two kinds, told by the label that makes their ends' ids unique. */
export interface EdgeRows {
  type: LinkType | StructureType;
  from: 'Entity' | 'Section' | 'Sentence';
  to: 'Entity' | 'Section' | 'Sentence';
  rows: RowList<EdgeRow>;
}

export interface GraphRows {
  nodes: NodeRows[];
  edges: EdgeRows[];
}

/** Raised when rows are made otherwise than before, so that graphs written by an older version are written again. */
export const ROWS_VERSION = 2;

const rowsFrom = <S, T>(items: readonly S[], make: (item: S, order: number) => T): RowList<T> => ({
  length: items.length,
  slice: (start, end) => items.slice(start, end).map((item, at) => make(item, start + at)),
  *[Symbol.iterator]() {
    for (const [order, item] of items.entries()) yield make(item, order);
  },
});

/** Drops what is unknown. */
function known(properties: Record<string, Value | null | undefined>): Properties {
  const entries = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Properties;
}

/** PolicyGraph → the nodes and relationships both engines hold, in one order. Pure. */
export function rowsOf(graph: PolicyGraph): GraphRows {
  return { nodes: nodesOf(graph), edges: [...structure(graph), ...links(graph)] };
}

function nodesOf(graph: PolicyGraph): NodeRows[] {
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const documents = new Map(graph.articles.map((article) => [article.id, article.entity]));
  const entities = ENTITY_TYPES.map((type): NodeRows => ({
    labels: ['Entity', type],
    rows: rowsFrom(
      graph.entities.filter((entity) => entity.type === type),
      (entity) => entityRow(entity, articles),
    ),
  }));
  const sections = rowsFrom(graph.sections, ({ id, level, heading, start, end, article }, order) =>
    known({ id, level, heading, start, end, order, article }),
  );
  // Sentences of one article stand together.
  const first = new Map<string, number>();
  graph.sentences.forEach(({ article }, at) => {
    if (!first.has(article)) first.set(article, at);
  });
  const sentences = rowsFrom(graph.sentences, (sentence, at) => {
    const { id, article, text, start, end, gap, tail, repeats, again } = sentence;
    const order = at - (first.get(article) ?? 0);
    const said = { repeats, again };
    return known({
      id,
      article,
      document: documents.get(article),
      order,
      text,
      start,
      end,
      gap,
      tail,
      ...said,
    });
  });
  return [...entities, { labels: ['Section'], rows: sections }, { labels: ['Sentence'], rows: sentences }];
}

function entityRow(entity: GraphEntity, articles: Map<string, PolicyGraph['articles'][number]>): Properties {
  const { attributes, id, type, name, aliases, documents, sentences, degree, community, x, y } = entity;
  const measured = { id, type, name, aliases, documents, sentences, degree, community, x, y };
  if (type !== 'Document') return known({ ...attributes, ...measured });
  const article = entity.article === null ? undefined : articles.get(entity.article);
  return known({
    ...attributes,
    ...(article && {
      title: article.title,
      number: article.number,
      date: article.date,
      publishedAt: article.publishedAt,
      url: article.url,
      byline: article.byline,
      publication: article.publication,
      issue: article.issue,
      path: article.source.path,
    }),
    ...(article ? {} : { title: name.replace(/^《(.+)》$/u, '$1') }),
    ...measured,
    ingested: Boolean(article),
    article: entity.article,
  });
}

const edge = (source: string, target: string, properties: Properties = {}): EdgeRow => ({
  source,
  target,
  properties,
});

function structure(graph: PolicyGraph): EdgeRows[] {
  const documents = new Map(graph.articles.map((article) => [article.id, article.entity]));
  const sentences = new Map(graph.sentences.map((sentence) => [sentence.id, sentence]));
  const [topSections, subSections] = split(graph.sections, ({ parent }) => parent === null);
  const [looseSentences, sectionSentences] = split(graph.sentences, ({ section }) => section === null);
  const inDocument = (part: { id: string; article: string }): EdgeRow =>
    edge(documents.get(part.article) ?? '', part.id);
  return [
    { type: 'HAS_SECTION', from: 'Entity', to: 'Section', rows: rowsFrom(topSections, inDocument) },
    {
      type: 'HAS_SECTION',
      from: 'Section',
      to: 'Section',
      rows: rowsFrom(subSections, ({ parent, id }) => edge(parent!, id)),
    },
    { type: 'HAS_SENTENCE', from: 'Entity', to: 'Sentence', rows: rowsFrom(looseSentences, inDocument) },
    {
      type: 'HAS_SENTENCE',
      from: 'Section',
      to: 'Sentence',
      rows: rowsFrom(sectionSentences, ({ section, id }) => edge(section!, id)),
    },
    {
      type: 'MENTIONS',
      from: 'Sentence',
      to: 'Entity',
      rows: rowsFrom(graph.mentions, ({ sentence, entity, start, end, rule }) => {
        const home = sentences.get(sentence);
        const surface = home ? home.text.slice(start - home.start, end - home.start) : '';
        return edge(sentence, entity, { start, end, surface, rule });
      }),
    },
  ];
}

const split = <T>(items: readonly T[], first: (item: T) => boolean): [T[], T[]] => [
  items.filter(first),
  items.filter((item) => !first(item)),
];

function links(graph: PolicyGraph): EdgeRows[] {
  return LINK_TYPES.map((type): EdgeRows => ({
    type,
    from: 'Entity',
    to: 'Entity',
    rows: rowsFrom(
      graph.links.filter((link) => link.type === type),
      (link) => ({ source: link.source, target: link.target, properties: linkRow(link) }),
    ),
  })).filter(({ rows }) => rows.length > 0);
}

function linkRow(link: GraphLink): Properties {
  const { attributes, id, confidence, documents, first, last, evidence } = link;
  // A derived link has no sentence of its own, only its measures.
  if (evidence.length === 0) return known({ ...attributes, id, documents });
  return known({
    ...attributes,
    id,
    confidence,
    documents,
    first,
    last,
    rule: evidence[0]?.rule,
    quote: attributes?.['quote'] ?? evidence[0]?.quote,
    evidence: evidence.map(({ sentence }) => sentence),
    marks: evidence.map(formatMarks),
    rules: evidence.map(({ rule }) => rule),
  });
}
