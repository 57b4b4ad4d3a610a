import type { Span } from './span.ts';

/** A headed part of an article: 一、 / （一） / a run-in 要…。 The span covers the heading and all below it. */
export interface Section extends Span {
  /** `ARTICLE#h0`, `ARTICLE#h1`, … in text order. */
  id: string;
  /** 1 for 一、, 2 for （一）, 3 for 1. and run-in heads under them. */
  level: number;
  /** The heading as written, e.g. 一、强化理论武装，铸牢干部思想根基. */
  heading: string;
  parent: string | null;
}
