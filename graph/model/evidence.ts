import type { Span } from './span.ts';

/** The words that say so. `article.text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  /** Id of the sentence. */
  sentence: string;
  quote: string;
  /** The relation rule that read it, e.g. `proposed-by-active`. */
  rule: string;
  confidence: number;
  /** Where the two ends and the word that links them stand, as far as the sentence names them. */
  source: Span | null;
  target: Span | null;
  trigger: Span | null;
}

type Marks = Pick<Evidence, 'start' | 'end' | 'source' | 'target' | 'trigger'>;

const write = (span: Span | null): string => (span ? `${span.start}-${span.end}` : '-');

/** Spans of one evidence as one string, for stores whose relationships hold only flat lists: `0-24 3-5 8-12 6-7`, `-` for none. */
export const formatMarks = (marks: Marks): string =>
  [marks, marks.source, marks.target, marks.trigger].map(write).join(' ');

/** The inverse of `formatMarks`. */
export function parseMarks(line: string): Marks {
  const [quote, source, target, trigger] = line.split(' ').map((part) => {
    const match = /^(\d+)-(\d+)$/u.exec(part);
    return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
  });
  return {
    ...(quote ?? { start: 0, end: 0 }),
    source: source ?? null,
    target: target ?? null,
    trigger: trigger ?? null,
  };
}
