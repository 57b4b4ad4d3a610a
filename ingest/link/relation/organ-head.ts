import { type Mention, slice } from '#graph';
import { placeGovernment } from '../implied/government.ts';
import { headedOrgans } from '../implied/headed-organ.ts';
import { idOf } from '../resolve.ts';
import { sentenceOf } from '../../sentence-of.ts';
import type { Claim, Scene } from './rule.ts';

/** 省委副书记、省长某某 holds a post of the government; 副市长甲、乙 both do; 党委书记甲、校长乙: the second leads the school. */
export function organHeads({ setting, mentions, of, names }: Scene): Claim[] {
  const { article, sentences } = setting.text;
  const nameOf = (entity: string): string => names.get(entity) ?? '';
  return headedOrgans(setting, mentions, nameOf).flatMap(({ person, head, naming }): Claim[] => {
    const sentence = sentenceOf(sentences, person);
    if (!sentence) return [];
    return [person, ...joined(article.text, of.Person, person)].map((one) => ({
      link: 'HOLDS',
      source: one.entity,
      target: idOf(setting, naming),
      sentence,
      rule: 'organ-head',
      confidence: 0.8,
      sourceSpan: one,
      targetSpan: null,
      trigger: head,
      attributes: { post: slice(article.text, head) },
    }));
  });
}

/** Who is seen as 上海市|市长 holds a post of its government, and none of the place. */
export function ofGovernments({ setting, of }: Scene, claims: readonly Claim[]): Claim[] {
  const places = new Set(of.Place.map(({ entity }) => entity));
  return claims.flatMap((claim) => {
    if (claim.link !== 'HOLDS' || !places.has(claim.target) || !claim.targetSpan) return [claim];
    const naming = placeGovernment(claim.targetSpan, setting);
    return naming ? [{ ...claim, target: idOf(setting, naming) }] : [];
  });
}

/** 甲|、乙和丙: those named after somebody, with nothing between but what joins names. */
function joined(text: string, persons: readonly Mention[], first: Mention): Mention[] {
  const found: Mention[] = [];
  let { end } = first;
  for (const one of persons.slice(persons.indexOf(first) + 1)) {
    if (!/^[、和及]?$/u.test(text.slice(end, one.start))) break;
    found.push(one);
    ({ end } = one);
  }
  return found;
}
