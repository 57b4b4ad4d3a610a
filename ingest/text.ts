import type { Article, Section, Sentence } from '#graph';

/** An article cut into parts: what the recognisers and linkers look at. */
export interface Text {
  article: Article;
  sections: Section[];
  sentences: Sentence[];
}
