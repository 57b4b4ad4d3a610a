import { overlaps, parseMarks, type EntityType, type Row, type Span } from '#graph';
import type { Mark, MarkKind } from '../../data/api.ts';
import { number, text } from './cell.ts';

/** Both ends and the word that links them are told before what else the sentence names. */
const ORDER: Record<MarkKind, number> = { source: 0, target: 1, trigger: 2, mention: 3 };

/** Rows of `marks` or `text-marks` by sentence; offsets are still those of the whole text. */
export function marksBySentence(rows: Row[]): Map<string, Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const row of rows) {
    const sentence = text(row, 'sentence');
    const mark: Mark = {
      start: number(row, 'start'),
      end: number(row, 'until'),
      kind: 'mention',
      type: text(row, 'type') as EntityType,
      entity: text(row, 'entity'),
      name: text(row, 'name'),
    };
    const known = found.get(sentence);
    if (known) known.push(mark);
    else found.set(sentence, [mark]);
  }
  return found;
}

/** The line of `formatMarks` as marks; an end that is also a mention knows what it names. */
export function evidenceMarks(line: string, mentions: readonly Mark[]): Mark[] {
  const { source, target, trigger } = parseMarks(line);
  const spans: [MarkKind, Span | null][] = [
    ['source', source],
    ['target', target],
    ['trigger', trigger],
  ];
  return spans.flatMap(([kind, span]) => {
    if (!span) return [];
    const same =
      kind === 'trigger'
        ? undefined
        : mentions.find((mark) => mark.start === span.start && mark.end === span.end);
    return [{ type: null, entity: null, name: null, ...same, ...span, kind }];
  });
}

/** Marks of a text, cut to one sentence and counted from its start; of two that overlap the stronger stays. */
export function settle(marks: readonly Mark[], sentence: { start: number; text: string }): Mark[] {
  const end = sentence.text.length;
  const inside = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - sentence.start),
      end: Math.min(end, mark.end - sentence.start),
    }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of inside) if (!kept.some((other) => overlaps(mark, other))) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}
