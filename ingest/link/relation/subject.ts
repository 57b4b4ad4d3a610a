import { clauseStart, hasOtherSubject, isGap } from './clause.ts';
import { anaphor, atStart, MEANT, nearest, opening, PERSON, type Subject } from './clause-subject.ts';
import { letters } from './notation.ts';
import { BLANK, withoutPhrases } from './phrase.ts';
import type { Scene, VerbRule } from './rule.ts';
import type { Skeleton } from './skeleton.ts';

/** A clause that begins with its verb has its subject further back: 比如，提出… */
const SUBJECTLESS =
  /^(?:比如|例如|如|并|还|又|也|再|同时|先后|首次|率先|创造性地?|鲜明|明确|正式|进一步|[，、：:\s]|（[一二三四五六七八九十]+）)*$/u;
/** 张三强调，中国|提出…; 浙江率先|提出…: a place does it, and not who was named before. */
const PLACE_DOES = new RegExp(
  `^[\\s\u3000]*[${letters('L')}]+(?:政府|人民)?(?:率先|首先|首次|最早|先后|还|也|又|已|曾)*$`,
  'u',
);
/** 张三讲到治沙，|说焦裕禄是好干部，曾任…: who is told of did it, and not who tells. */
const SAID_OF = new RegExp(`^(?:说|称|认为|讲到|谈到|提到|称赞|评价)[${letters('H')}]`, 'u');
/** 张三：|焦裕禄常下乡。…，提出…: who speaks is not who does. */
const SPEAKS = new RegExp(`^[\\s\u3000]*${PERSON}：`, 'u');
/** 张三对治沙提出过要求。其中对修渠特别|强调…: of what was said the sentence before. */
const OF_WHICH = /^其中，?(?:对[^，。；]{1,20}?)?(?:还|又|也|特别|着重|尤其|首先|专门|重点|反复|多次)*$/u;
const SAID = /提出|强调|指出|要求|指示|讲话/u;
const BACK = 3;
/** So many clauses back a subject may stand. */
const CLAUSES = 12;

/** Who does the verb at `at`: in its clause, at the start of an earlier clause, or (with `ellipsis`) of an earlier sentence. */
export function subjectOf(
  scene: Scene,
  skeleton: Skeleton,
  at: number,
  { subject: codes, ellipsis }: Pick<VerbRule, 'subject' | 'ellipsis'>,
): Subject | null {
  const { words } = skeleton;
  const own = clauseStart(words, at);
  // 焦裕禄任县长，后|兼任…: it began no name
  const clause = withoutPhrases(words.slice(own, at))
    .replaceAll(BLANK, '')
    .replace(/^后(?:又|还|曾)?$/u, '');
  const rest = clause.replace(MEANT, '');
  const before = { skeleton, start: own, end: at };
  const here = nearest(before, codes) ?? (isGap(rest) ? anaphor(scene, before, codes) : null);
  if (here) return here;
  // 焦裕禄主编《治沙报》并|发表…: the second thing that the clause says of its subject
  const second = clause.endsWith('并') ? atStart(scene, before, codes) : null;
  if (second) return second;
  if (PLACE_DOES.test(clause)) return null;
  // 我们在汇报中提出…, 国务院联防联控机制印发…: somebody else does it.
  const goesOn = OF_WHICH.test(clause) && SAID.test(scene.skeletons[skeleton.order - 1]?.words ?? '');
  if (!goesOn && (hasOtherSubject(clause) || !isGap(clause))) return atStart(scene, before, codes);
  // （三）工业和信息化部通过评审…，按程序正式发布《目录》
  for (let end = own - 1, clauses = 0; end > 0 && clauses < CLAUSES; clauses += 1) {
    const start = clauseStart(words, end);
    // 张三：甲县提出过…: who speaks is not who does
    if (words[end] === '：' && words.slice(start, end).trim() === PERSON) return null;
    const subject = opening(scene, { skeleton, start, end }, codes);
    if (subject) return subject;
    if (hasOtherSubject(words.slice(start, end)) || SAID_OF.test(words.slice(start, end))) return null;
    const mark = words[start - 1];
    // 焦裕禄在兰考，要求…；在开封，倡导…
    if (start === 0 || mark === '。' || (mark === '；' && !(ellipsis && SUBJECTLESS.test(clause)))) break;
    end = start - 1;
  }
  return goesOn || (ellipsis && SUBJECTLESS.test(clause)) ? earlier(scene, skeleton, codes) : null;
}

/** 习近平同志指出…。他…。比如，提出“…”: the last subject of the paragraph. */
function earlier(scene: Scene, { order }: Skeleton, codes: string): Subject | null {
  const { text } = scene.setting.text.article;
  for (let back = order - 1; back >= Math.max(0, order - BACK); back -= 1) {
    const skeleton = scene.skeletons[back] as Skeleton;
    const next = scene.skeletons[back + 1] as Skeleton;
    if (text.slice(skeleton.sentence.start, next.sentence.start).includes('\n')) return null;
    const subject = opening(
      scene,
      { skeleton, start: SPEAKS.exec(skeleton.words)?.[0].length ?? 0, end: skeleton.words.length },
      codes,
    );
    if (subject) return { mentions: subject.mentions, span: null };
    // 采访对象：某某，1950年生。曾任…: who else is named there may be the one
    if (hasOtherSubject(skeleton.words) || (codes === 'H' && skeleton.words.includes(PERSON))) return null;
  }
  return null;
}
