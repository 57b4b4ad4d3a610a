import type { Mention } from '#graph';
import { sloganNaming } from '../implied.ts';
import { idOf } from '../resolve.ts';
import { sentenceOf } from '../../sentence-of.ts';
import { variantsIn } from '../implied/variants.ts';
import type { Claim, Scene } from './rule.ts';

/** What stands between a wording and another for the same: （简称, ，又称 */
const STATED =
  /^(?:[，（(]|[）)]，)?(?:以下|也|通常)?(?:简称|又称|亦称|也称|也叫|或称|概括为|简述为)(?:为|作)?[：:]?$/u;
/** Before the last of several: 甲、乙（简称丙） says it of all. */
const LISTED = /[、和与及]$/u;

/** 新时代“枫桥经验” holds 枫桥经验 within itself: the lexicon knows them for one, the sentence names both. */
export function variantsInside(scene: Scene): Claim[] {
  const { setting, of, names } = scene;
  const { article, sentences } = setting.text;
  const nameOf = (entity: string): string => names.get(entity) ?? '';
  return variantsIn(article.text, of.Slogan, { lexicon: setting.lexicon, nameOf }).flatMap((one): Claim[] => {
    const sentence = sentenceOf(sentences, one.variant);
    if (!sentence) return [];
    const target = idOf(setting, sloganNaming(one.base, setting));
    const spans = { sourceSpan: one.variant, targetSpan: one.span };
    return [
      {
        link: 'VARIANT_OF',
        source: one.variant.entity,
        target,
        sentence,
        rule: 'variant-inside',
        confidence: 0.9,
        ...spans,
        attributes: { kind: one.kind },
      },
    ];
  });
}

/** “以学铸魂、以学促干”（简称“两以”）: a sentence that gives one wording for another. */
export function variantsStated({ setting, of, names }: Scene): Claim[] {
  const { article, sentences } = setting.text;
  return of.Slogan.flatMap((full, index): Claim[] => {
    const short = of.Slogan[index + 1];
    if (short?.sentence !== full.sentence || !STATED.test(article.text.slice(full.end, short.start)))
      return [];
    const sentence = sentenceOf(sentences, full);
    if (!sentence || LISTED.test(article.text.slice(sentence.start, full.start))) return [];
    return [
      {
        link: 'VARIANT_OF',
        source: short.entity,
        target: full.entity,
        sentence,
        rule: 'variant-stated',
        confidence: 0.9,
        sourceSpan: short,
        targetSpan: full,
        trigger: { start: full.end, end: short.start },
        attributes: { kind: isShorter(short, full, names) ? 'short' : 'wording' },
      },
    ];
  });
}

const isShorter = (one: Mention, other: Mention, names: Scene['names']): boolean =>
  (names.get(one.entity) ?? '').length < (names.get(other.entity) ?? '').length;
