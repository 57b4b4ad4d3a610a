import type { PolicyGraph } from '../model/graph.ts';
import type { Measure } from './measure.ts';
import { saidFirst } from './repeats.ts';
import { worksOf } from './reprints.ts';

/**
 * How many sentences and texts mention an entity, and how many texts say a link. A text counts once with all its
 * reprints; the same words count as one sentence, wherever they stand. So “各位代表” named alike in two independent
 * texts is two texts and one sentence.
 */
export const counts: Measure = {
  id: 'counts',
  words: { zh: '篇数与句数', en: 'texts and sentences' },
  measure(graph: PolicyGraph): PolicyGraph {
    const said = saidFirst(graph);
    const works = worksOf(graph);
    const sentences = new Map<string, Set<string>>();
    const documents = new Map<string, Set<string>>();
    for (const { entity, sentence, article } of graph.mentions) {
      add(sentences, entity, said.get(sentence) ?? sentence);
      add(documents, entity, works.get(article) ?? article);
    }
    const homes = new Map(graph.sentences.map(({ id, article }) => [id, works.get(article) ?? article]));
    return {
      ...graph,
      entities: graph.entities.map((entity) => ({
        ...entity,
        documents: documents.get(entity.id)?.size ?? 0,
        sentences: sentences.get(entity.id)?.size ?? 0,
      })),
      links: graph.links.map((link) =>
        link.evidence.length === 0
          ? link
          : { ...link, documents: new Set(link.evidence.map(({ sentence }) => homes.get(sentence))).size },
      ),
    };
  },
};

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
