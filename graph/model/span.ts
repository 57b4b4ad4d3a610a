/** A half-open stretch of one article's text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** The words a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies in `outer`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Text order: earlier first, and the longer of two that start together first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
