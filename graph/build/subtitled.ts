import type { Part } from './part.ts';
import { renamed } from './renamed.ts';

/** A shorter title before a dash is that of a series or of many: 沿着水渠走——清水县见闻. */
const SHORTEST = 8;
const DASH = '——';

/**
 * A title cited without its subtitle is that of the one document that has it: 《一渠清水润泽三镇》 and 《一渠清水润泽三镇——清水县水利报告》. Where two
 * have one, or a text of the bare title was read, it stays apart.
 */
export function meetBySubtitle(parts: Part[]): Part[] {
  const cited = new Set<string>();
  const whole = new Map<string, Set<string>>();
  for (const { entities } of parts) {
    for (const { id, type } of entities) {
      if (type !== 'Document') continue;
      cited.add(id);
      const dash = id.indexOf(DASH);
      const title = dash < 0 ? '' : id.slice(0, dash);
      if (title.length < 'document:'.length + SHORTEST) continue;
      whole.set(title, (whole.get(title) ?? new Set()).add(id));
    }
  }
  const texts = new Set(parts.map(({ article }) => article.entity));
  const names = new Map<string, string>();
  for (const [title, [one, ...more]] of whole)
    if (one !== undefined && more.length === 0 && cited.has(title) && !texts.has(title))
      names.set(title, one);
  return names.size > 0 ? parts.map((part) => renamed(part, names)) : parts;
}
