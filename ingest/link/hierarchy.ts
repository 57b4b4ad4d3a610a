import { type Entity, type EntityType, type Link, type Mention, slice } from '#graph';
import { sentenceOf } from '../sentence-of.ts';
import { placesAbove } from './implied/places-above.ts';
import { shownBy, stepsUp, type Step } from './implied/wholes.ts';
import { linksOf } from './links.ts';
import type { Setting } from './naming.ts';
import { once } from './once.ts';
import type { Claim } from './relation/rule.ts';
import { idOf } from './resolve.ts';

const RULE = 'name-structure';

/** The same of a name that the text says short: 省财政厅, known to be 山西's where 山西 is spoken of. */
const RESOLVED = 'name-resolved';

/**
 * Wholes and places that names show: 中共山西省委组织部 is part of 中共山西省委, which is in 山西省; 浙江安吉 is in 浙江省. The evidence
 * is where the name stands; no clause has to say so. What a name shows only when it is known whose it is counts where its
 * whole is spoken of in the same text, and less sure.
 */
export function hierarchyOf(
  setting: Setting,
  { mentions, entities }: { mentions: readonly Mention[]; entities: readonly Entity[] },
): Link[] {
  const { article, sentences } = setting.text;
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const idNamed = (type: EntityType, name: string): string => idOf(setting, { type, name, reason: RULE });
  const organSteps = once((entity) => {
    const name = names.get(entity) ?? '';
    const steps = stepsUp(name);
    const upBy = ({ link, from, to }: Step): Up => ({
      link,
      source: from === name ? entity : idNamed('Institution', from),
      target: idOf(setting, { ...to, reason: RULE }),
    });
    return once((words): Up[] => {
      const shown = shownBy(words, name).length;
      const known = steps.slice(shown).map((step) => ({ ...upBy(step), rule: RESOLVED, confidence: 0.7 }));
      const spoken = known.filter(({ source, target }) => names.has(source) && names.has(target));
      return [...steps.slice(0, shown).map(upBy), ...spoken];
    });
  });
  const placeSteps = once((entity) =>
    once((words) => {
      const ids = [entity, ...placesAbove(words).map((place) => idOf(setting, { ...place, reason: RULE }))];
      return ids
        .slice(1)
        .map((target, order): Up => ({ link: 'LOCATED_IN', source: ids[order] ?? entity, target }));
    }),
  );
  const stepsOf: Partial<Record<EntityType, typeof organSteps>> = {
    Institution: organSteps,
    Place: placeSteps,
  };
  // 山西省教育厅关于…的通知: who issues it is named within a title.
  const issuers = setting.issuing.map(({ start, end, naming }): Named => {
    return { start, end, type: 'Institution', entity: idOf(setting, naming) };
  });
  const claims = [...mentions, ...issuers].flatMap((one): Claim[] => {
    const steps = stepsOf[one.type]?.(one.entity)(slice(article.text, one)) ?? [];
    const sentence = steps.length > 0 ? sentenceOf(sentences, one) : null;
    const spans = { sourceSpan: one, targetSpan: one };
    return sentence
      ? steps.map((step) => ({ rule: RULE, confidence: 0.8, ...step, ...spans, sentence }))
      : [];
  });
  return linksOf(claims, entities, article.text);
}

/** One step up, by ids. */
type Up = Pick<Claim, 'link' | 'source' | 'target'> & Partial<Pick<Claim, 'rule' | 'confidence'>>;
/** A span that names an entity. */
type Named = Pick<Mention, 'start' | 'end' | 'type' | 'entity'>;
