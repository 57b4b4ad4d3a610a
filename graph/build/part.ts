import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { PolicyGraph } from '../model/graph.ts';
import type { Link } from '../model/link.ts';
import type { Reading } from '../model/reading.ts';
import { byPosition } from '../model/span.ts';

/** A reading as the graph keeps it. */
export interface Part extends Reading {
  sections: PolicyGraph['sections'];
  sentences: PolicyGraph['sentences'];
  mentions: PolicyGraph['mentions'];
}

/**
 * Reading → Part, for readings that make one graph. A reading that was parsed holds each of its strings again at every
 * place; here equal names, ids and entities are one over all readings and quotes are slices of the text. Objects are
 * written out: copied by spreading, each takes four times the memory. So many thousand readings fit.
 */
export function openParts(): (reading: Reading) => Part {
  const strings = new Map<string, string>();
  const entities = new Map<string, Entity>();
  const one = <S extends string>(words: S): S => once(strings, words, words) as S;

  return ({ article, sections, sentences, mentions, entities: named, ...said }) => ({
    article,
    sections: [...sections].sort(byPosition).map(({ id, level, heading, start, end, parent }) => ({
      id: one(id),
      level,
      heading,
      start,
      end,
      parent: parent && one(parent),
      article: article.id,
    })),
    sentences: cutText(article, sentences, one),
    mentions: [...mentions].sort(byPosition).map(({ start, end, type, rule, entity, sentence }) => ({
      start,
      end,
      type: one(type),
      rule: one(rule),
      entity: one(entity),
      sentence: one(sentence),
      article: article.id,
    })),
    entities: named.map((entity) => once(entities, JSON.stringify(entity), entity)),
    links: cutLinks(article, said.links, one),
    // A reading kept by an earlier version has its hierarchy among its links.
    hierarchy: cutLinks(article, said.hierarchy ?? [], one),
  });
}

const cutLinks = (
  { text }: Article,
  links: readonly Link[],
  one: <S extends string>(words: S) => S,
): Link[] =>
  links.map((link) => ({
    ...link,
    type: one(link.type),
    source: one(link.source),
    target: one(link.target),
    evidence: link.evidence.map(
      ({ sentence, start, end, quote, rule, confidence, source, target, trigger }): Evidence => ({
        sentence: one(sentence),
        start,
        end,
        quote: sliceOf(text, { start, end, quote }),
        rule: one(rule),
        confidence,
        source,
        target,
        trigger,
      }),
    ),
  }));

function once<T>(known: Map<string, T>, key: string, value: T): T {
  const found = known.get(key);
  if (found === undefined) known.set(key, value);
  return found ?? value;
}

/** A quote as a stretch of the text; what is none is left for `check` to find. */
function sliceOf(text: string, { start, end, quote }: Pick<Evidence, 'start' | 'end' | 'quote'>): string {
  const slice = text.slice(start, end);
  return slice === quote ? slice : quote;
}

/** Sentences with their words; `gap` + `text` of all of them and the `tail` of the last rejoin to the exact text. */
function cutText(
  { id: article, text }: Article,
  sentences: Reading['sentences'],
  one: (words: string) => string,
): Part['sentences'] {
  let at = 0;
  return [...sentences].sort(byPosition).map(({ start, end, id, section }, order, all) => {
    const gap = text.slice(at, start);
    at = end;
    const cut = {
      start,
      end,
      id: one(id),
      section: section && one(section),
      article,
      text: text.slice(start, end),
      gap,
    };
    const tail = order === all.length - 1 ? text.slice(at) : '';
    return tail ? { ...cut, tail } : cut;
  });
}
