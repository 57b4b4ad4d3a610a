import { type Mention, slice } from '#graph';
import { matcher } from './notation.ts';
import { POST } from './post.ts';
import type { Claim, Scene } from './rule.ts';
import { type Skeleton, mentionsIn, spanOf } from './skeleton.ts';
import { UNIT_KINDS, UNITS_OF_HEADS } from './rows/unit-kinds.ts';

const OPENS = '(?<=^|[，。；：！？…“”（）\\s])';
const HOLDER = `[ \\u3000]{0,2}(?<source>{H})`;
/** 公司|总经理某某, 该校|党委书记、校长某某 */
const OF_UNIT = matcher(
  `${OPENS}(?<unit>(?:该|这家|本)?(?<kind>${Object.keys(UNIT_KINDS).join('|')}))(?<post>${POST}(?:[、兼]${POST}){0,3})${HOLDER}`,
);
/** 厂长某某: the post tells the kind of unit. */
const OF_HEAD = matcher(
  `${OPENS}(?<post>(?:常务)?副?(?<kind>${Object.keys(UNITS_OF_HEADS).join('|')}))${HOLDER}`,
);

/** Another than the one named before: 一家公司, 另有工厂 */
const OTHER = /(?:一家|另|有家|某|[两二三几多数]家|当地|其他)[^，。；]{0,8}(?:公司|企业|集团|工?厂)/u;
/** Lines between the name of a unit and where it is called by its kind; a head alone stands in the same paragraph. */
const LINES = 2;

/** 青江公司扩建了厂房。⏎公司总经理某某说…; the works are named, then 厂长某某说: posts of the unit of that kind named last, of those who hold none in the sentence. */
export function unitPosts(scene: Scene, known: readonly Claim[]): Claim[] {
  const posted = new Set(
    known.filter(({ link }) => link === 'HOLDS').map(({ source, sentence }) => `${source} ${sentence.id}`),
  );
  return scene.named
    .flatMap((skeleton) => [
      ...OF_UNIT.matchAll(skeleton).flatMap((match) => claim(scene, skeleton, match, UNIT_KINDS, LINES)),
      ...OF_HEAD.matchAll(skeleton).flatMap((match) => claim(scene, skeleton, match, UNITS_OF_HEADS, 0)),
    ])
    .filter(({ source, sentence }) => !posted.has(`${source} ${sentence.id}`));
}

function claim(
  scene: Scene,
  skeleton: Skeleton,
  match: RegExpMatchArray,
  kinds: Readonly<Record<string, RegExp>>,
  lines: number,
): Claim[] {
  const { source, post, unit } = match.indices?.groups ?? {};
  const [holder] = source ? mentionsIn(skeleton, ...source) : [];
  const kind = kinds[match.groups?.['kind'] ?? ''];
  if (!holder || !post || !kind) return [];
  const trigger = spanOf(skeleton, ...post);
  const organ = unitMeant(scene, kind, { at: trigger.start, lines });
  if (!organ) return [];
  return [
    {
      link: 'HOLDS',
      source: holder.entity,
      target: organ.entity,
      sentence: skeleton.sentence,
      rule: unit ? 'unit-post' : 'unit-head',
      confidence: 0.75,
      sourceSpan: holder,
      targetSpan: unit ? spanOf(skeleton, ...unit) : null,
      trigger,
      attributes: { post: slice(scene.setting.text.article.text, trigger) },
    },
  ];
}

/** So many characters back a unit may have been named. */
const REACH = 1500;

/** The unit of a kind that was named last before `at`, so many lines above at most; null where its sentence names two, or another goes unnamed between. */
export function unitMeant(
  { setting, of, names }: Scene,
  kind: RegExp,
  { at, lines }: { at: number; lines: number },
): Mention | null {
  const { text } = setting.text.article;
  let found: Mention | null = null;
  for (let index = before(of.Institution, at) - 1; index >= 0; index -= 1) {
    const one = of.Institution[index];
    if (!one || one.end < at - REACH || (found && one.sentence !== found.sentence)) break;
    if (!kind.test(names.get(one.entity) ?? '')) continue;
    if (found && one.entity !== found.entity) return null;
    found ??= one;
  }
  if (!found) return null;
  const between = text.slice(found.end, at);
  return between.split('\n').length - 1 > lines || OTHER.test(between) ? null : found;
}

/** How many mentions end at `at` or before. */
function before(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
