import type { Mention } from '#graph';
import { holding } from './holding.ts';
import { matcher } from './notation.ts';
import { POST } from './post.ts';
import type { Claim, Scene } from './rule.ts';
import { type Skeleton, mentionsIn, offsetOf } from './skeleton.ts';

/** 甲委员会（后改为乙委）副主任, 秘书长（兼） */
const HELD = `{I}(?:（[^（）]{1,24}）)?${POST}(?:（兼）)?`;
/** 历任甲县县委书记、乙厅厅长: a verb of office and posts of organs, with nobody named between or behind. */
const OFFICE = matcher(
  `(?<trigger>(?<!时)(?:历任|曾任|现任|先后任|先后担任|担任|兼任|调任|升任|转任|出任|当选为?|任|现为|(?<=[前后])为))(?:[^，。；：、{IH}]{0,20}、){0,6}(?:[^，。；：、{IH}]{0,4})(?<posts>${HELD}(?:[、，兼]${HELD}|[、兼]{L}?${POST}(?:（兼）)?){0,12})(?!\\s*{H})`,
);
/** 张建国，1950年生 or 张建国（1950—）: a life follows. */
const LIFE = /^(?:同志)?[，,（(]?(?:男|女|又名|历任|曾任|现任|\d{4}年?|汉族|[\u4e00-\u9fff]{2,8}人)/u;
const LABEL = /(?:采访对象|受访者|受访人|讲述人|口述人?|主人公)[:：]\s*$/u;

/** 采访对象：张建国，1950年生…。1993年任甲厅厅长。 The person whose life the paragraph tells held the posts. */
export function career(scene: Scene): Claim[] {
  return scene.named.flatMap((skeleton) =>
    OFFICE.matchAll(skeleton).flatMap((match) => {
      const groups = match.indices?.groups ?? {};
      const [posts, trigger] = [groups['posts'], groups['trigger']];
      const holder = posts && trigger ? subjectOf(scene, skeleton, offsetOf(skeleton, trigger[0])) : null;
      if (!holder || !posts) return [];
      const sourceSpan = holder.start >= skeleton.sentence.start ? holder : null;
      return mentionsIn(skeleton, ...posts).map((organ) =>
        holding(scene, skeleton, { holder, organ }, { rule: 'career', sourceSpan }),
      );
    }),
  );
}

/** The one person of a paragraph up to `at` whose life it begins to tell. */
function subjectOf(scene: Scene, skeleton: Skeleton, at: number): Mention | null {
  const { text } = scene.setting.text.article;
  const start = text.lastIndexOf('\n', skeleton.sentence.start - 1) + 1;
  const named = scene.of.Person.filter((one) => one.start >= start && one.end <= at);
  const told = named.findLastIndex((one) =>
    LABEL.test(text.slice(Math.max(start, one.start - 8), one.start)),
  );
  const persons = named.slice(Math.max(0, told));
  const [first] = persons;
  if (!first) return null;
  const introduced =
    told >= 0 ||
    (text.slice(start, first.start).trim().length <= 12 && LIFE.test(text.slice(first.end, first.end + 16)));
  return introduced && persons.every((one) => one.entity === first.entity) ? first : null;
}
