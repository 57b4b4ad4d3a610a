import type { Mention } from '#graph';
import { postAfter } from './post.ts';
import type { Claim, Scene } from './rule.ts';
import type { Skeleton } from './skeleton.ts';

/** One who holds a post of an organ, with the post as the text writes it right behind the organ; `more` says by which rule and where. */
export function holding(
  scene: Scene,
  skeleton: Skeleton,
  { holder, organ }: { holder: Mention; organ: Mention },
  more: Pick<Claim, 'rule' | 'sourceSpan' | 'trigger'>,
): Claim {
  const post = postAfter(scene.setting.text.article.text, organ.end);
  return {
    link: 'HOLDS',
    source: holder.entity,
    target: organ.entity,
    sentence: skeleton.sentence,
    confidence: 0.8,
    targetSpan: organ,
    ...more,
    ...(post ? { attributes: { post } } : {}),
  };
}
