import type { Article, Section, Sentence } from '#graph';
import { sectionsOf } from './sections.ts';
import { lines, sentencesOf } from './sentences.ts';

/**
 * Article → its sections and sentences, both in text order. Sentences and the gaps between them (white space and line
 * ends only) rejoin to `article.text`; a line end always ends a sentence, so each line of the title block is one or more of its own.
 */
export function segment(article: Article): { sections: Section[]; sentences: Sentence[] } {
  const { id, text } = article;
  const paragraphs = lines(text).map((line) => {
    // 何以能上能下？: a title keeps its marks.
    const isTitle = text.slice(line.start, line.end) === article.title;
    return { line, sentences: isTitle ? [line] : sentencesOf(text, line) };
  });
  const sections = sectionsOf(id, text, paragraphs);
  let next = 0;
  const open: Section[] = [];
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .map(({ start, end }, order) => {
      for (let section = sections[next]; section && section.start <= start; section = sections[next]) {
        open.push(section);
        next += 1;
      }
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
      return { start, end, id: `${id}#s${order}`, section: open.at(-1)?.id ?? null };
    });
  return { sections, sentences };
}
