import { segment } from '../../../ingest/segment/index.ts';
import { articleOf } from './article.ts';

/** Each section of a text of these lines: its heading and level, the heading it stands under, and its last line. */
export const outline = (lines: readonly string[]) => {
  const text = lines.join('\n');
  const { sections } = segment(articleOf(text));
  return sections.map(({ heading, level, parent, start, end }) => ({
    heading,
    level,
    under: sections.find(({ id }) => id === parent)?.heading ?? null,
    last: text.slice(start, end).trimEnd().split('\n').at(-1),
  }));
};
