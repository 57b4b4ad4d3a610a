/** Many short texts as one long one: a word is looked for in all of them at the speed of one `indexOf`. */
export interface Pool {
  /** Numbers of the texts that hold `word`, in order, at most `most`. */
  holding(word: string, most: number): number[];
  /** Numbers of the texts that are `word`. */
  being(word: string): number[];
}

const BETWEEN = '\n';

export function createPool(texts: readonly string[]): Pool {
  const all = `${BETWEEN}${texts.join(BETWEEN)}${BETWEEN}`;
  const starts = new Int32Array(texts.length + 1);
  let length = 1;
  for (const [order, text] of texts.entries()) {
    starts[order] = length;
    length += text.length + 1;
  }
  starts[texts.length] = length;

  /** The text a place lies in: the last one that starts at or before it. */
  const textAt = (place: number): number => {
    let [low, high] = [0, texts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  };
  const find = (word: string, inset: number, most: number): number[] => {
    const found: number[] = [];
    let place = all.indexOf(word);
    while (place >= 0 && found.length < most) {
      const text = textAt(place + inset);
      found.push(text);
      // On to the next text, from the mark before it.
      place = all.indexOf(word, (starts[text + 1] ?? length) - 1);
    }
    return found;
  };
  return {
    holding: (word, most) => (word ? find(word, 0, most) : []),
    being: (word) => (word ? find(`${BETWEEN}${word}${BETWEEN}`, 1, Infinity) : []),
  };
}
