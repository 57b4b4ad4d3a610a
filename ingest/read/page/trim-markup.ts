/** Elements that never hold words of an article. Their content is dropped before parsing: most of a page's bytes. */
const MUTE = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
  'template',
]);
/** Inline tags that change the look of words, not the words: `<SPAN style="FONT-FAMILY: 宋体; mso-…">党</SPAN>`. */
const WRAPPERS = new Set(
  'b big em font i ins o:p s small st1:chsdate strong sub sup strike u wbr'.split(' '),
);
/** Elements whose attributes are read. */
const TOLD = new Set(['meta', 'link', 'html', 'base']);

// Both letters are written out: to look for either case at each place takes three times as long.
const NAMED = /\b(?:[cC][lL][aA][sS][sS]|[iI][dD])\s*=\s*(?:"[^"]{0,200}"|'[^']{0,200}'|[^\s>"']{1,200})/gu;
/** Longest tag, in characters: what goes on longer is none. */
const LONGEST_TAG = 20_000;
/** Longest name of a tag. */
const LONGEST_NAME = 21;

/**
 * Page source → the same page without scripts, comments, styling and nameless spans: a fraction of the bytes, several
 * times faster to parse. One pass; an unclosed script or comment ends where it began.
 */
export function trimMarkup(source: string): string {
  const out: string[] = [];
  const close = closings(source);
  const spans: boolean[] = [];
  const opening = places(source, '<');
  const ending = places(source, '>');
  let at = 0;
  for (let open = opening(0); open < source.length; open = opening(Math.max(at, open + 1))) {
    const closing = source[open + 1] === '/';
    const comment = source.startsWith('!--', open + 1);
    const nameStart = closing ? open + 2 : open + 1;
    const nameEnd = endOfName(source, nameStart);
    const end = comment ? open + 4 : ending(nameEnd) + 1;
    const isTag = nameEnd > nameStart && end <= opening(nameEnd) && end - nameEnd <= LONGEST_TAG;
    if (!comment && !isTag) continue;
    if (open > at) out.push(source.slice(at, open));
    at = end;
    if (comment) {
      at = close('--', at);
      continue;
    }
    const name = source.slice(nameStart, nameEnd).toLowerCase();
    const attributes = source.slice(nameEnd, end - 1);
    if (MUTE.has(name)) {
      if (!closing && !attributes.endsWith('/')) at = close(`/${name}`, at);
    } else if (name === 'span') out.push(span(closing, attributes, spans));
    else if (TOLD.has(name)) out.push(source.slice(open, end));
    else if (!WRAPPERS.has(name)) out.push(closing ? `</${name}>` : `<${name}${named(attributes)}>`);
  }
  out.push(source.slice(at));
  return out.join('');
}

/** Behind the name of a tag that begins at `start`; there itself where none does. A loop: a pattern takes ten times as long to begin. */
function endOfName(source: string, start: number): number {
  if (!isLetter(source.charCodeAt(start))) return start;
  let end = start + 1;
  while (end < start + LONGEST_NAME && isOfName(source.charCodeAt(end))) end += 1;
  return end;
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
/** Letters, digits, and : - _ */
const isOfName = (unit: number): boolean =>
  isLetter(unit) || (unit >= 0x30 && unit <= 0x3a) || unit === 0x2d || unit === 0x5f;

/** Where a mark stands next, at `from` or behind it; the length of the source where none does. Asked from left to right. */
function places(source: string, mark: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) at = source.indexOf(mark, from);
    if (at < 0) at = source.length;
    return at;
  };
}

/** Index behind the next closing mark; stays put when there is none, and remembers that. */
function closings(source: string): (mark: string, from: number) => number {
  const patterns = new Map<string, RegExp | null>();
  return (mark, from) => {
    let pattern = patterns.get(mark);
    if (pattern === undefined) {
      pattern = new RegExp(mark === '--' ? '-->' : `<${eitherCase(mark)}[^<>]{0,200}>`, 'gu');
      patterns.set(mark, pattern);
    }
    if (!pattern) return from;
    pattern.lastIndex = from;
    if (pattern.test(source)) return pattern.lastIndex;
    patterns.set(mark, null);
    return from;
  };
}

/** /script → /[sS][cC][rR]…: found sooner than with a flag. */
const eitherCase = (name: string): string =>
  name.replace(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** A span with a class or an id may be 来源 or 作者 and stays; one that only styles goes, with its closing tag. */
function span(closing: boolean, attributes: string, open: boolean[]): string {
  if (closing) return open.pop() ? '</span>' : '';
  const names = /=\s*["']?mso/iu.test(attributes) ? '' : named(attributes);
  if (!attributes.endsWith('/')) open.push(names !== '');
  return names ? `<span${names}>` : '';
}

const named = (attributes: string): string =>
  attributes === ''
    ? ''
    : (attributes
        .match(NAMED)
        ?.map((name) => ` ${name}`)
        .join('') ?? '');
