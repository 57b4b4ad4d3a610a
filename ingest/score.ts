import { join } from 'node:path';
import type { Reading } from '#graph';
import type { ScoreCard, ScoreError } from './score/card.ts';
import { scoreEntities } from './score/entities.ts';
import { Counts, figures, tally, total } from './score/figures.ts';
import { type Gold, readGold } from './score/gold.ts';
import { alignMentions, scoreMentions } from './score/mentions.ts';
import { scoreRelations } from './score/relations.ts';

export type { ScoreCard, ScoreError } from './score/card.ts';
export type { Figures } from './score/figures.ts';
export { stripTags } from './score/gold.ts';

const FOUR = ['Institution', 'Document', 'Slogan', 'Program'];

/**
 * Scores readings against hand-annotated texts: NAME.tagged, NAME.names.tsv, NAME.relations.tsv in one folder.
 * `read` gives the reading of `GOLD/NAME.tagged` (from NAME.txt beside it, or from the text without its tags), or null
 * when there is none: then all of it is missed. Only letters, digits and Han characters are compared.
 */
export function score(folder: string, read: (path: string) => Reading | null): ScoreCard {
  const golds = readGold(folder);
  const kinds = new Set(golds.flatMap((gold) => gold.relations.map((one) => one.type)));
  const counts = { types: new Counts(), rules: new Counts() };
  const links = { types: new Counts(), rules: new Counts() };
  const entities = tally();
  const errors: ScoreError[] = [];
  for (const gold of golds) {
    const reading = read(join(folder, `${gold.name}.tagged`));
    const found = reading ? alignMentions(reading, gold) : new Map<string, never>();
    errors.push(...mentionErrors(gold, scoreMentions(gold, found, counts.types, counts.rules)));
    errors.push(...entityErrors(gold, scoreEntities(gold, reading, entities)));
    errors.push(...linkErrors(gold, scoreRelations(gold, reading, kinds, links)));
  }
  const four = total(FOUR.map((type) => counts.types.of(type)));
  const types = counts.types.list().filter(([, { tp, fp, fn }]) => tp + fp + fn > 0);
  return {
    documents: golds.length,
    mentions: {
      all: figures(total(counts.types.values())),
      four: figures(four),
      ...Object.fromEntries(types),
    },
    entities: figures(entities),
    relations: { all: figures(total(links.types.values())), ...Object.fromEntries(links.types.list()) },
    rules: {
      mentions: Object.fromEntries(counts.rules.list()),
      relations: Object.fromEntries(links.rules.list()),
    },
    errors,
  };
}

const lineOf = ({ source, type, target }: { source: string; type: string; target: string }): string =>
  `${source} ${type} ${target}`;

function mentionErrors(gold: Gold, { missed, false: wrong }: ReturnType<typeof scoreMentions>): ScoreError[] {
  return [
    ...missed.map(({ type, words }) => ({
      text: gold.name,
      kind: 'MISS' as const,
      what: `${type} ${words}`,
    })),
    ...wrong.map(({ type, words, around, rule }) => ({
      text: gold.name,
      kind: 'FALSE' as const,
      what: `${type} ${words} …${around}…`,
      rule,
    })),
  ];
}

const entityErrors = (
  { name: text }: Gold,
  { missed, false: wrong }: ReturnType<typeof scoreEntities>,
): ScoreError[] => [
  ...missed.map((what) => ({ text, kind: 'NOENTITY' as const, what })),
  ...wrong.map((what) => ({ text, kind: 'EXTRAENTITY' as const, what })),
];

const linkErrors = (
  { name: text }: Gold,
  { missed, false: wrong }: ReturnType<typeof scoreRelations>,
): ScoreError[] => [
  ...missed.map((one) => ({ text, kind: 'NOLINK' as const, what: lineOf(one) })),
  ...wrong.map((one) => ({ text, kind: 'EXTRALINK' as const, what: lineOf(one), rule: one.rule })),
];
