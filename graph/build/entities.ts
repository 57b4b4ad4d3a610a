import type { Article } from '../model/article.ts';
import type { Attribute, Entity } from '../model/entity.ts';
import { entityId } from '../model/entity-id.ts';
import type { GraphEntity } from '../model/graph.ts';
import type { Reading } from '../model/reading.ts';
import { byDate, byId } from './order.ts';

type Attributes = Record<string, Attribute>;

/** Before `analyse` nothing is measured. */
const UNMEASURED = { documents: 0, sentences: 0, degree: 0, community: 0, x: 0, y: 0 };

/**
 * One entity an id. Aliases are united, and a name that is not taken is one of them; of name and attributes the earliest dated text
 * that gives one decides (then the smallest article id), except that a Document which was read is described by its own article.
 */
export function mergeEntities(readings: Reading[]): GraphEntity[] {
  const articles = new Map(readings.map(({ article }) => [article.entity, article]));
  const merged = new Map<string, Entity>();
  const inTime = [...readings].sort((a, b) => byDate(a.article, b.article));
  // Its own text speaks first of a Document, then all texts by date.
  for (const { article, entities } of inTime) {
    const own = entities.find(({ id }) => id === article.entity);
    merge(merged, own ?? { id: article.entity, type: 'Document', name: article.title, aliases: [] });
  }
  for (const { entities } of inTime) for (const entity of entities) merge(merged, entity);
  return [...merged.values()].sort(byId).map((entity) => finish(entity, articles.get(entity.id)));
}

function merge(merged: Map<string, Entity>, entity: Entity): void {
  const known = merged.get(entity.id);
  if (!known) {
    merged.set(entity.id, { ...entity, aliases: [...entity.aliases] });
    return;
  }
  known.aliases.push(entity.name, ...entity.aliases);
  // 《关于防汛的通知》 in one text, and in the next with who issued it, as its id says.
  if (entity.name !== known.name && !isMadeFrom(known) && isMadeFrom(entity)) {
    known.aliases.push(known.name);
    known.name = entity.name;
  }
  if (entity.attributes) known.attributes = { ...entity.attributes, ...known.attributes };
}

const isMadeFrom = ({ id, type, name }: Entity): boolean =>
  type === 'Document' && entityId(type, name) === id;

function finish(entity: Entity, article: Article | undefined): GraphEntity {
  const attributes = {
    ...entity.attributes,
    ...(entity.type === 'Document' && (article ? describe(article) : { ingested: false })),
  };
  const name = ownName(entity);
  const aliases = new Set([...entity.aliases, entity.name]);
  aliases.delete(name);
  return {
    id: entity.id,
    type: entity.type,
    name,
    aliases: [...aliases].sort(),
    ...(Object.keys(attributes).length > 0 && { attributes: sortKeys(attributes) }),
    ...UNMEASURED,
    article: article?.id ?? null,
  };
}

/** 浙江省台州市 in one text, 台州市 in the next: a place goes by the name its id is made from, and so does “凤凰行动”. */
function ownName({ id, type, name }: Entity): string {
  const own = id.slice(id.indexOf(':') + 1);
  if (type === 'Program' && entityId(type, name) === id) return name.replace(/^“([^“”]+)”$/u, '$1');
  return type === 'Place' && !own.includes('@') && name.includes(own) ? own : name;
}

/** What a text that was read says of itself. */
function describe(article: Article): Attributes {
  const { title, number, addressees, date, publishedAt, url, byline, publication, issue } = article;
  const attachments = article.attachments?.join('；');
  const said = { title, number, addressees, attachments, date, publishedAt, url, byline, publication, issue };
  const known = Object.entries(said).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...Object.fromEntries(known), path: article.source.path, ingested: true };
}

/** Keys in code-unit order, so that merging in any order writes the same bytes. */
export const sortKeys = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));
