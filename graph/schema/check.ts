import type { PolicyGraph } from '../model/graph.ts';
import type { Link } from '../model/link.ts';
import type { Reading } from '../model/reading.ts';
import { checkEnds, checkEntities, checkNames } from './check/links.ts';
import { checkEvidence, checkMentions, checkParts, type Parts } from './check/offsets.ts';
import { READ_AGAIN, type Problem } from './check/problem.ts';

export type { Problem } from './check/problem.ts';

/** One article with its parts, as a graph holds them. */
type GraphParts = Omit<Parts, 'sentences'> & { sentences: PolicyGraph['sentences'] };

/** What is wrong with one reading; nothing when every offset, end and quote holds. */
export function checkReading(reading: Reading): Problem[] {
  const { article, entities, mentions } = reading;
  const links = [...reading.links, ...reading.hierarchy];
  const own = entities.some(({ id }) => id === article.entity)
    ? []
    : [{ id: article.entity, type: 'Document' as const, name: article.title, aliases: [] }];
  const types = new Map([...own, ...entities].map(({ id, type }) => [id, type]));
  return [
    ...checkParts(reading),
    ...checkMentions(reading),
    ...checkEntities(entities),
    ...checkNames(mentions, types),
    ...checkIds('section', reading.sections),
    ...checkIds('sentence', reading.sentences),
    ...links.flatMap((link) => [...checkEnds(link, types)]),
    ...checkQuotes(links, [reading]),
  ];
}

/** What is wrong with a graph; nothing when every quote equals its slice and every end exists. */
export function check(graph: PolicyGraph): Problem[] {
  const types = new Map(graph.entities.map(({ id, type }) => [id, type]));
  const texts = partsOf(graph);
  return [
    ...texts.flatMap((parts) => [...checkParts(parts), ...checkMentions(parts), ...checkRejoin(parts)]),
    ...checkEntities(graph.entities),
    ...checkNames(graph.mentions, types),
    ...checkIds('article', graph.articles),
    ...checkIds('section', graph.sections),
    ...checkIds('sentence', graph.sentences),
    ...checkIds('link', graph.links),
    ...graph.links.flatMap((link) => [...checkEnds(link, types)]),
    ...checkQuotes(graph.links, texts),
  ];
}

/** A graph taken apart again into its articles. */
function partsOf(graph: PolicyGraph): GraphParts[] {
  const texts = new Map(
    graph.articles.map((article) => [
      article.id,
      { article, sections: [], sentences: [], mentions: [] } as Parts & {
        sentences: PolicyGraph['sentences'];
      },
    ]),
  );
  for (const section of graph.sections) texts.get(section.article)?.sections.push(section);
  for (const sentence of graph.sentences) texts.get(sentence.article)?.sentences.push(sentence);
  for (const mention of graph.mentions) texts.get(mention.article)?.mentions.push(mention);
  return [...texts.values()];
}

/** Gaps, sentences and the tail are the text, character by character. */
function* checkRejoin({ article, sentences }: GraphParts): Generator<Problem> {
  const rejoined = sentences.map(({ gap, text, tail }) => gap + text + (tail ?? '')).join('');
  if (sentences.length > 0 && rejoined !== article.text)
    yield {
      where: `text ${article.id} (${article.source.path})`,
      what: 'its sentences and gaps do not rejoin to its text',
      hint: READ_AGAIN,
    };
}

/** An id stands for one thing. */
function* checkIds(noun: string, list: readonly { id: string }[]): Generator<Problem> {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) yield { where: `${noun} ${id}`, what: `two ${noun}s have this id`, hint: READ_AGAIN };
    seen.add(id);
  }
}

function* checkQuotes(links: readonly Link[], texts: readonly Parts[]): Generator<Problem> {
  const sentences = new Map(
    texts.flatMap(({ article, sentences: all }) =>
      all.map((one) => [one.id, { ...one, words: article.text }] as const),
    ),
  );
  for (const link of links) {
    const where = `link ${link.source} ${link.type} ${link.target}`;
    for (const one of link.evidence) {
      const sentence = sentences.get(one.sentence);
      if (sentence) yield* checkEvidence(where, one, sentence.words, sentence);
      else yield { where, what: `its sentence ${one.sentence} does not exist`, hint: READ_AGAIN };
    }
  }
}
