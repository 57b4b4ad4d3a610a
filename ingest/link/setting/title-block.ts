import type { Span } from '#graph';
import type { Text } from '../../text.ts';

/** The lines before the body: title, organ or author, 来源, date, number, 主送. */
export interface TitleBlock extends Span {
  lines: Span[];
}

const BODY = /[。！？；]|^[一二三四五六七八九十]+、|^第[一二三四五六七八九十]+[章条]/u;
/** So far behind the title block the note of the text itself may stand, with a picture and a dateline between. */
export const NOTE_REACH = 400;
const MAX_LINES = 10;
const LONG = 90;

/** The leading lines that are not yet sentences of the body. */
export function titleBlock({ article: { text } }: Text): TitleBlock {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length && lines.length < MAX_LINES) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end).trim();
    if (BODY.test(line) || line.length > LONG) break;
    lines.push({ start, end });
    start = end + 1;
  }
  return { start: 0, end: lines.at(-1)?.end ?? 0, lines };
}
