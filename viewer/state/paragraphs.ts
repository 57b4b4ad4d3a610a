import type { TextPage } from '../data/api.ts';

export type PageSentence = TextPage['sentences'][number];

export interface Paragraph {
  /** Level of the heading it is, from 1; null for text. */
  heading: number | null;
  sentences: PageSentence[];
}

/** Sentences by line, as the text was set. A line that begins a section and is its heading is one. */
export function paragraphs({ sentences, sections }: TextPage): Paragraph[] {
  const headings = new Map(sections.map((section) => [section.start, section]));
  const out: Paragraph[] = [];
  for (const sentence of sentences) {
    const last = out.at(-1);
    const section = headings.get(sentence.start);
    const isHeading =
      section !== undefined && section.heading !== '' && sentence.text.length <= section.heading.length + 1;
    if (isHeading) out.push({ heading: section.level, sentences: [sentence] });
    else if (!last || last.heading !== null || sentence.gap.includes('\n'))
      out.push({ heading: null, sentences: [sentence] });
    else last.sentences.push(sentence);
  }
  return out;
}
