import type { Step } from './edit.ts';
import { LINKS } from './furniture-words.ts';

const HEADING = new RegExp(
  `^[【[▼▽↓\\s]*(?:${LINKS}|往期(?:推荐|回顾|精选)|猜你喜欢|您可能[^。]{2,24})[】\\]▼▽↓\\s]*[：:]?$`,
  'u',
);
/** What no link of a list is: a sentence. */
const SENTENCE = /[。！？；]|.{61}/u;

/** 友情链接⏎甲县政府⏎乙县政府 at the foot: a heading of links and nothing but links below it. */
export const linkList: Step = {
  reason: 'link-list',
  record: 'cut',
  find(text) {
    const end = text.trimEnd().length;
    let heading = -1;
    // From the last line up to the last sentence.
    for (let next = end; next > 0;) {
      const start = text.lastIndexOf('\n', next - 1) + 1;
      const line = text.slice(start, next);
      if (SENTENCE.test(line)) break;
      if (start > 0 && next < end && HEADING.test(line)) heading = start;
      next = start - 1;
    }
    return heading < 0 ? [] : [{ start: heading, end, to: '' }];
  },
};
