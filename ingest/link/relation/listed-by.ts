import type { Expansion } from '../expansions.ts';
import { isFact } from './fact.ts';
import type { Claim, Scene } from './rule.ts';
import { indexOf, type Skeleton } from './skeleton.ts';
import { subjectOf } from './subject.ts';

/** 某某提出了新办法，即|必须护路、… · 某某强调，|一是抓渠、… */
const SAID = /(?<verb>提出|强调|指出|要求|告诫|概括)(?:了|，|：)[^。；“”]{0,30}$/u;
/** Of a formula that everybody knows, only 提出 says so. */
const PROPOSED = /提出(?:了|，|：)[^。；“”]{0,30}$/u;

/** 某某强调，必须护路、必须护渠、必须护田。这“三个必须”…: a formula that gathers what somebody said is theirs. */
export function listedBy(scene: Scene): Claim[] {
  const lists = scene.setting.expansions.filter((one) => one.ordinal === 1 && isApart(one));
  if (lists.length === 0) return [];
  const entities = new Map(scene.of.Slogan.map(({ start, entity }) => [start, entity]));
  const skeletons = new Map(scene.named.map((skeleton) => [skeleton.sentence, skeleton]));
  return lists.flatMap((list) => {
    const entity = entities.get(list.slogan.start);
    const skeleton = skeletons.get(list.sentence);
    return entity && skeleton ? claims(scene, list, { entity, skeleton }) : [];
  });
}

/** The list stands before the formula, or in a line under it. */
const isApart = ({ part, slogan, sentence }: Expansion): boolean =>
  part.start < slogan.start || sentence.start >= slogan.end;

function claims(
  scene: Scene,
  { sentence, part, slogan }: Expansion,
  { entity, skeleton }: { entity: string; skeleton: Skeleton },
): Claim[] {
  const { text } = scene.setting.text.article;
  const before = text.slice(sentence.start, part.start);
  const known = scene.setting.lexicon.entry('Slogan', scene.names.get(entity) ?? '') !== undefined;
  const said = (known ? PROPOSED : SAID).exec(before);
  if (!said) return [];
  const verb = { start: sentence.start + said.index, end: sentence.start + said.index + 2 };
  const at = verbIn(skeleton, verb.start);
  const subject =
    at !== null && isFact(skeleton.words, at) ? subjectOf(scene, skeleton, at, { subject: 'HMD' }) : null;
  if (!subject) return [];
  const inside = slogan.start >= sentence.start && slogan.end <= sentence.end;
  return subject.mentions.map((one) => ({
    link: 'PROPOSED_BY',
    source: entity,
    target: one.entity,
    sentence,
    rule: 'listed-by',
    confidence: 0.7,
    sourceSpan: inside ? slogan : null,
    targetSpan: subject.mentions.length > 1 ? one : subject.span,
    trigger: verb,
  }));
}

/** Where the verb at an offset stands in a skeleton; null where it is part of a name. */
function verbIn(skeleton: Skeleton, offset: number): number | null {
  const inName = skeleton.mentions.some(({ start, end }) => start <= offset && offset < end);
  return inName ? null : indexOf(skeleton, offset);
}
