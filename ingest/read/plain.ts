import type { Draft } from './draft.ts';

/** Plain text: one paragraph a line already; `<U+00A0>` as R writes it becomes the space it names. */
export function readPlain(source: string): Draft {
  const text = source
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/<U\+([0-9A-F]{4,5})>/gu, (whole, hex: string) => named(whole, hex))
    // Remarks of the page it was saved from: <!-- … -->
    .replace(/<!--[^<]*?-->/gu, '');
  return { title: '', text, removed: [] };
}

function named(whole: string, hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}
