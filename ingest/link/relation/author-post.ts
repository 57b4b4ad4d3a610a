import { holding } from './holding.ts';
import { matcher } from './notation.ts';
import { POSTS } from './post.ts';
import type { Claim, Scene } from './rule.ts';
import { mentionsIn, spanOf } from './skeleton.ts';
import { isAsked, openQuote } from './speech.ts';

const POSTED = [
  matcher(`[（(，。]作者(?<trigger>系|为|是)(?<posts>${POSTS})(?=[，。；）)]|$)`),
  matcher(`(?<trigger>作者)[：:]?{H}(?:同志)?(?:[，,]|系|为|是)(?<posts>${POSTS})(?=[，。；）)]|$)`),
];

/** 大会选举|我继续担任|治沙委员会主任 */
const OWN = matcher(
  `我(?:继续|当时|那时|曾经?|先后|还|又|也)*(?<trigger>担任|兼任|当选为?|出任|任)(?:了|过)?(?<posts>${POSTS})(?!的?[ \\u3000]?{H})`,
);
/** 在某会上的讲话, among the first words of a text: who wrote it speaks. */
const SPEECH = /讲话|致辞|演讲|发言|谈话|自述|报告/u;
const HEAD = 200;

/** （作者系某省委党校教授）, （作者：某某，某省委党校教授）, 选举我担任主任 in a speech: who alone wrote the text holds the post. */
export function authorPosts(scene: Scene, known: readonly Claim[]): Claim[] {
  const authors = known.flatMap(({ link, source, target }) =>
    link === 'AUTHORED_BY' && source === scene.self ? [target] : [],
  );
  const holder = scene.of.Person.find((one) => one.entity === authors[0]);
  if (!holder || authors.some((one) => one !== holder.entity)) return [];
  const { text } = scene.setting.text.article;
  const forms = SPEECH.test(text.slice(0, HEAD)) && !isAsked(text) ? [...POSTED, OWN] : POSTED;
  return scene.named.flatMap((skeleton) =>
    forms
      .flatMap((form) => form.matchAll(skeleton))
      .flatMap(({ indices }) => {
        const { posts, trigger } = indices?.groups ?? {};
        if (!posts || !trigger || openQuote(skeleton.words, trigger[0]) !== null) return [];
        return mentionsIn(skeleton, ...posts).map((organ) =>
          holding(
            scene,
            skeleton,
            { holder, organ },
            { rule: 'author-post', sourceSpan: null, trigger: spanOf(skeleton, ...trigger) },
          ),
        );
      }),
  );
}
