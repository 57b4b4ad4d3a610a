import { simplify } from '../script.ts';
import { bytesOf, characterOf, isLead, isTrail, rowOf } from './gbk.ts';
import { charactersSounding } from './sounds.ts';

/** A reading of a damaged run: the words, and the offset in the damaged text behind its last character. */
export interface Shift {
  words: string;
  end: number;
}

interface Site {
  /** Offset of the mark of the lost byte. */
  mark: number;
  /** The character before it, intact. */
  before: string;
  /** The pinyin that follows the mark. */
  syllable: string;
}

/** A shifted run longer than this is no damage of this kind. */
const LONGEST_RUN = 60;

/** Every way to re-pair the bytes behind a lost one. */
export function repairs(text: string, site: Site): Shift[] {
  const bytes = bytesOf(site.before);
  if (!bytes) return [];
  const found: Shift[] = [];
  // The character that was seen across the border: its first byte is the last of the one before.
  for (const seen of annotated(charactersSounding(bytes[1], site.syllable))) {
    const lost = bytesOf(seen)![1];
    if (isLead(lost)) found.push(...repair(text, site.mark + 1 + site.syllable.length + 1, lost));
  }
  return found;
}

/** Mirrors write pinyin behind the characters they made traditional; others only when no such one fits. */
function annotated(characters: string[]): string[] {
  const traditional = characters.filter((character) => simplify(character) !== character);
  return traditional.length > 0 ? traditional : characters;
}

/** Pairs the lost byte with the bytes behind it until the pairs meet a border again. */
function repair(text: string, from: number, lost: number): Shift[] {
  let pending = lost;
  let words = '';
  for (let at = from; at < text.length && at - from < LONGEST_RUN; at++) {
    const character = text[at]!;
    const code = character.charCodeAt(0);
    if (code < 0x80) return border(text, { at, pending, words });
    const pair = bytesOf(character);
    const made = pair && characterOf(pending, pair[0]);
    if (!pair || !made) return [];
    words += made;
    pending = pair[1];
    if (!isLead(pending)) return [];
  }
  return [];
}

/** 刭| : the ASCII character is the second byte of 質. 袢? : the second byte of 人 was lost too. */
function border(text: string, run: { at: number; pending: number; words: string }): Shift[] {
  const code = text.charCodeAt(run.at);
  if (isTrail(code)) {
    const made = characterOf(run.pending, code);
    return made ? [{ words: run.words + made, end: run.at + 1 }] : [];
  }
  if (text[run.at] !== '?') return [];
  const next = /^\?([a-zāáǎàēéěèōóǒòīíǐìūúǔùǖǘǚǜńňü]{1,6})\)/u.exec(text.slice(run.at, run.at + 9));
  // ?lián) : the character of the lost byte carries its own pinyin.
  if (next)
    return annotated(charactersSounding(run.pending, next[1]!)).map((made) => ({
      words: run.words + made,
      end: run.at + next[0].length,
    }));
  return rowOf(run.pending).map((made) => ({ words: run.words + made, end: run.at + 1 }));
}
