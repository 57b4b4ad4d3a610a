import { tight } from '../tight.ts';
import type { Edit, Step } from './edit.ts';
import { FULL_DATE } from '../signed.ts';
import { headLines } from './title-block/head.ts';
import { titleOf } from './title-block/title.ts';

const HEAD = 15;
/** 2021年8月1日 under an organ signs; （2021年8月1日） under a title says when a speech was made. */
const SIGNED = new RegExp(`^${FULL_DATE}$`, 'u');

/** A page shows its headline above the buttons and again above the text, perhaps with what stands below it: the first stays. */
export const repeatedTitle: Step = {
  reason: 'repeated-title',
  record: 'cut',
  find(text, article) {
    const lines = text.split('\n', HEAD);
    const title = tight(titleOf({ title: article?.title ?? '', text }, headLines(text)));
    const first = lines.findIndex((line) => tight(line) === title);
    if (title.length < 6 || first < 0) return [];
    const edits: Edit[] = [];
    const seen = new Set<string>();
    let start = 0;
    let below = false;
    for (const [at, line] of lines.entries()) {
      const words = tight(line);
      const again = at > first && words === title && !SIGNED.test(lines[at + 1] ?? '');
      below = again || (below && words !== '' && seen.has(words));
      if (below) edits.push({ start, end: start + line.length, to: '' });
      seen.add(words);
      start += line.length + 1;
    }
    return edits;
  },
};
