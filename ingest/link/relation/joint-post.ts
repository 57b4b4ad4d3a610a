import type { Claim, Scene } from './rule.ts';
import { matcher } from './notation.ts';
import { POST, postAfter } from './post.ts';
import { mentionsIn } from './skeleton.ts';

/** 青江集团、柳河集团|党委书记、董事长某某 */
const JOINT = matcher(
  `(?<=^|[，。；：！？“”（）\\s]|时任|现任)(?<first>{I})、(?<second>{I})${POST}(?:[、兼]${POST}){0,3}[ \\u3000]{0,2}(?<source>{H})`,
);
const KIND = /(集团|公司|大学|学院|研究院|医院|协会|商会)(?:党委|党组|委员会)?$/u;

/** 青江集团、柳河集团董事长某某 leads both: two units of one kind, named before one post. */
export function jointPosts({ setting, named, names }: Scene): Claim[] {
  const { text } = setting.text.article;
  const kindOf = (entity: string): string | undefined => KIND.exec(names.get(entity) ?? '')?.[1];
  return named.flatMap((skeleton) =>
    JOINT.matchAll(skeleton).flatMap(({ indices }): Claim[] => {
      const { first, second, source } = indices?.groups ?? {};
      if (!first || !second || !source) return [];
      const [organ] = mentionsIn(skeleton, ...first);
      const [other] = mentionsIn(skeleton, ...second);
      const [holder] = mentionsIn(skeleton, ...source);
      if (!organ || !other || !holder) return [];
      const kind = kindOf(organ.entity);
      if (kind === undefined || kind !== kindOf(other.entity)) return [];
      const post = postAfter(text, other.end);
      return [
        {
          link: 'HOLDS',
          source: holder.entity,
          target: organ.entity,
          sentence: skeleton.sentence,
          rule: 'joint-post',
          confidence: 0.75,
          sourceSpan: holder,
          targetSpan: organ,
          ...(post ? { attributes: { post } } : {}),
        },
      ];
    }),
  );
}
