import iconv from 'iconv-lite';

/** The two GBK bytes of a character, or undefined when it has none or is ASCII. */
export function bytesOf(character: string): [lead: number, trail: number] | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || code > 0xffff) return undefined;
  const bytes = iconv.encode(character, 'gbk');
  return bytes.length === 2 && isLead(bytes[0]!) && iconv.decode(bytes, 'gbk') === character
    ? [bytes[0]!, bytes[1]!]
    : undefined;
}

/** The character of two bytes, or undefined where the table has none. */
export function characterOf(lead: number, trail: number): string | undefined {
  if (!isLead(lead) || !isTrail(trail)) return undefined;
  const character = iconv.decode(Buffer.from([lead, trail]), 'gbk');
  return character.length === 1 && character !== '\uFFFD' && !/[\uE000-\uF8FF]/u.test(character)
    ? character
    : undefined;
}

/** First bytes of two-byte characters. */
export const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;
/** And second ones. */
export const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;

const rows = new Map<number, string[]>();

/** Every Han character whose first byte is this one. */
export function rowOf(lead: number): readonly string[] {
  let row = rows.get(lead);
  if (!row) {
    row = [];
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = characterOf(lead, trail);
      if (character && /\p{Script=Han}/u.test(character)) row.push(character);
    }
    rows.set(lead, row);
  }
  return row;
}
