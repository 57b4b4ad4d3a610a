import type { Mention } from '#graph';
import { GOVERNOR } from '../implied/government.ts';
import { holding } from './holding.ts';
import { matcher } from './notation.ts';
import { POST } from './post.ts';
import type { Claim, Scene } from './rule.ts';
import { mentionsIn, offsetOf } from './skeleton.ts';

/** 甲委员会（后改为乙委）副主任, 秘书长（兼） */
const HELD = `(?:{I}(?:（[^（）]{1,24}）)?|{L}(?=${GOVERNOR}))${POST}(?:（[^（）{HI}]{1,8}）)?`;
/** 历任甲部|干部，乙部处长: no post, and none to be linked. */
const NO_POST = '(?:干部|职员|办事员|工作人员)';
const FIRST = new RegExp(`^${NO_POST}[，；。]`, 'u');
/** 历任甲县县委书记、乙厅厅长: a verb of office and posts of organs, with nobody named between or behind. */
const OFFICE = matcher(
  `(?<trigger>(?<!时)(?:历任|曾任|现任|先后任|先后担任|担任|兼任|调任|升任|转任|出任|当选为?|任|现为|(?<=[前后])为))(?:[^，。；：、{IH}]{0,20}、){0,6}(?:[^，。；：、{IH}]{0,4})(?<posts>(?:{I}${NO_POST}[、，]){0,3}${HELD}(?:[、，兼]原?${HELD}|[、，兼]{L}?${POST}(?:（兼）)?){0,30})(?!\\s*{H})`,
);
/** 1985.07—1990.03 甲局干部、副局长: a line of a life, without a verb. */
const LINE = matcher(
  `^[ \\u3000]{0,4}(?<trigger>(?:19|20)\\d{2}(?:[.．年]\\d{1,2}月?)?[ \\u3000]?[—－–~～至-]{1,3}(?:(?:19|20)\\d{2}(?:[.．年]\\d{1,2}月?)?|今)?)[，,：: \\u3000]{0,4}(?<posts>{I}(?:[^，。；：、{IH}]{1,8}、){0,2}${POST}(?:[、，兼](?:原?${HELD}|{L}?${POST})){0,12})(?!\\s*{H})`,
);
/** 张建国，1950年生 or 张建国（1950—）: a life follows. */
const LIFE =
  /^(?:同志)?[，,（(]?(?:男|女|又名|历任|曾任|现任|\d{4}年?|汉族|生于|出生于|[\u4e00-\u9fff]{2,8}人)/u;
/** 1954年5月出生的|张建国是… */
const BORN = /生的$/u;
const LABEL = /(?:采访对象|受访者|受访人|讲述人|口述人?|主人公)[:：]\s*$/u;

/** 采访对象：张建国，1950年生…。1993年任甲厅厅长。 The person whose life the paragraph tells held the posts. */
export function career(scene: Scene): Claim[] {
  const { text } = scene.setting.text.article;
  const lives = livesOf(text, scene.of.Person);
  return scene.named.flatMap((skeleton) => {
    const paragraph = text.lastIndexOf('\n', skeleton.sentence.start - 1) + 1;
    return [...OFFICE.matchAll(skeleton), ...LINE.matchAll(skeleton)].flatMap((match) => {
      const groups = match.indices?.groups ?? {};
      const [posts, trigger] = [groups['posts'], groups['trigger']];
      if (!posts || !trigger) return [];
      const told = lives.get(paragraph);
      const at = offsetOf(skeleton, trigger[0]);
      const another = OTHER.test(text.slice(Math.max(paragraph, at - 40), at));
      const holder = told ? subjectOf(told, at) : another ? null : goesOn(text, paragraph, lives);
      if (!holder) return [];
      const sourceSpan = holder.start >= skeleton.sentence.start ? holder : null;
      const organs = mentionsIn(skeleton, ...posts).filter(
        ({ end }) => !FIRST.test(text.slice(end, end + 5)),
      );
      return organs.map((organ) =>
        holding(scene, skeleton, { holder, organ }, { rule: 'career', sourceSpan }),
      );
    });
  });
}

/** 1991年3月起任…, 曾任…: a paragraph that tells more of the life before it. */
const GOES_ON = /^[ \u3000]*(?:(?:19|20)\d{2} ?[年.]|历任|曾任|现任|先后)/u;
/** 在某大学工作的|沈大山，: somebody whom the paragraph tells of instead. */
const OTHER = /的[\u4e00-\u9fff]{2,4}，/u;
/** Most paragraphs of one life. */
const LONGEST_LIFE = 60;

/** Whose life the paragraphs before one tell, where it names nobody and goes on with a year or an office. */
function goesOn(
  text: string,
  paragraph: number,
  lives: ReadonlyMap<number, readonly Told[]>,
): Mention | null {
  let at = paragraph;
  for (let paragraphs = 0; paragraphs < LONGEST_LIFE && at > 0; paragraphs += 1) {
    const line = text.slice(at, at + 12);
    if (line.trim() !== '' && !line.startsWith('\n') && !GOES_ON.test(line)) return null;
    at = text.lastIndexOf('\n', at - 2) + 1;
    const told = lives.get(at);
    if (told) return subjectOf(told, text.length);
  }
  return null;
}

/** What a paragraph has told up to the end of a name. */
interface Told {
  end: number;
  /** The first person, from the last that a label names. */
  first: Mention;
  /** Whether the life of that person begins there. */
  introduced: boolean;
  /** Whether nobody else was named. */
  alone: boolean;
}

/** By where a paragraph begins: what it has told behind each of its persons. */
function livesOf(text: string, persons: readonly Mention[]): ReadonlyMap<number, readonly Told[]> {
  const lives = new Map<number, Told[]>();
  let start = 0;
  let end = text.indexOf('\n');
  for (const one of persons) {
    for (; end >= 0 && end < one.start; end = text.indexOf('\n', start)) start = end + 1;
    const told = lives.get(start) ?? [];
    const last = told.at(-1);
    const labelled = LABEL.test(text.slice(Math.max(start, one.start - 8), one.start));
    told.push(
      labelled || !last
        ? { end: one.end, first: one, introduced: labelled || begins(text, start, one), alone: true }
        : { ...last, end: one.end, alone: last.alone && one.entity === last.first.entity },
    );
    lives.set(start, told);
  }
  return lives;
}

/** What stands before the person whose life a paragraph tells: a number, a label, 姓名： */
const LONGEST_LEAD = 12;

function begins(text: string, start: number, { start: from, end }: Mention): boolean {
  const lead = text.slice(start, from).trim();
  return lead.length <= LONGEST_LEAD && (BORN.test(lead) || LIFE.test(text.slice(end, end + 16)));
}

/** The one person of a paragraph up to `at` whose life it begins to tell. */
function subjectOf(told: readonly Told[], at: number): Mention | null {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const last = told[low - 1];
  return last?.introduced && last.alone ? last.first : null;
}
