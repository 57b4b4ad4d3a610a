import type { Article } from './article.ts';
import type { Entity } from './entity.ts';
import type { Link } from './link.ts';
import type { Mention } from './mention.ts';
import type { Section } from './section.ts';
import type { Sentence } from './sentence.ts';

/** All that one article contributes; what `wenmai read` prints and the archive keeps. */
export interface Reading {
  article: Article;
  sections: Section[];
  sentences: Sentence[];
  mentions: Mention[];
  entities: Entity[];
  /** What sentences say. */
  links: Link[];
  /** What names show, whatever the sentence says: 甲省委组织部 is PART_OF 甲省委, which is LOCATED_IN 甲省. The graph holds both. */
  hierarchy: Link[];
}
