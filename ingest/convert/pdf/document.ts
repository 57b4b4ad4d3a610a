import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { LIMITS } from '../../open/limits.ts';

/** Some words of a page, as the file sets them. Points; `y` grows upwards from the lower edge of the page. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the type. */
  size: number;
  /** A blank of its own stands before it: Word sets 中共中央 国务院 in three pieces, the blank in another font. */
  isSpaced?: true;
}

/** One page: where its words are set, and its height in points. */
export interface Page {
  height: number;
  pieces: Piece[];
  /** Words set at an angle: watermarks, binding lines. */
  tilted: string[];
}

const HOME = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const SETTINGS = {
  // Without these tables, fonts that are not in the file (STSong-Light, GBK-EUC-H) give empty words and no error.
  cMapUrl: join(HOME, 'cmaps') + sep,
  cMapPacked: true,
  standardFontDataUrl: join(HOME, 'standard_fonts') + sep,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  // Warnings would go to stdout.
  verbosity: 0,
} as const;

/** Pages in order. Rejects with a sentence when the file is encrypted, broken or too long. */
export async function* pagesOf(bytes: Uint8Array): AsyncGenerator<Page> {
  // Loaded when the first PDF comes: it is large.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The library takes the bytes away: it gets a copy.
  const task = getDocument({ ...SETTINGS, data: new Uint8Array(bytes) });
  try {
    const { numPages, getPage } = await task.promise.then((opened) => ({
      numPages: opened.numPages,
      getPage: (number: number) => opened.getPage(number),
    }));
    if (numPages > LIMITS.pages)
      throw new Error(`has ${numPages} pages: more than ${LIMITS.pages} are not read, split it`);
    for (let number = 1; number <= numPages; number += 1) {
      const page = await getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      const [, bottom = 0, , top = 0] = page.view;
      yield { height: top - bottom, ...sorted(items, bottom) };
      page.cleanup();
    }
  } catch (error) {
    throw new Error(said(error), { cause: error });
  } finally {
    await task.destroy();
  }
}

type Items = readonly ({ str: string; transform: number[]; width: number; height: number } | object)[];

function sorted(items: Items, bottom: number): Pick<Page, 'pieces' | 'tilted'> {
  const [pieces, tilted]: [Piece[], string[]] = [[], []];
  let isSpaced = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      isSpaced ||= item.width > 0;
      continue;
    }
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform;
    if (Math.abs(b) > Math.abs(a) / 10) tilted.push(item.str);
    else {
      const { str: text, width, height } = item;
      const spaced = isSpaced && { isSpaced };
      pieces.push({ text, x, y: y - bottom, width, size: height || Math.abs(d), ...spaced });
    }
    isSpaced = false;
  }
  return { pieces, tilted };
}

const SAID: Record<string, string> = {
  PasswordException: 'is encrypted: save it without a password',
  InvalidPDFException: 'is a broken PDF: open it and save it again',
  FormatError: 'is a broken PDF: open it and save it again',
};

function said(error: unknown): string {
  if (error instanceof Error && (error.name === 'Error' || error.name in SAID))
    return SAID[error.name] ?? error.message;
  return `is a broken PDF (${String(error)}): open it and save it again`;
}
