import type { Lexicon } from '../lexicon/lexicon.ts';
import { fromEntry } from './name/known.ts';
import type { Naming } from './naming.ts';

const SESSION = /第[一二三四五六七八九十\d]{1,4}次(?:全体)?会议$/u;

/** An organ, and where its name ends in that of a meeting. */
export interface Holder {
  naming: Naming;
  end: number;
}

/** 中央深改组第六次会议 → the organ the lexicon knows by what stands before the number; null for 会议 of any other kind. */
export function holderOf(meeting: string, lexicon: Lexicon): Holder | null {
  const end = meeting.search(SESSION);
  const [entry, other] = end > 0 ? lexicon.lookup(meeting.slice(0, end), 'Institution') : [];
  return entry && !other ? { naming: fromEntry(entry, meeting.slice(0, end)), end } : null;
}
