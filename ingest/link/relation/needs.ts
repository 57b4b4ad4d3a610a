/** Words of which every match holds one. */
export type Need = readonly string[];

/** Where reading a pattern stands. */
interface Cursor {
  source: string;
  at: number;
}

/**
 * What every match of a pattern holds, as its source tells: 由(?:甲|新?乙)公布 → 由, 甲 or 乙, 公布. Classes of a few letters count,
 * what may be left out and what only stands around a match does not.
 */
export const needsOf = (pattern: RegExp): Need[] => either({ source: pattern.source, at: 0 });

/** Alternatives up to the end or a closing bracket; of each, what it needs most. */
function either(cursor: Cursor): Need[] {
  const branches = [sequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    branches.push(sequence(cursor));
  }
  const [first = [], ...others] = branches;
  if (others.length === 0) return first;
  return branches.every((needs) => needs.length > 0) ? [branches.flatMap((needs) => rarest(needs))] : [];
}

/** What stands one after the other; letters side by side make one word. */
function sequence(cursor: Cursor): Need[] {
  const needs: Need[] = [];
  let word = '';
  const close = (): void => {
    if (word !== '') needs.push([word]);
    word = '';
  };
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] ?? '')) {
    const letter = LETTER.exec(cursor.source.slice(cursor.at, cursor.at + 1))?.[0];
    const item = letter === undefined ? piece(cursor) : [];
    if (letter !== undefined) cursor.at += 1;
    const times = TIMES.exec(cursor.source.slice(cursor.at))?.[0] ?? '';
    cursor.at += times.length;
    const kept = !/^(?:[?*]|\{0)/u.test(times);
    if (letter !== undefined && kept) word += letter;
    if (letter === undefined || times !== '') close();
    if (kept) needs.push(...item);
  }
  close();
  return needs;
}

/** A letter that stands for itself. */
const LETTER = /^[^\\[\](){}|?*+.^$]/u;
const TIMES = /^(?:[?*+]|\{\d+,?\d*\})\??/u;
/** Looks around, or a group and its name. */
const OPEN = /^\((?:\?(?:(<?[=!])|:|<\w+>))?/u;
const CLASS = /^\[(?:[^\]\\]|\\.)*\]/u;
const ESCAPED = /^(?:\\u[\da-f]{4}|\\.|.)/u;
/** Longest class that tells much. */
const FEW = 8;

/** A group, a class, an escaped letter or a mark of the notation. */
function piece(cursor: Cursor): Need[] {
  const rest = cursor.source.slice(cursor.at);
  const open = OPEN.exec(rest);
  if (open) {
    cursor.at += open[0].length;
    const inside = either(cursor);
    cursor.at += 1;
    return open[1] === undefined ? inside : [];
  }
  const among = CLASS.exec(rest)?.[0];
  cursor.at += (among ?? ESCAPED.exec(rest)?.[0] ?? ' ').length;
  const letters = among?.slice(1, -1) ?? '';
  return letters !== '' && letters.length <= FEW && !/[\\^-]/u.test(letters) ? [[...letters]] : [];
}

/** How common a word is, about: marks stand everywhere, three letters nearly nowhere. */
const commonness = (word: string): number => (/^[，、：:]$/u.test(word) ? 10 : 10 ** (1 - word.length));

const cost = (need: Need): number => need.reduce((sum, word) => sum + commonness(word), 0);

/** The need that the fewest words of a text meet, without words that hold another of it; none of none. */
export function rarest(needs: readonly Need[]): Need {
  const [best = []] = [...needs].sort((a, b) => cost(a) - cost(b));
  return best.filter((word) => !best.some((other) => other !== word && word.includes(other)));
}
