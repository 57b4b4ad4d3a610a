import type { Edit, Step } from './edit.ts';
import { tight } from '../tight.ts';

/** A page shows its headline above the buttons and again above the text: the first stays. */
export const repeatedTitle: Step = {
  reason: 'repeated-title',
  record: 'cut',
  find(text) {
    const edits: Edit[] = [];
    const seen = new Set<string>();
    let start = 0;
    for (const line of text.split('\n', 15)) {
      const words = tight(line);
      if (words.length >= 6 && words.length <= 80 && !/[。！？；]$/u.test(words)) {
        if (seen.has(words)) edits.push({ start, end: start + line.length, to: '' });
        seen.add(words);
      }
      start += line.length + 1;
    }
    return edits;
  },
};
