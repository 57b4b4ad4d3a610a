import type { Claim, Scene } from './rule.ts';
import { matcher } from './notation.ts';
import { FORMULAS } from './rows/formula.ts';
import { mentionsIn, spanOf } from './skeleton.ts';
import { isAsked, openQuote } from './speech.ts';

/** 我讲到“三同” · 我一直强调，种树就是种粮 */
const SAYS = matcher(
  `(?<=^|[，；。：]|[\\s\\u3000])(?<who>我)(?:曾|就|还|又|也|多次|反复|一直|一再|经常|常|明确|首次|在[^，。；“”]{2,30}?(?:[上中时里])){0,3}(?<trigger>提出|讲到|强调|讲过|说过|提到)(?:了|过|的|，|：)?(?:[^，。；“”{IDSPHM}]{1,12}的)?(?<source>${FORMULAS})(?=[。；！]|$|，(?!绝|不|就|是|要|必须|也|还))`,
);
/** 我讲到“三同” in a text whose only author is a person: that person put the formula forward. */
export function ownWords(scene: Scene, known: readonly Claim[]): Claim[] {
  const authors = known.flatMap(({ link, source, target }) =>
    link === 'AUTHORED_BY' && source === scene.self ? [target] : [],
  );
  const [author] = authors;
  const isOne =
    authors.every((one) => one === author) && scene.of.Person.some(({ entity }) => entity === author);
  if (author === undefined || !isOne || isAsked(scene.setting.text.article.text)) return [];
  return scene.named.flatMap((skeleton) =>
    SAYS.matchAll(skeleton).flatMap(({ indices, index }): Claim[] => {
      const { who, source, trigger } = indices?.groups ?? {};
      if (!who || !source || !trigger || openQuote(skeleton.words, index) !== null) return [];
      return mentionsIn(skeleton, ...source).map((one) => ({
        link: 'PROPOSED_BY',
        source: one.entity,
        target: author,
        sentence: skeleton.sentence,
        rule: 'own-words',
        confidence: 0.7,
        sourceSpan: one,
        targetSpan: spanOf(skeleton, ...who),
        trigger: spanOf(skeleton, ...trigger),
      }));
    }),
  );
}
