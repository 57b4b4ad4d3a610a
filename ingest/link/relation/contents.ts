import type { Mention } from '#graph';
import { countsOf } from '../expansion/counts.ts';
import { matcher } from './notation.ts';
import type { Claim, Scene } from './rule.ts';
import { mentionsIn, type Skeleton, spanOf } from './skeleton.ts';

const CONTENT = '(?:核心|主要|基本|科学|丰富|精神|实践)*(?:内容|内涵|要义|实质)';
/** 某某思想的核心要义是“十一个坚持” */
const STATED = matcher(
  `(?<thought>{S})(?:[^。；{S}]{0,40}，其?|的)?(?<trigger>${CONTENT}(?:主要|集中)?(?:就?是|为|包括|(?:体现|概括|凝练)[为在]))(?:[^，。；{S}]{0,6})(?<parts>{S+})`,
);
/** “十个明确”、“十四个坚持”概括了这一思想的主要内容 */
const SUMMED = matcher(
  `(?<parts>{S+})(?<trigger>(?:集中|科学|系统|高度)?(?:概括|构成|涵盖)了)(?:(?<thought>{S})|(?:这一|该)?(?:重要|科学)?(?<kind>思想|理论))的?${CONTENT}`,
);
/** 某某体系包括甲理论、乙思想等在内, 包括甲理论、乙思想在内的某某体系 */
const INCLUDED = [
  matcher(
    '(?<thought>{S})(?:，?就?是|，)?(?<trigger>包括|包含|涵盖)了?(?<parts>{S+})(?:等[^，。；{S}]{0,12})?(?=在内|[。；，])',
  ),
  matcher(
    '(?<trigger>包括|包含|涵盖|由)(?<parts>{S+})(?:等[^，。；{S}]{0,12})?(?:在内|(?:所|共同)?(?:组|构)成)的(?<thought>{S})(?!的)',
  ),
];
const SYSTEM = /体系$/u;
const THOUGHT = /(?:思想|理论|主义|发展观)$/u;
/** How far before a sentence the thought may be named that it calls 这一思想. */
const REACH = 600;

/**
 * 某某思想的主要内容是“十个明确”“十四个坚持”: a thought, and the formulas that count what it holds; 某某体系包括甲理论、乙思想: a system,
 * and the thoughts in it.
 */
export function contents(scene: Scene): Claim[] {
  return scene.named.flatMap((skeleton) =>
    [STATED, SUMMED, ...INCLUDED].flatMap((form) =>
      form.matchAll(skeleton).flatMap((match) => claims(scene, skeleton, match.indices?.groups ?? {})),
    ),
  );
}

type Groups = NonNullable<RegExpIndicesArray['groups']>;

function claims(scene: Scene, skeleton: Skeleton, { thought, kind, trigger, parts }: Groups): Claim[] {
  const [named] = thought ? mentionsIn(skeleton, ...thought) : [];
  const whole = named ? (scene.names.get(named.entity) ?? '') : '';
  const listed = parts
    ? mentionsIn(skeleton, ...parts).filter((one) => isNumeral(scene, one) || SYSTEM.test(whole))
    : [];
  const said = kind ? skeleton.words.slice(...kind) : '';
  const source = named ?? (listed[0] && thoughtBefore(scene, listed[0], said));
  if (!source || !(isThought(scene, source) || SYSTEM.test(whole))) return [];
  return listed.map((target, index) => ({
    link: 'HAS_COMPONENT',
    source: source.entity,
    target: target.entity,
    sentence: skeleton.sentence,
    rule: SYSTEM.test(whole) ? 'system-contents' : 'counted-contents',
    confidence: 0.85,
    sourceSpan: source,
    targetSpan: target,
    trigger: trigger ? spanOf(skeleton, ...trigger) : null,
    attributes: { ordinal: index + 1 },
  }));
}

const isThought = ({ names }: Scene, { entity }: Mention): boolean => THOUGHT.test(names.get(entity) ?? '');
const isNumeral = ({ names }: Scene, { entity }: Mention): boolean =>
  countsOf(names.get(entity) ?? '').length > 0;

/** The thought, or the theory, that the paragraph named last. */
function thoughtBefore(scene: Scene, { start }: Mention, kind: string): Mention | undefined {
  const { text } = scene.setting.text.article;
  const from = Math.max(text.lastIndexOf('\n', start), start - REACH);
  return scene.of.Slogan.findLast(
    (one) => one.start >= from && one.end <= start && (scene.names.get(one.entity) ?? '').endsWith(kind),
  );
}
