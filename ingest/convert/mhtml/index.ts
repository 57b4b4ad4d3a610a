import { decode } from 'libqp';
import { partsOf, type Part } from './parts.ts';

/** A page, and where it was saved from. */
export interface SavedPage {
  bytes: Uint8Array;
  url?: string;
  /** As its part says; most leave it to the page. */
  charset?: string;
}

/** Multiparts within multiparts that are looked into. */
const DEPTH = 4;

/**
 * The page of a file that a browser saved in one piece, its pictures beside it (MHTML, RFC 2557): the first part that is a page.
 * Throws a sentence when there is none.
 */
export function savedPage(file: Uint8Array): SavedPage {
  const whole = partsOf(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  const page = pageIn(whole, DEPTH);
  if (page === null) throw new Error('holds no page: open it in a browser and save it as .html');
  const charset = page.parameter('content-type', 'charset');
  const url = [whole.header('snapshot-content-location'), page.header('content-location')].find((address) =>
    /^https?:\/\//iu.test(address),
  );
  return { bytes: decoded(page), ...(url && { url }), ...(charset && { charset }) };
}

function pageIn(part: Part, depth: number): Part | null {
  if (/^text\/html\b/iu.test(part.header('content-type'))) return part;
  if (depth === 0) return null;
  for (const inner of part.parts()) {
    const page = pageIn(inner, depth - 1);
    if (page) return page;
  }
  return null;
}

/** Content-Transfer-Encoding (RFC 2045): 7bit, 8bit and binary are bytes as they are. */
function decoded({ body, header }: Part): Uint8Array {
  const encoding = header('content-transfer-encoding').toLowerCase();
  if (encoding === 'quoted-printable') return decode(body.toString('latin1'));
  return encoding === 'base64' ? Buffer.from(body.toString('latin1'), 'base64') : body;
}
