import { byDate } from './order.ts';
import { tight } from './numbered.ts';
import type { Part } from './part.ts';
import { renamed } from './renamed.ts';

/**
 * One Document id, one text. Notices of one title that their numbers tell apart are `document:关于防汛的通知@甲办发〔2031〕3号` each,
 * and a citation without a number meets none of them. Else, where two articles claim `document:通知`, the earliest dated (then the
 * smallest article id) keeps it, so that a citation meets it; the others become `document:通知@` + 8 digits of their id. Each goes by
 * its id everywhere in its own reading.
 */
export function settleDocuments(parts: Part[]): Part[] {
  const told = toldByNumber(parts);
  const keepers = new Map<string, Part>();
  for (const part of told) {
    const keeper = keepers.get(part.article.entity);
    if (!keeper || byDate(part.article, keeper.article) < 0) keepers.set(part.article.entity, part);
  }
  return told.map((part) =>
    keepers.get(part.article.entity) === part ? part : apart(part, part.article.id.slice(0, 8)),
  );
}

/** Of texts that claim one id under two numbers or more, each that has a number is told by it. */
function toldByNumber(parts: Part[]): Part[] {
  const numbers = new Map<string, Set<string>>();
  for (const { article } of parts) {
    const known = numbers.get(article.entity) ?? new Set<string>();
    numbers.set(article.entity, article.number ? known.add(article.number) : known);
  }
  return parts.map((part) => {
    const { entity, number } = part.article;
    return number !== undefined && (numbers.get(entity)?.size ?? 0) > 1 ? apart(part, tight(number)) : part;
  });
}

const apart = (part: Part, sense: string): Part =>
  renamed(part, new Map([[part.article.entity, `${part.article.entity}@${sense}`]]));
