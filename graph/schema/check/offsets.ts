import type { Evidence } from '../../model/evidence.ts';
import type { Reading } from '../../model/reading.ts';
import { contains, type Span } from '../../model/span.ts';
import { READ_AGAIN, type Problem } from './problem.ts';

/** One article with its parts, whether from a reading or out of a graph. */
export type Parts = Pick<Reading, 'article' | 'sections' | 'sentences' | 'mentions'>;

const problem = (where: string, what: string): Problem => ({ where, what, hint: READ_AGAIN });

const inside = (span: Span, text: string): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  contains({ start: 0, end: text.length }, span);

/** Sections and sentences lie in the text; sentences follow each other, so that they and their gaps rejoin to it. */
export function* checkParts({ article, sections, sentences }: Parts): Generator<Problem> {
  const ids = new Set(sections.map(({ id }) => id));
  for (const section of sections) {
    const where = `section ${section.id}`;
    if (!inside(section, article.text) || section.start >= section.end)
      yield problem(where, `${section.start}–${section.end} is not a stretch of its text`);
    if (section.parent !== null && !ids.has(section.parent))
      yield problem(where, `its parent ${section.parent} does not exist`);
  }
  let at = 0;
  for (const sentence of sentences) {
    const where = `sentence ${sentence.id}`;
    if (!inside(sentence, article.text) || sentence.start >= sentence.end)
      yield problem(where, `${sentence.start}–${sentence.end} is not a stretch of its text`);
    else if (sentence.start < at)
      yield problem(where, `it begins at ${sentence.start}, before the one ahead of it ends (${at})`);
    at = Math.max(at, sentence.end);
    if (sentence.section !== null && !ids.has(sentence.section))
      yield problem(where, `its section ${sentence.section} does not exist`);
  }
}

/** Each mention lies in its sentence, and no two of one article overlap. */
export function* checkMentions({ sentences, mentions }: Parts): Generator<Problem> {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  let before: Span | null = null;
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const where = `mention ${mention.start}–${mention.end} of ${mention.entity} in ${mention.sentence}`;
    const sentence = byId.get(mention.sentence);
    if (!sentence) yield problem(where, 'its sentence does not exist');
    else if (!contains(sentence, mention) || mention.start >= mention.end)
      yield problem(where, `it does not lie within its sentence (${sentence.start}–${sentence.end})`);
    if (before && mention.start < before.end) yield problem(where, 'it overlaps the mention before it');
    before = mention;
  }
}

/** What is wrong with one evidence of a link: the quote is its slice, and what is marked lies in it. */
export function* checkEvidence(
  where: string,
  one: Evidence,
  text: string,
  sentence: Span,
): Generator<Problem> {
  const slice = text.slice(one.start, one.end);
  if (slice !== one.quote)
    yield problem(
      where,
      `its quote “${one.quote}” is not what the text says at ${one.start}–${one.end}: “${slice}”`,
    );
  if (one.start >= one.end || one.start >= sentence.end || one.end <= sentence.start)
    yield problem(where, `its quote does not stand in its sentence ${one.sentence}`);
  for (const end of ['source', 'target', 'trigger'] as const) {
    const span = one[end];
    if (span && (!inside(span, text) || span.start >= span.end))
      yield problem(where, `its ${end} ${span.start}–${span.end} is not a stretch of the text`);
  }
}
