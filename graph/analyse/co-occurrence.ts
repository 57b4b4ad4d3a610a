import { byId, byDate, dateOf } from '../build/order.ts';
import { linkId } from '../build/links.ts';
import type { GraphLink, PolicyGraph } from '../model/graph.ts';
import { bagsOf } from './bags.ts';
import type { Measure } from './measure.ts';
import { npmi } from './npmi.ts';
import { countPairs, type Pair } from './pairs.ts';

/**
 * What becomes a CO_OCCURS link. Nothing else is left out, and what is left out here is still in the sentences:
 * a query over MENTIONS finds it.
 */
export interface CoOccurrenceOptions {
  /** Distinct sentences two entities must share. */
  minSentences: number;
  /** Pairs seen together no more often than by chance are not linked. */
  minNpmi: number;
  /** A sentence that names more entities is a list (of counties, of departments), and says nothing of each pair. */
  maxInSentence: number;
}

export const DEFAULT_CO_OCCURRENCE: CoOccurrenceOptions = { minSentences: 2, minNpmi: 0, maxInSentence: 60 };

/** Links between entities that share sentences, weighed by normalised pointwise mutual information. */
export const coOccurrence: Measure = {
  id: 'co-occurrence',
  words: { zh: '共现', en: 'co-occurrence' },
  measure: (graph) => linkCoOccurring(graph),
};

/**
 * The graph with its CO_OCCURS links computed anew: `sentences` are distinct ones, `documents` independent texts. Both
 * need what `repeats` and `reprints` found; without it every sentence and text is taken for itself.
 */
export function linkCoOccurring(graph: PolicyGraph, options: Partial<CoOccurrenceOptions> = {}): PolicyGraph {
  const { minSentences, minNpmi, maxInSentence } = { ...DEFAULT_CO_OCCURRENCE, ...options };
  const articles = [...graph.articles].sort(byDate);
  const { bags, seen, sentences } = bagsOf(graph, articles);
  const pairs = countPairs(bags, graph.entities.length, maxInSentence);
  const links: GraphLink[] = graph.links.filter(({ type }) => type !== 'CO_OCCURS');
  for (const pair of pairs) {
    if (pair.sentences < minSentences) continue;
    const strength = npmi(pair.sentences, seen[pair.a] ?? 0, seen[pair.b] ?? 0, sentences);
    if (strength > minNpmi) links.push(toLink(graph, pair, strength, (order) => dateOf(articles[order]!)));
  }
  return { ...graph, links: links.sort(byId) };
}

function toLink(
  graph: PolicyGraph,
  pair: Pair,
  strength: number,
  date: (order: number) => string | null,
): GraphLink {
  const [source, target] = [graph.entities[pair.a]!.id, graph.entities[pair.b]!.id];
  return {
    id: linkId({ source, type: 'CO_OCCURS', target }),
    type: 'CO_OCCURS',
    source,
    target,
    confidence: 1,
    documents: pair.documents,
    first: date(pair.first),
    last: date(pair.lastDated),
    evidence: [],
    attributes: { documents: pair.documents, npmi: strength, sentences: pair.sentences },
  };
}
