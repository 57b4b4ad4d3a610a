import { firstSaid } from '../build/repeats.ts';
import type { PolicyGraph } from '../model/graph.ts';
import type { Measure } from './measure.ts';

/** How many sentences and texts mention an entity. The same words again, in a reprint or not, count once. */
export const counts: Measure = {
  id: 'counts',
  words: { zh: '篇数与句数', en: 'texts and sentences' },
  measure(graph: PolicyGraph): PolicyGraph {
    const first = firstSaid(graph.articles, graph.sentences);
    const sentences = new Map<string, Set<string>>();
    const documents = new Map<string, Set<string>>();
    for (const { entity, sentence } of graph.mentions) {
      const said = first.get(sentence);
      if (!said) continue;
      add(sentences, entity, said.id);
      add(documents, entity, said.article);
    }
    return {
      ...graph,
      entities: graph.entities.map((entity) => ({
        ...entity,
        documents: documents.get(entity.id)?.size ?? 0,
        sentences: sentences.get(entity.id)?.size ?? 0,
      })),
    };
  },
};

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
