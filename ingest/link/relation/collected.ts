import { matcher } from './notation.ts';
import { beginsClause } from './pronoun.ts';
import type { Claim, Scene } from './rule.ts';
import { type Skeleton, mentionsIn, spanOf } from './skeleton.ts';

const COLLECTED = matcher(
  '^[\\s\\u3000]*(?<this>[这该]个?[篇份次封场段]?[\\u4e00-\\u9fff]{2,8})?[^。；{DHI}]{0,16}?以(?<source>{D+})为题，?(?<trigger>收入|编入|收录[于在]?|载入|选入|辑入)(?:了|的是)?(?<book>{D})',
);
/** 《毛泽东选集》, 《邓小平文选》, 《习近平谈治国理政》: whose works a book holds. */
const WORKS =
  /^《(?<name>[\u4e00-\u9fff]{2,4}?)(?:同志)?(?:选集|文选|文集|全集|文稿|著作|谈|论|军事文|书信|诗词|讲演|早期|自选)/u;
/** What one person says or writes; a resolution or a directive need not be one's. */
const OF_ONE = /(?:讲话|谈话|报告|演讲|讲演|文章|电报|批示|批语|信|社论|说明|发言|结论|题词)/u;

/** 这篇讲话以《治沙》为题，收入《焦裕禄文选》: written by him whose works they are, else by him who spoke before. */
export const collected = (scene: Scene): Claim[] =>
  scene.named.flatMap((skeleton) =>
    COLLECTED.matchAll(skeleton).flatMap(({ indices, groups }) => {
      const { source, trigger, book } = indices?.groups ?? {};
      if (!source || !trigger || !book) return [];
      const author = ofWorks(scene, skeleton, book[0]) ?? speaker(scene, skeleton, groups?.['this'] ?? '');
      if (!author) return [];
      return mentionsIn(skeleton, ...source).map((one) => ({
        link: 'AUTHORED_BY' as const,
        source: one.entity,
        ...author,
        sentence: skeleton.sentence,
        rule: 'authored-collected-in',
        confidence: 0.8,
        sourceSpan: one,
        trigger: spanOf(skeleton, ...trigger),
      }));
    }),
  );

type Author = Pick<Claim, 'target' | 'targetSpan'>;

/** The person, named elsewhere in the text, whose works the title of a book announces. */
function ofWorks({ names, of, setting }: Scene, skeleton: Skeleton, at: number): Author | null {
  const book = mentionsIn(skeleton, at, at + 1)[0];
  if (!book) return null;
  const name = WORKS.exec(setting.text.article.text.slice(book.start, book.end))?.groups?.['name'];
  const person = name && of.Person.find((one) => names.get(one.entity) === name);
  if (!person) return null;
  return { target: person.entity, targetSpan: { start: book.start + 1, end: book.start + 1 + name.length } };
}

/** Who spoke, as the paragraph said before: the first whose name begins a clause. */
function speaker({ of, setting }: Scene, { sentence }: Skeleton, words: string): Author | null {
  if (!OF_ONE.test(words)) return null;
  const { text } = setting.text.article;
  const start = text.lastIndexOf('\n', sentence.start - 1) + 1;
  const person = of.Person.find(
    (one) => one.start >= start && one.end <= sentence.start && beginsClause(text, one.start, start),
  );
  return person ? { target: person.entity, targetSpan: null } : null;
}
