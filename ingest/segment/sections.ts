import type { Section, Span } from '#graph';
import { endsBody, isOrgans } from './body-ends.ts';
import { headingOf, runInHead } from './headings.ts';
import { listedLines } from './listed.ts';

/** Level of a run-in head: below 一、 and （一）. */
const RUN_IN_LEVEL = 3;
/** Level of 第三条: what is counted in an article is part of it. */
const ARTICLE_LEVEL = 3;

interface Head extends Span {
  level: number;
  heading: string;
}

/**
 * Paragraphs with their sentences → nested sections, in text order. A section reaches to the next head of its level or
 * above, and none beyond its body: annexes, signature and colophon follow it, and may have sections of their own.
 */
export function sectionsOf(
  articleId: string,
  text: string,
  paragraphs: { line: Span; sentences: Span[] }[],
): Section[] {
  const words = paragraphs.map(({ line }) => text.slice(line.start, line.end));
  const listed = listedLines(words);
  const heads: Head[] = [];
  const ends: number[] = [];
  let [isHeaded, isArticle] = [false, false];
  // 第三条⏎（一）…⏎1.…; 二、设备要求⏎第六条
  const within = (level: number): number => (isArticle ? Math.max(ARTICLE_LEVEL + 1, level + 2) : level);
  for (const [at, { line, sentences }] of paragraphs.entries()) {
    if (listed.has(at)) continue;
    const numbered = headingOf(words[at]!);
    if (numbered) {
      const { form, heading } = numbered;
      const isAbove = ['chapter', 'part', 'article', 'han-comma'].includes(form.rule);
      if (isAbove) isArticle = form.rule === 'article';
      heads.push({ ...line, level: isAbove ? form.level : within(form.level), heading });
      isHeaded = true;
    } else if (isHeaded && endsBody(words[at]!)) {
      ends.push(paragraphs[signedFrom(words, at)]!.line.start);
      [isHeaded, isArticle] = [false, false];
    }
    if (isHeaded)
      for (const head of runIns(text, numbered ? sentences.slice(1) : sentences))
        heads.push({ ...head, level: within(head.level) });
  }
  return nest(articleId, heads, [...ends, paragraphs.at(-1)?.line.end ?? 0]);
}

/** 省财政厅⏎省教育厅⏎2023年5月8日: the line the signature begins with. */
function signedFrom(words: readonly string[], at: number): number {
  let first = at;
  while (first > 0 && isOrgans(words[first - 1]!) && !headingOf(words[first - 1]!)) first -= 1;
  return first;
}

/** 要规范下的程序，… is a head only where 要细化下的情形。 stands beside it. */
function runIns(text: string, sentences: Span[]): Head[] {
  const found = sentences.flatMap((sentence) => {
    const head = runInHead(text.slice(sentence.start, sentence.end));
    return head ? [{ ...sentence, level: RUN_IN_LEVEL, heading: head.heading, bold: head.bold }] : [];
  });
  const isProven = found.some(({ bold, heading }) => bold && /^.?要/u.test(heading));
  return found
    .filter(({ bold }) => bold || isProven)
    .map(({ start, end, level, heading }) => ({ start, end, level, heading }));
}

/** `ends` are those of the bodies, in text order. */
function nest(articleId: string, heads: Head[], ends: readonly number[]): Section[] {
  const open: Section[] = [];
  let body = 0;
  return heads.map((head, order) => {
    if (ends[body]! <= head.start) open.length = 0;
    while (ends[body]! <= head.start) body += 1;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= head.level) {
      const closed = open.pop();
      if (closed) closed.end = head.start;
    }
    const section: Section = {
      id: `${articleId}#h${order}`,
      level: head.level,
      heading: head.heading,
      start: head.start,
      end: ends[body]!,
      parent: open.at(-1)?.id ?? null,
    };
    open.push(section);
    return section;
  });
}
