import type { Section, Span } from '#graph';
import { headingOf, runInHead } from './headings.ts';

/** Level of a run-in head: below 一、 and （一）. */
const RUN_IN_LEVEL = 3;

interface Head extends Span {
  level: number;
  heading: string;
}

/** Paragraphs with their sentences → nested sections, in text order. A section reaches to the next head of its level or above. */
export function sectionsOf(
  articleId: string,
  text: string,
  paragraphs: { line: Span; sentences: Span[] }[],
): Section[] {
  const heads: Head[] = [];
  for (const { line, sentences } of paragraphs) {
    const numbered = headingOf(text.slice(line.start, line.end));
    if (numbered) heads.push({ ...line, level: numbered.form.level, heading: numbered.heading });
    if (heads.length > 0) heads.push(...runIns(text, numbered ? sentences.slice(1) : sentences));
  }
  return nest(articleId, heads, paragraphs.at(-1)?.line.end ?? 0);
}

/** 要规范下的程序，… is a head only where 要细化下的情形。 stands beside it. */
function runIns(text: string, sentences: Span[]): Head[] {
  const found = sentences.flatMap((sentence) => {
    const head = runInHead(text.slice(sentence.start, sentence.end));
    return head ? [{ ...sentence, level: RUN_IN_LEVEL, heading: head.heading, bold: head.bold }] : [];
  });
  if (!found.some((head) => head.bold)) return [];
  return found.map(({ start, end, level, heading }) => ({ start, end, level, heading }));
}

function nest(articleId: string, heads: Head[], textEnd: number): Section[] {
  const open: Section[] = [];
  return heads.map((head, order) => {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= head.level) {
      const closed = open.pop();
      if (closed) closed.end = head.start;
    }
    const section: Section = {
      id: `${articleId}#h${order}`,
      level: head.level,
      heading: head.heading,
      start: head.start,
      end: textEnd,
      parent: open.at(-1)?.id ?? null,
    };
    open.push(section);
    return section;
  });
}
