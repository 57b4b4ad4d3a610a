import type { EntityType } from '#graph';
import type { Context, Naming } from '../naming.ts';

/** 省委, 我部, 你公司 where the text does not say `what`: one of this text alone, by the words for it, marked deictic. */
export const unsaid = (type: EntityType, name: string, { text }: Context, what: string): Naming => ({
  type,
  name,
  sense: text.article.id.slice(0, 8),
  attributes: { deictic: true },
  reason: `deictic: the text does not say ${what}`,
});
