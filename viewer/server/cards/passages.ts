import type { Row } from '#graph';
import type { Mark, Passage } from '../../data/api.ts';
import { ask, type AskOptions } from '../ask.ts';
import type { Context } from '../context.ts';
import { number, text, textOrNull } from './cell.ts';
import { sourceOf } from './drawn.ts';
import { marksBySentence, settle } from './marks.ts';

/** Marks of one sentence, from what it mentions; offsets of the whole text. */
export type Marking = (sentence: string, mentions: readonly Mark[]) => { marks: Mark[]; rules?: string[] };

/** Rows of sentences with their text (`passages`, `mentions-of`, `shared-sentences`) as passages, in their order. */
export async function passagesFrom(
  { store }: Context,
  rows: Row[],
  marking: Marking,
  options: AskOptions = {},
): Promise<Passage[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => text(row, 'sentence'));
  const mentions = marksBySentence(await ask(store, 'marks', { ids }, options));
  return rows.map((row, order): Passage => {
    const id = ids[order] ?? '';
    const sentence = { start: number(row, 'start'), text: text(row, 'text') };
    const { marks, rules = [] } = marking(id, mentions.get(id) ?? []);
    return {
      sentence: id,
      text: sentence.text,
      marks: settle(marks, sentence),
      document: sourceOf(row),
      section: textOrNull(row, 'section'),
      rules,
    };
  });
}

/** Everything named is marked; the entity asked for as `source`, so that it stands out. */
export const markingOf =
  (...entities: string[]): Marking =>
  (_sentence, mentions) => ({
    marks: mentions.map((mark) => {
      const end = entities.indexOf(mark.entity ?? '');
      return end < 0 ? mark : { ...mark, kind: end === 0 ? 'source' : 'target' };
    }),
  });
