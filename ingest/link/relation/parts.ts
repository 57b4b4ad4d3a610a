import { slice } from '#graph';
import { partNaming } from '../implied.ts';
import { idOf } from '../resolve.ts';
import type { Claim, Scene } from './rule.ts';

/** “三乱”，即乱收费、乱摊派、乱罚款: the parts, when they are as many as the numeral says. */
export function components(scene: Scene): Claim[] {
  const { setting, of } = scene;
  const entities = new Map(of.Slogan.map(({ start, entity }) => [start, entity]));
  return setting.expansions.map(({ slogan, sentence, part, ordinal, trigger }) => ({
    link: 'HAS_COMPONENT',
    source: entities.get(slogan.start) ?? '',
    target: idOf(setting, partNaming(slice(setting.text.article.text, part))),
    sentence,
    rule: 'listed-parts',
    confidence: 0.9,
    sourceSpan: slogan,
    targetSpan: part,
    trigger,
    attributes: { ordinal },
  }));
}
