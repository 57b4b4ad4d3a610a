import { unquoted } from '../bare.ts';
import type { Namer } from '../naming.ts';

/** How far before a campaign the words stand that tell it from another of its name. */
const REACH = 200;

/** 延安时期…整风运动 → 延安整风运动: of two campaigns that end in these words the one whose other words stand before them in the paragraph. */
export const campaignOfDays: Namer = ({ words, start }, { lexicon, text }) => {
  const short = unquoted(words);
  const { text: all } = text.article;
  if (!short.endsWith('运动')) return null;
  const before = all.slice(Math.max(all.lastIndexOf('\n', start - 1) + 1, start - REACH), start);
  const [entry, other] = lexicon
    .entries('Program')
    .filter(
      ({ name, attributes }) =>
        attributes['subtype'] === 'campaign' &&
        name.length > short.length &&
        name.endsWith(short) &&
        before.includes(name.slice(0, -short.length)),
    );
  return entry && !other
    ? {
        type: 'Program',
        name: entry.name,
        attributes: entry.attributes,
        reason: `${short} of ${entry.name.slice(0, -short.length)}`,
      }
    : null;
};
