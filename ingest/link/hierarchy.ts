import { type Entity, type EntityType, type Link, type Mention, slice } from '#graph';
import { sentenceOf } from '../sentence-of.ts';
import { placesAbove } from './implied/places-above.ts';
import { shownBy } from './implied/wholes.ts';
import { linksOf } from './links.ts';
import type { Setting } from './naming.ts';
import { once } from './once.ts';
import type { Claim } from './relation/rule.ts';
import { idOf } from './resolve.ts';

const RULE = 'name-structure';

/**
 * Wholes and places that names show: 中共山西省委组织部 is part of 中共山西省委, which is in 山西省; 浙江安吉 is in 浙江省. The evidence
 * is where the name stands; no clause has to say so.
 */
export function hierarchyOf(
  setting: Setting,
  { mentions, entities }: { mentions: readonly Mention[]; entities: readonly Entity[] },
): Link[] {
  const { article, sentences } = setting.text;
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const idNamed = (type: EntityType, name: string): string => idOf(setting, { type, name, reason: RULE });
  const organSteps = once((entity) =>
    once((words): Pick<Claim, 'link' | 'source' | 'target'>[] =>
      shownBy(words, names.get(entity) ?? '').map(({ link, from, to }) => ({
        link,
        source: from === names.get(entity) ? entity : idNamed('Institution', from),
        target: idOf(setting, { ...to, reason: RULE }),
      })),
    ),
  );
  const placeSteps = once((entity) =>
    once((words) => {
      const ids = [entity, ...placesAbove(words).map((place) => idOf(setting, { ...place, reason: RULE }))];
      return ids
        .slice(1)
        .map((target, order) => ({ link: 'LOCATED_IN' as const, source: ids[order] ?? entity, target }));
    }),
  );
  const stepsOf: Partial<Record<EntityType, typeof organSteps>> = {
    Institution: organSteps,
    Place: placeSteps,
  };
  const claims = mentions.flatMap((one): Claim[] => {
    const steps = stepsOf[one.type]?.(one.entity)(slice(article.text, one)) ?? [];
    const sentence = steps.length > 0 ? sentenceOf(sentences, one) : null;
    const told = { rule: RULE, confidence: 0.8, sourceSpan: one, targetSpan: one };
    return sentence ? steps.map((step) => ({ ...step, ...told, sentence })) : [];
  });
  return linksOf(claims, entities, article.text);
}
