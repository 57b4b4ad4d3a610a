/**
 * Damages a text the way mirror sites do: simplified → traditional, then pinyin behind each converted character by
 * replacing GBK bytes, blind to where a character begins; every clause by itself; what is no character becomes `?`.
 */
import iconv from 'iconv-lite';
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';

/** The order in which the site's table replaces; which character is hit first decides what is damaged. */
const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

/** Characters of the site's table that this text need not hold: they are hit across the border of two others. */
const TABLE = '聯數應時';

const traditional: (text: string) => string = Converter({ from: 'cn', to: 't' });

export function damaged(text: string, order: (a: string, b: string) => number = byCode): string {
  const converted = traditional(text);
  const annotated = [...new Set(converted + TABLE)]
    .filter((character) => !text.includes(character))
    .sort(order);
  return converted
    .split(/(?<=[，。、；：！？“”《》（）\n])|(?=[，。、；：！？“”《》（）\n])/u)
    .map((clause) => decode(annotate(iconv.encode(clause, 'gbk'), annotated)))
    .join('');
}

function annotate(clause: Buffer, characters: string[]): Buffer {
  let bytes = clause.toString('latin1');
  for (const character of characters) {
    const needle = iconv.encode(character, 'gbk');
    if (needle.length !== 2) continue;
    const sound = iconv.encode(`(${pinyin(character)})`, 'gbk').toString('latin1');
    const seen = needle.toString('latin1');
    bytes = bytes.split(seen).join(seen + sound);
  }
  return Buffer.from(bytes, 'latin1');
}

/** As PHP decodes: a pair that is no character is one `?`, a lone first byte too. */
function decode(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < 0x80) {
      text += String.fromCharCode(bytes[at]!);
      at += 1;
      continue;
    }
    const character = at + 1 < bytes.length ? iconv.decode(bytes.subarray(at, at + 2), 'gbk') : '?';
    text += character.length === 1 && !/[\uFFFD\uE000-\uF8FF]/u.test(character) ? character : '?';
    at += 2;
  }
  return text;
}
