import type { Entry } from 'yauzl';

/** Bit 11 of the flags: the name is UTF-8. Chinese Windows leaves it out and writes GBK. */
const IS_UTF8 = 0x800;

/** An entry's name as a label: 通知/一.txt. `..`, drives and control characters are gone; a folder ends in `/`. */
export function labelOf(entry: Entry): string {
  const name = decoded(entry).replaceAll('\\', '/');
  const parts = name
    .split('/')
    .map((part) => part.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 200))
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/iu.test(part));
  return parts.join('/') + (name.endsWith('/') && parts.length > 0 ? '/' : '');
}

function decoded({ fileNameRaw: bytes, generalPurposeBitFlag: flags }: Entry): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return (flags & IS_UTF8) !== 0 || !isOther(utf8) ? utf8 : new TextDecoder('gb18030').decode(bytes);
}

/** No UTF-8; or, as 通知 in GBK is by chance, letters that UTF-8 writes in two bytes, none in three, beyond those of Europe: ֪ͨ. */
const isOther = (name: string): boolean =>
  name.includes('\uFFFD') || (/[\u0180-\u07FF]/u.test(name) && !/[\u0800-\uFFFF]/u.test(name));
