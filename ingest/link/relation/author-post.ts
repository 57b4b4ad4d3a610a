import { holding } from './holding.ts';
import { matcher } from './notation.ts';
import { POSTS } from './post.ts';
import type { Claim, Scene } from './rule.ts';
import { mentionsIn, spanOf } from './skeleton.ts';

const POSTED = [
  matcher(`[（(，。]作者(?<trigger>系|为|是)(?<posts>${POSTS})(?=[，。；）)]|$)`),
  matcher(`(?<trigger>作者)[：:]?{H}(?:同志)?(?:[，,]|系|为|是)(?<posts>${POSTS})(?=[，。；）)]|$)`),
];

/** （作者系某省委党校教授）, （作者：某某，某省委党校教授）: who alone wrote the text holds the post. */
export function authorPosts(scene: Scene, known: readonly Claim[]): Claim[] {
  const authors = known.flatMap(({ link, source, target }) =>
    link === 'AUTHORED_BY' && source === scene.self ? [target] : [],
  );
  const holder = scene.of.Person.find((one) => one.entity === authors[0]);
  if (!holder || authors.some((one) => one !== holder.entity)) return [];
  return scene.named.flatMap((skeleton) =>
    POSTED.flatMap((form) => form.matchAll(skeleton)).flatMap(({ indices }) => {
      const { posts, trigger } = indices?.groups ?? {};
      if (!posts || !trigger) return [];
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
