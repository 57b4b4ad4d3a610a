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
  links: Link[];
}
