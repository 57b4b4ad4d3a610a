import { createHash } from 'node:crypto';
import {
  entityId,
  type Article,
  type Attribute,
  type Entity,
  type EntityType,
  type Link,
  type LinkType,
  type Mention,
  type Reading,
  type Section,
  type Sentence,
} from '#graph';

/** `[surface, type, entity id]`; the surface is looked for after the mention before it. */
export type MentionShape = [surface: string, type: EntityType, entity?: string];

export interface LinkShape {
  type: LinkType;
  /** Entity ids; `self` is the Document the reading is of. */
  source: string;
  target: string;
  /** Which sentence says so, from 0. */
  sentence: number;
  rule?: string;
  confidence?: number;
  /** The word that links them, when the sentence has one. */
  trigger?: string;
  attributes?: Record<string, Attribute>;
}

export interface ReadingShape extends Partial<
  Pick<
    Article,
    | 'id'
    | 'entity'
    | 'number'
    | 'issuers'
    | 'date'
    | 'publishedAt'
    | 'byline'
    | 'publication'
    | 'issue'
    | 'url'
  >
> {
  title: string;
  path?: string;
  /** A sentence, alone or with what it names; sentences stand on lines of their own. */
  sentences: (string | [text: string, mentions: MentionShape[]])[];
  /** Headed parts: each begins at a sentence, which is its heading, and ends where the next of its level or above begins. */
  sections?: { level: number; sentence: number }[];
  links?: LinkShape[];
  /** What is known of an entity beyond its name. */
  attributes?: Record<string, Record<string, Attribute>>;
}

const TYPES: Record<string, EntityType> = {
  institution: 'Institution',
  document: 'Document',
  slogan: 'Slogan',
  program: 'Program',
  person: 'Person',
  place: 'Place',
  meeting: 'Meeting',
  publication: 'Publication',
};

const typeOf = (id: string): EntityType => TYPES[id.slice(0, id.indexOf(':'))] ?? 'Institution';
const nameOf = (id: string): string => id.slice(id.indexOf(':') + 1).replace(/@.*$/u, '');

/**
 * A small reading written by hand: offsets are computed, ids follow the model.
 * `makeReading({ title: '通知', sentences: [['省委提出“三个一批”。', [['省委', 'Institution'], ['“三个一批”', 'Slogan']]]] })`
 */
export function makeReading(shape: ReadingShape): Reading {
  const lines = shape.sentences.map((line) => (typeof line === 'string' ? line : line[0]));
  const text = lines.join('\n');
  const sha256 = createHash('sha256').update(`${shape.title}\n${text}`).digest('hex');
  const id = shape.id ?? sha256.slice(0, 16);
  const self = shape.entity ?? entityId('Document', shape.title);
  const article = articleOf(shape, { id, self, text, sha256 });

  const starts = lines.map((_, order) =>
    lines.slice(0, order).reduce((sum, line) => sum + line.length + 1, 0),
  );
  const sections = sectionsOf(shape, id, starts, text);
  const sentences = lines.map((line, order): Sentence => {
    const start = starts[order] ?? 0;
    const inside = sections.filter((section) => section.start <= start && start < section.end);
    return { id: `${id}#s${order}`, start, end: start + line.length, section: inside.at(-1)?.id ?? null };
  });

  const mentions = shape.sentences.flatMap((line, order) =>
    typeof line === 'string' ? [] : mentionsOf(line, `${id}#s${order}`, starts[order] ?? 0),
  );
  const place = (end: string): string => (end === 'self' ? self : end);
  const links = (shape.links ?? []).map((link): Link => {
    const sentence = sentences[link.sentence];
    if (!sentence) throw new Error(`makeReading: no sentence ${link.sentence} in ${shape.title}`);
    const quote = text.slice(sentence.start, sentence.end);
    const spanOf = (entity: string) => {
      const mention = mentions.find((one) => one.sentence === sentence.id && one.entity === entity);
      return mention ? { start: mention.start, end: mention.end } : null;
    };
    const at = link.trigger ? text.indexOf(link.trigger, sentence.start) : -1;
    const confidence = link.confidence ?? 0.9;
    return {
      type: link.type,
      source: place(link.source),
      target: place(link.target),
      confidence,
      evidence: [
        {
          sentence: sentence.id,
          start: sentence.start,
          end: sentence.end,
          quote,
          rule: link.rule ?? 'by-hand',
          confidence,
          source: spanOf(place(link.source)),
          target: spanOf(place(link.target)),
          trigger: at < 0 ? null : { start: at, end: at + (link.trigger?.length ?? 0) },
        },
      ],
      ...(link.attributes && { attributes: link.attributes }),
    };
  });
  return {
    article,
    sections,
    sentences,
    mentions,
    entities: entitiesOf(shape, article, mentions, links),
    links,
    hierarchy: [],
  };
}

function articleOf(
  shape: ReadingShape,
  made: { id: string; self: string; text: string; sha256: string },
): Article {
  const { title, number, issuers, date, publishedAt, byline, publication, issue, url } = shape;
  return {
    id: made.id,
    entity: made.self,
    title,
    ...(number !== undefined && { number }),
    ...(issuers !== undefined && { issuers }),
    ...(date !== undefined && { date }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(byline !== undefined && { byline }),
    ...(publication !== undefined && { publication }),
    ...(issue !== undefined && { issue }),
    ...(url !== undefined && { url }),
    source: { path: shape.path ?? `${title}.txt`, sha256: made.sha256, charset: 'utf-8' },
    text: made.text,
    removed: [],
    repaired: [],
  };
}

function sectionsOf(shape: ReadingShape, id: string, starts: number[], text: string): Section[] {
  const heads = shape.sections ?? [];
  const open: Section[] = [];
  return heads.map(({ level, sentence }, order) => {
    const start = starts[sentence] ?? 0;
    const next = heads.slice(order + 1).find((head) => head.level <= level);
    const end = next ? (starts[next.sentence] ?? 1) - 1 : text.length;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const line = shape.sentences[sentence] ?? '';
    const heading = typeof line === 'string' ? line : line[0];
    const section = { id: `${id}#h${order}`, level, heading, start, end, parent: open.at(-1)?.id ?? null };
    open.push(section);
    return section;
  });
}

function mentionsOf([text, shapes]: [string, MentionShape[]], sentence: string, start: number): Mention[] {
  let from = 0;
  return shapes.map(([surface, type, entity]) => {
    const at = text.indexOf(surface, from);
    if (at < 0) throw new Error(`makeReading: ${surface} does not stand in ${text}`);
    from = at + surface.length;
    const span = { start: start + at, end: start + from };
    return { ...span, type, rule: 'by-hand', entity: entity ?? entityId(type, surface), sentence };
  });
}

function entitiesOf(shape: ReadingShape, article: Article, mentions: Mention[], links: Link[]): Entity[] {
  const surfaces = new Map<string, Set<string>>([[article.entity, new Set([article.title])]]);
  for (const link of links)
    for (const end of [link.source, link.target]) if (!surfaces.has(end)) surfaces.set(end, new Set());
  for (const mention of mentions) {
    const known = surfaces.get(mention.entity) ?? new Set<string>();
    surfaces.set(mention.entity, known.add(article.text.slice(mention.start, mention.end)));
  }
  return [...surfaces].sort().map(([id, met]): Entity => {
    const attributes = shape.attributes?.[id];
    const name = id === article.entity ? article.title : nameOf(id);
    return { id, type: typeOf(id), name, aliases: [...met].sort(), ...(attributes && { attributes }) };
  });
}
