import type { Section, Span } from '#graph';
import { endsBody, isOrgans } from './body-ends.ts';
import { decimalHeads } from './decimals.ts';
import { gluedHeads } from './glued.ts';
import { headingOf, runInHead } from './headings.ts';
import { listedLines } from './listed.ts';

/** Level of a run-in head: below 一、 and （一）. */
const RUN_IN_LEVEL = 3;
/** Heads that what is counted below them is part of, whatever its form: 第三条⏎（一）…, 第一节⏎（一）… */
const ABOVE = new Set(['chapter', 'unnumbered', 'part', 'article', 'han-comma']);

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
  const [glued, decimals] = [gluedHeads(words), decimalHeads(words)];
  let isHeaded = false;
  // Levels of the last head above, of that with the decimals below it, and of the chapter or part.
  let [root, base, chapter] = [0, 1, 0];
  const within = (level: number): number => base + level - 1;
  for (const [at, { line, sentences }] of paragraphs.entries()) {
    if (listed.has(at)) continue;
    const numbered = decimals.get(at) ?? glued.get(at) ?? headingOf(words[at]!);
    if (numbered) {
      const { rule, heading } = numbered;
      let { level } = numbered;
      // 第二章⏎一、机构: a count without 条 goes on below its chapter.
      if (rule === 'han-comma') level += chapter;
      if (rule === 'decimal') level += root;
      else if (!ABOVE.has(rule)) level = within(level);
      if (rule === 'chapter' || rule === 'part') chapter = level;
      // 第三条⏎二、附则: a text of articles is over. 前言⏎一、机构: what has no number holds none that have.
      if (rule === 'article' || rule === 'unnumbered') chapter = 0;
      if (ABOVE.has(rule)) root = level;
      if (ABOVE.has(rule) || rule === 'decimal') base = level;
      heads.push({ ...line, level, heading });
      isHeaded = true;
    } else if (isHeaded && endsBody(words[at]!)) {
      ends.push(paragraphs[signedFrom(words, at)]!.line.start);
      isHeaded = false;
      [root, base, chapter] = [0, 1, 0];
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
