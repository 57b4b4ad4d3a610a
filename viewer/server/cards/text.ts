import type { TextPage } from '../../data/api.ts';
import { ask, type AskOptions } from '../ask.ts';
import type { Context } from '../context.ts';
import { missing } from '../http/failure.ts';
import { number, text, textOrNull } from './cell.ts';
import { sourceOf } from './drawn.ts';
import { marksBySentence, settle } from './marks.ts';

/** A read text from the first word to the last, with all that it names marked. */
export async function textPage({ store }: Context, id: string, options: AskOptions = {}): Promise<TextPage> {
  const [[source], sections, sentences, marks] = await Promise.all([
    ask(store, 'source', { id }, options),
    ask(store, 'text-sections', { id }, options),
    ask(store, 'text', { id }, options),
    ask(store, 'text-marks', { id }, options),
  ]);
  if (!source)
    throw missing(
      `No text was read under the id ${id}.`,
      'It may only be cited by others: read it with `wenmai ingest`.',
    );
  const named = marksBySentence(marks);
  return {
    source: sourceOf(source),
    path: text(source, 'path'),
    sections: sections.map((row) => ({
      id: text(row, 'id'),
      level: number(row, 'level'),
      heading: text(row, 'heading'),
      start: number(row, 'start'),
      end: number(row, 'until'),
    })),
    sentences: sentences.map((row) => {
      const sentence = { start: number(row, 'start'), text: text(row, 'text') };
      const sentenceId = text(row, 'sentence');
      return {
        id: sentenceId,
        ...sentence,
        gap: text(row, 'gap'),
        section: textOrNull(row, 'section'),
        marks: settle(named.get(sentenceId) ?? [], sentence),
      };
    }),
    tail: sentences.map((row) => text(row, 'tail')).join(''),
  };
}
