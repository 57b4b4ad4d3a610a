import type { Found } from '#graph';
import { Matcher } from '../../lexicon/matcher.ts';
import { seek, type View } from '../recogniser.ts';

/** （以下简称“协调小组”） right behind an organ. */
const DEFINED = {
  pattern: /[（(](?:以下)?(?:简称|称)为?[“"]?(?<name>[\u4e00-\u9fffA-Z0-9]{2,12})[”"]?[）)]/dgu,
  needs: ['简称', '以下称'],
};

/** 协调小组|办公室, 国科大|党委 */
const PART = /^(?:小组(?=办公室)|..(?=党[委组]))(?<part>办公室|党[委组])(?![员会织内])/u;

/** 协调小组, as a text calls an organ from there on: its short form wherever it stands behind its definition. */
export function definedOrgans(view: View, organs: readonly Found[]): Found[] {
  const { words, tokens, hitsOf } = view;
  const ends = new Set([...organs, ...hitsOf.Institution].map(({ end }) => end));
  const from = new Map<string, number>();
  seek(view, DEFINED, ({ span, surface }) => {
    const bracket = Math.max(words.lastIndexOf('（', span.start), words.lastIndexOf('(', span.start));
    if (ends.has(bracket) && !from.has(surface)) from.set(surface, span.start);
    return null;
  });
  if (from.size === 0) return [];
  const names = [...from.keys()];
  return new Matcher(names)
    .find(words)
    .filter(
      ({ start, end, pattern }) => start >= (from.get(names[pattern] ?? '') ?? 0) && !tokens.across(end),
    )
    .map(({ start, end }) => ({
      start,
      end: end + (PART.exec(words.slice(end - 2, end + 4))?.groups?.['part']?.length ?? 0),
      type: 'Institution',
      rule: 'defined-organ',
    }));
}
