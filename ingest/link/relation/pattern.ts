import { type Mention, type Span, slice } from '#graph';
import { isNumberOf } from './bracketed-number.ts';
import { isFact } from './fact.ts';
import { matcher } from './notation.ts';
import { postAfter } from './post.ts';
import { calledSo, meetingMeant, personMeant } from './pronoun.ts';
import { ruleClaim, type Stretch } from './rule-claim.ts';
import type { Claim, End, PatternRule, Scene } from './rule.ts';
import { sayerOf } from './sayer.ts';
import { type Skeleton, mentionsIn, spanOf } from './skeleton.ts';
import { thisDocument } from './this.ts';

/** All claims of a pattern rule. */
export function readPattern(rule: PatternRule): (scene: Scene) => Claim[] {
  const pattern = matcher(rule.pattern);
  return (scene) => {
    const found: Claim[] = [];
    for (const skeleton of scene.named) {
      const matches = pattern.matchAll(skeleton);
      if (matches.length === 0 || !isOpening(rule, scene, skeleton) || rule.unless?.test(skeleton.words))
        continue;
      for (const match of matches) found.push(...claims(rule, scene, skeleton, match));
    }
    return found;
  };
}

/** 有关事项通告如下, 现印送给你们: what the first sentence of a notice rests on or made, the second goes on to say. */
const GOES_ON =
  /^[^。，；]{0,12}(?:通知|通告|公告|函告|批复|函复|公布)如下|^[\s\u3000]*现(?:予以?(?:公布|发布|公告)|印[发送]|将[\u4e00-\u9fff]{2,8}印送)/u;

/** What a rule requires besides stands in the sentence, or it opens a notice. */
function isOpening({ requires, official }: PatternRule, scene: Scene, { words, order }: Skeleton): boolean {
  if (requires?.test(words) ?? true) return true;
  return official === true && GOES_ON.test(scene.skeletons[order + 1]?.words ?? '');
}

function claims(rule: PatternRule, scene: Scene, skeleton: Skeleton, match: RegExpMatchArray): Claim[] {
  const groups = match.indices?.groups ?? {};
  const trigger = groups['trigger'];
  const said = groups['fact'] ?? trigger;
  if (said && rule.factual !== false && !isFact(skeleton.words, said[0])) return [];
  const made = rule.made && trigger ? madeBehind(skeleton, trigger[1]) : [];
  const looks = (words: RegExp | undefined) => (end: End) =>
    !words || (end.span !== null && words.test(slice(scene.setting.text.article.text, end.span)));
  const sources = (made.length > 0 ? made : ends(rule, scene, skeleton, groups['source'])).filter(
    looks(rule.sourceWords),
  );
  const targets = (
    rule.said ? sayer(skeleton, groups['trigger']) : ends(rule, scene, skeleton, groups['target'])
  ).filter(looks(rule.targetWords));
  return sources.flatMap((source) =>
    targets.map((target) => {
      const attributes = attributesOf(rule, scene, skeleton, { groups, target: target.span });
      return ruleClaim(rule, skeleton, { source, target }, { trigger, attributes });
    }),
  );
}

function sayer(skeleton: Skeleton, trigger: Stretch): End[] {
  const one = trigger && sayerOf(skeleton, trigger[0]);
  return one ? [named(one)] : [];
}

const named = (one: Mention): End => ({ entity: one.entity, span: one });

const MADE = matcher(
  '(?:制定|制订|编制|起草|修订|形成)(?:完成|印发|出台)?了(?:新的|《)?[^，。；：《{D}]{0,12}?(?<made>{D}(?:[、和及]{D})*)(?![^，。；]{0,4}(?:实施|配套))',
);

/** 为落实《甲》，我部制定了|《乙》，现予公告: what is made rests on it, and not the notice. */
function madeBehind(skeleton: Skeleton, at: number): End[] {
  const groups = MADE.matchAll(skeleton).map(({ indices }) => indices?.groups?.['made']);
  return groups.flatMap((stretch) =>
    stretch && stretch[0] > at ? mentionsIn(skeleton, ...stretch).map(named) : [],
  );
}

function ends(rule: PatternRule, scene: Scene, skeleton: Skeleton, group: Stretch): End[] {
  if (!group) {
    const self = thisDocument(scene, skeleton, rule.official === true);
    return self ? [self] : [];
  }
  const mentions = mentionsIn(skeleton, ...group).filter((one) => !isNumberOf(scene, one));
  if (mentions.length > 0) return mentions.map(named);
  // 他在《治沙记》中写道, 总书记“走在前”的期望
  const words = skeleton.words.slice(...group);
  const { start } = spanOf(skeleton, ...group);
  const one = /^[他她]$/u.test(words)
    ? personMeant(scene, start)
    : words === '总书记'
      ? calledSo(scene, words, start)
      : null;
  if (one) return [{ entity: one.entity, span: spanOf(skeleton, ...group) }];
  // 会议在太原召开
  const span = spanOf(skeleton, ...group);
  const last = meetingMeant(scene, words, span.start);
  return last ? [{ entity: last.entity, span }] : [];
}

interface Seen {
  groups: Record<string, Stretch>;
  target: Span | null;
}

const LONGEST_QUOTE = 300;

function attributesOf(
  rule: PatternRule,
  scene: Scene,
  skeleton: Skeleton,
  { groups, target }: Seen,
): Record<string, string> | null {
  const text = scene.setting.text.article.text;
  const quote = groups['quote'];
  if (rule.attribute === 'quote' && quote) {
    const words = slice(text, spanOf(skeleton, ...quote)).replace(/^“|”$/gu, '');
    return { quote: words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}……` : words };
  }
  const trigger = groups['trigger'];
  if (rule.attribute === 'kind' && trigger) return { kind: skeleton.words.slice(...trigger) };
  if (rule.attribute === 'post' && target) {
    const post = postAfter(text, target.end);
    return post ? { post } : null;
  }
  return null;
}
