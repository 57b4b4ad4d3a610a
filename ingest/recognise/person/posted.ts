import type { Found } from '#graph';
import { Matcher } from '../../lexicon/matcher.ts';
import { NAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { AFTER_NAME, POSTS } from './post.ts';
import { nameWithin } from './word-check.ts';

/** What stands behind a post. */
const FORMS: readonly { rule: string; pattern: RegExp; strict: boolean }[] = [
  // 省委书记|王浩|出席
  { rule: 'post-and-name', pattern: new RegExp(`[:：]?(?<name>${NAME})${AFTER_NAME}`, 'dyu'), strict: false },
  // 支部书记|郑九万|病倒: nothing after tells the name's end, so the segmenter must know it for a name
  { rule: 'post-and-word', pattern: new RegExp(`(?<name>${NAME})`, 'dyu'), strict: true },
];
let posts: Matcher | null = null;

/** 省委书记王浩出席: persons behind their posts, callings and roles. */
export function posted(words: string): Found[] {
  posts ??= new Matcher(POSTS);
  const ends = new Set(posts.find(words).map(({ end }) => end));
  return FORMS.flatMap((form) => behind(words, ends, form));
}

function behind(
  words: string,
  ends: Iterable<number>,
  { rule, pattern, strict }: (typeof FORMS)[number],
): Found[] {
  const found: Found[] = [];
  let last = 0;
  for (const at of ends) {
    // A post inside the name before it: 李部|长…
    if (at < last) continue;
    pattern.lastIndex = at;
    const [start, stop] = pattern.exec(words)?.indices?.groups?.['name'] ?? [0, 0];
    if (stop === 0) continue;
    last = stop;
    const end = NOT_NAME.test(words.slice(start, stop))
      ? null
      : nameWithin(words, { start, end: stop }, strict);
    if (end !== null) found.push({ start, end, type: 'Person', rule });
  }
  return found;
}
