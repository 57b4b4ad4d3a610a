import { COLUMNS } from '../lexicon/rows.ts';
import type { Wording } from './wording.ts';

/**
 * Candidates as a lexicon of one's own: delete the rows that are no slogans, write a source into `note`, and give the file to
 * `--lexicon`. What speaks for a row stands in its note.
 */
export const asLexicon = (wordings: readonly Wording[]): string =>
  [COLUMNS, ...wordings.map(row)].map((cells) => cells.map(cell).join('\t')).join('\n') + '\n';

const row = (one: Wording): string[] => {
  const [first] = one.evidence;
  const measures = `${one.times} 句，${one.documents} 篇，加引号 ${Math.round(one.quoted * 100)}%，凝固度 ${one.cohesion}，自由度 ${one.freedom}`;
  return [
    one.name,
    'Slogan',
    '',
    'status=candidate',
    '',
    `候选：${measures}；${first?.title ?? ''}：${first?.quote ?? ''}`,
  ];
};

/** A cell holds no tab, no line end, and begins no formula of a spreadsheet. */
const cell = (words: string): string => words.replaceAll(/[\t\r\n]+/gu, ' ').replace(/^(?=[=+@-])/u, "'");
