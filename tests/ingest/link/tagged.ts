import type { Article, Found, Link, Reading } from '#graph';
import type { Lexicon } from '../../../ingest/lexicon/index.ts';
import { hierarchyOf, relate, resolve, settingOf } from '../../../ingest/link/index.ts';
import { TAGS } from '../../../ingest/score/gold.ts';
import { segment } from '../../../ingest/segment/index.ts';

/** 由<ins>省委</ins>提出 → the article and what a perfect recogniser would find in it. The first line is the title. */
export function tagged(raw: string, facts: Partial<Article> = {}): { article: Article; found: Found[] } {
  let text = '';
  const found: Found[] = [];
  for (const piece of raw.split(/(<[a-z]+>.*?<\/[a-z]+>)/su)) {
    const match = /^<([a-z]+)>(.*?)<\/[a-z]+>$/su.exec(piece);
    const words = match?.[2] ?? piece;
    const type = TAGS[match?.[1] ?? ''];
    if (type) found.push({ start: text.length, end: text.length + words.length, type, rule: 'tagged' });
    text += words;
  }
  const title = text.split('\n')[0] ?? '';
  const article: Article = {
    id: '0123456789abcdef',
    entity: `document:${title}`,
    title,
    source: { path: 'tagged.txt', sha256: '', charset: 'utf-8' },
    text,
    removed: [],
    repaired: [],
    ...facts,
  };
  return { article, found };
}

/** The reading of a tagged text. */
export function readTagged(raw: string, lexicon: Lexicon, facts: Partial<Article> = {}): Reading {
  const { article, found } = tagged(raw, facts);
  const { sections, sentences } = segment(article);
  const text = { article, sections, sentences };
  const setting = settingOf(text, found, lexicon);
  const { mentions, entities } = resolve(setting, found);
  const links = relate(setting, { mentions, entities });
  const hierarchy = hierarchyOf(setting, { mentions, entities });
  return { article, sections, sentences, mentions, entities, links, hierarchy };
}

/** What sentences say, as `source TYPE target` by canonical names, THIS for the text itself, sorted; without types, all but CITES. */
export const said = (reading: Reading, ...types: Link['type'][]): string[] =>
  written(
    reading,
    reading.links.filter(({ type }) => (types.length === 0 ? type !== 'CITES' : types.includes(type))),
  );

/** What names show, written as in `said`. */
export const shown = (reading: Reading): string[] => written(reading, reading.hierarchy);

function written({ article, entities }: Reading, links: readonly Link[]): string[] {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const name = (id: string): string => (id === article.entity ? 'THIS' : (names.get(id) ?? id));
  return links.map((link) => `${name(link.source)} ${link.type} ${name(link.target)}`).sort();
}

/** Canonical names of the mentions, in text order. */
export function namesIn(raw: string, lexicon: Lexicon, facts: Partial<Article> = {}): string[] {
  const { mentions, entities } = readTagged(raw, lexicon, facts);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions.map(({ entity }) => names.get(entity) ?? '?');
}
