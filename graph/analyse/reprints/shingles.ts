/** Characters of one shingle: 习近平总书 | 近平总书记 | … One changed character changes five. */
const LENGTH = 5;

/** The distinct shingles of some words as sorted 32-bit hashes; words shorter than one shingle are one shingle. */
export function shinglesOf(words: string, length = LENGTH): Uint32Array {
  const count = Math.max(1, words.length - length + 1);
  const hashes = new Uint32Array(count);
  for (let start = 0; start < count; start += 1) hashes[start] = hashOf(words, start, start + length);
  hashes.sort();
  let kept = 0;
  for (let at = 0; at < count; at += 1)
    if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[kept++] = hashes[at]!;
  return hashes.slice(0, kept);
}

/** FNV-1a, then mixed so that the smallest hashes of a text are a fair sample of it. */
function hashOf(words: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end && at < words.length; at += 1)
    value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** How many shingles two sorted lists share. */
export function sharedOf(a: Uint32Array, b: Uint32Array): number {
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) both += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return both;
}
