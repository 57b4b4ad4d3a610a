/** Headers and body of a file of mail or of one part of it (RFC 2045, 2046). */
export interface Part {
  /** Its value in one line, '' when there is none. `name` in small letters. */
  header(name: string): string;
  /** boundary of multipart/related; boundary="…"; '' when there is none. */
  parameter(header: string, name: string): string;
  body: Buffer;
  /** The parts of a multipart, in order. None of any other. */
  parts(): Generator<Part>;
}

/** Longest head that is read: a page that is no mail at all has none. */
const HEAD = 64 * 1024;
const BLANK_LINE = /\r?\n\r?\n/u;

/** Reads the head; the parts as they are asked for. */
export function partsOf(bytes: Buffer): Part {
  const opening = bytes.subarray(0, HEAD).toString('latin1');
  const end = BLANK_LINE.exec(opening);
  const headers = new Map(
    (end ? opening.slice(0, end.index) : '')
      // A line that begins with a blank goes on with the one before.
      .replace(/\r?\n[ \t]+/gu, ' ')
      .split(/\r?\n/u)
      .map((line) => [line.split(':', 1)[0]!.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = bytes.subarray(end ? end.index + end[0].length : 0);
  const header = (name: string): string => headers.get(name) ?? '';
  const parameter = (of: string, name: string): string => {
    const [, quoted, bare] =
      new RegExp(`; ?${name}=(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'iu').exec(header(of)) ?? [];
    return quoted ?? bare ?? '';
  };
  return { header, parameter, body, parts: () => within(body, parameter('content-type', 'boundary')) };
}

/** What stands between the lines of a boundary: --b⏎ part ⏎--b⏎ part ⏎--b-- */
function* within(body: Buffer, boundary: string): Generator<Part> {
  if (boundary === '') return;
  const mark = `--${boundary}`;
  let at = body.indexOf(mark);
  while (
    at >= 0 &&
    !body
      .subarray(at + mark.length)
      .subarray(0, 2)
      .equals(Buffer.from('--'))
  ) {
    const start = body.indexOf('\n', at + mark.length) + 1;
    const next = body.indexOf(`\n${mark}`, start);
    if (start > 0) yield partsOf(body.subarray(start, next < 0 ? undefined : next));
    at = next < 0 ? -1 : next + 1;
  }
}
