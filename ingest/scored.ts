import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rowsAsTable, type Row } from '#graph';
import { loadLexicon } from './lexicon/index.ts';
import { readArticle } from './pipeline.ts';
import { score, stripTags, type Figures, type ScoreCard } from './score.ts';

/** Reads every annotated text of a gold folder and scores what was read: NAME.txt, or else NAME.tagged without its tags. */
export function scoreFolder(folder: string): ScoreCard {
  const lexicon = loadLexicon();
  return score(folder, (tagged) => {
    const plain = tagged.replace(/\.tagged$/u, '.txt');
    const bytes = existsSync(plain)
      ? readFileSync(plain)
      : Buffer.from(stripTags(readFileSync(tagged, 'utf8')));
    return readArticle({ bytes, path: basename(plain), kind: 'txt' }, lexicon);
  });
}

/** One table; a rule has no misses of its own, so it shows neither recall nor F1. */
function part(heading: string, figures: Record<string, Figures>, ruled = false): string {
  const rows = Object.entries(figures).map(([name, { p, r, f1, tp, fp, fn }]): Row =>
    ruled ? { [heading]: name, P: p, tp, fp } : { [heading]: name, P: p, R: r, F1: f1, tp, fp, fn },
  );
  return rows.length > 0 ? rowsAsTable(Object.keys(rows[0] ?? {}), rows) : '';
}

/** A score card on one screen or more: per type, entity set, per link, then per rule. */
export function scoreTable({ documents, mentions, entities, relations, rules }: ScoreCard): string {
  return [
    `${documents} annotated texts`,
    part('mentions', mentions),
    part('entities', { set: entities }),
    part('relations', relations),
    part('mention rules', rules.mentions, true),
    part('relation rules', rules.relations, true),
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}

/** Every miss and false find, one a line: text, kind, what, rule. */
export const scoreErrors = ({ errors }: ScoreCard): string =>
  errors.map(({ text, kind, what, rule }) => [text, kind, what, rule ?? ''].join('\t')).join('\n');
