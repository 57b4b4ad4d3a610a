/** Characters XML 1.0 cannot hold, lone surrogates among them; they become U+FFFD rather than break the file. */
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for an attribute or an element: whatever a page held, the file stays well formed. */
export const xml = (value: string | number | boolean): string =>
  String(value)
    .replace(UNFIT, '\uFFFD')
    .replace(/[&<>"\n\r\t]/gu, (mark) => ENTITIES[mark] ?? mark);
