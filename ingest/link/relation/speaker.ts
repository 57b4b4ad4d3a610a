import type { Mention } from '#graph';
import { holding } from './holding.ts';
import { matcher } from './notation.ts';
import { POST, POSTS } from './post.ts';
import { personMeant } from './pronoun.ts';
import type { Claim, Scene } from './rule.ts';
import { type Skeleton, mentionsIn, offsetOf, spanOf } from './skeleton.ts';
import { openQuote } from './speech.ts';
import { subjectOf } from './subject.ts';
import { turnsOf } from './turns.ts';

const WHEN =
  '(?:同志|当时|那时|当年|时|曾经?|已经?|还|又|先后|刚|开始|一直|正式|转岗|调到|因为|后来|[从在自于到]|\\d{4}年|\\d{1,2}月|\\d{1,2}日|[初底末起，]|{L})*';
/** 我当时任省委副书记、省纪委书记; 您是省委办公厅处长; 请谈谈他作为县委书记第一次进山 */
const OWN_POST = matcher(
  `(?<who>我|您|[他她](?=作为))${WHEN}(?<trigger>曾任|担任|兼任|调任|转任|出任|当选为?|任|是|作为|当)(?:了|过)?(?:时任|原|(?:[^，。；：、{IHL}]{0,6}的)?\\d{1,3}[名位])?(?<posts>${POSTS})(?!的?[ \\u3000]?{H})`,
);

/** 我在省委办公厅任处长: the organ stands before the verb, the post behind it. */
const AT_ORGAN = matcher(
  `(?<!(?:考虑|打算|准备|建议|想|拟|要)[调让派]?)(?<who>我|您)${WHEN}(?:在|[调回]?到)(?<posts>{I})(?:工作时?，?)?(?<trigger>任|担任|当过?|做过?)${POST}(?!的?[ \\u3000]?{H})`,
);

/** What opens a speech within a sentence. */
const SAID = /(?:说|讲|说道|讲道|回忆|回答|表示|写道)(?:：|，)?$/u;

/** 张曦：我当时任省委副书记。 In an interview, who says 我 or is asked as 您 held the post; so did who is quoted, 他说：“我当省委书记时”. */
export function speakers(scene: Scene): Claim[] {
  const turns = turnsOf(scene);
  return scene.named.flatMap((skeleton) =>
    turns.length > 0 || skeleton.words.includes('“')
      ? [OWN_POST, AT_ORGAN].flatMap((form) =>
          form.matchAll(skeleton).flatMap((match) => claims(scene, skeleton, match, turns)),
        )
      : [],
  );
}

function claims(
  scene: Scene,
  skeleton: Skeleton,
  match: RegExpMatchArray,
  turns: readonly Mention[],
): Claim[] {
  const { who, posts, trigger } = match.indices?.groups ?? {};
  if (!who || !posts || !trigger) return [];
  const opening = openQuote(skeleton.words, who[0]);
  const holder =
    opening !== null
      ? quoted(scene, skeleton, opening)
      : holderOf(scene, match.groups?.['who'] ?? '', offsetOf(skeleton, who[0]), turns);
  if (!holder) return [];
  return mentionsIn(skeleton, ...posts)
    .filter((one) => one.type === 'Institution')
    .map((organ) =>
      holding(
        scene,
        skeleton,
        { holder, organ },
        {
          rule: 'speaker-post',
          sourceSpan: spanOf(skeleton, ...who),
          trigger: spanOf(skeleton, ...trigger),
        },
      ),
    );
}

/** 他说：“|我当县委书记的时候…: who is quoted speaks of himself. */
function quoted(scene: Scene, skeleton: Skeleton, opening: number): Mention | null {
  if (!SAID.test(skeleton.words.slice(0, opening))) return null;
  const subject = subjectOf(scene, skeleton, opening, { subject: 'H' });
  return subject?.mentions.length === 1 ? (subject.mentions[0] ?? null) : null;
}

/** 我 is whose turn it is, 您 whose turn comes next, 他 the one spoken of. */
function holderOf(
  scene: Scene,
  who: string,
  at: number,
  turns: readonly Mention[],
): Mention | null | undefined {
  if (who === '我') return turns.findLast((turn) => turn.end <= at);
  return who === '您' ? turns.find((turn) => turn.start > at) : personMeant(scene, at);
}
