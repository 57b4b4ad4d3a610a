import type { Reading } from '../model/reading.ts';
import { byCode, byDate } from './order.ts';

/** Readings in article-id order, one an article; of two of the same bytes the one whose JSON sorts first stays. */
export function oneEach(readings: Iterable<Reading>): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const { id } = reading.article;
    const other = kept.get(id);
    if (!other || byCode(JSON.stringify(reading), JSON.stringify(other)) < 0) kept.set(id, reading);
  }
  return [...kept.values()].sort((a, b) => byCode(a.article.id, b.article.id));
}

/**
 * One Document id, one text. Where two articles claim `document:通知`, the earliest dated (then the smallest
 * article id) keeps it, so that a citation meets it; the others become `document:通知@` + 8 digits of their id
 * everywhere in their own reading.
 */
export function settleDocuments(readings: Reading[]): Reading[] {
  const keepers = new Map<string, Reading>();
  for (const reading of readings) {
    const keeper = keepers.get(reading.article.entity);
    if (!keeper || byDate(reading.article, keeper.article) < 0) keepers.set(reading.article.entity, reading);
  }
  return readings.map((reading) => {
    const { id, entity } = reading.article;
    return keepers.get(entity) === reading ? reading : rename(reading, entity, `${entity}@${id.slice(0, 8)}`);
  });
}

function rename(reading: Reading, from: string, to: string): Reading {
  const name = (id: string): string => (id === from ? to : id);
  return {
    ...reading,
    article: { ...reading.article, entity: to },
    mentions: reading.mentions.map((mention) => ({ ...mention, entity: name(mention.entity) })),
    entities: reading.entities.map((entity) => ({ ...entity, id: name(entity.id) })),
    links: reading.links.map((link) => ({ ...link, source: name(link.source), target: name(link.target) })),
  };
}
