import {
  byPosition,
  contains,
  slice,
  type Candidate,
  type EntityType,
  type Found,
  type Mention,
  type Reading,
  type Sentence,
  type Span,
} from '#graph';
import { loadLexicon, type Lexicon } from './lexicon/index.ts';
import { explain, settingOf } from './link/index.ts';
import type { ReaderOptions } from './reader.ts';
import { recognise } from './recognise/index.ts';

/** Inside a longer find; same span as a find of an earlier recogniser; overlaps one; reaches over a sentence end. */
export type Why = 'longer' | 'priority' | 'overlap' | 'sentence';

/** A find that was not kept. `over` is the find it lost to; null for `sentence`: it reaches over a sentence end. */
export interface Lost extends Found {
  words: string;
  why: Why;
  over: Found | null;
}

/** A mention, why it names its entity, and what it might have named instead, best first. */
export interface ExplainedMention extends Span {
  words: string;
  type: EntityType;
  rule: string;
  entity: string;
  reason: string;
  others: Candidate[];
}

/** A link that a sentence is evidence for; both ends are entity ids. */
export interface ExplainedLink {
  source: string;
  type: string;
  target: string;
  rule: string;
  confidence: number;
}

/** A sentence with its mentions, the finds that lost in it, and the links it is evidence for. */
export interface ExplainedSentence extends Span {
  words: string;
  mentions: ExplainedMention[];
  lost: Lost[];
  links: ExplainedLink[];
}

export interface Explanation {
  path: string;
  title: string;
  sentences: ExplainedSentence[];
}

/**
 * Explains readings one after the other, each written by `write`; the lexicon, with the user's files they were read with, is
 * loaded at the first.
 */
export function openExplainer(
  write: (explanation: Explanation) => string,
  { lexicon: extra }: Pick<ReaderOptions, 'lexicon'> = {},
): (reading: Reading) => string {
  let lexicon: Lexicon | null = null;
  return (reading) => write(explainReading(reading, (lexicon ??= loadLexicon(extra))));
}

/** Why a reading says what it says: its text is recognised and named once more, this time with the losers. */
export function explainReading(reading: Reading, lexicon: Lexicon): Explanation {
  const { article, sentences } = reading;
  const lost: Lost[] = [];
  const found = recognise(reading, lexicon, (one, over) => {
    // The same find twice is no contest.
    if (over && over.rule === one.rule && over.type === one.type && placeOf(over) === placeOf(one)) return;
    lost.push({ ...one, words: slice(article.text, one), why: whyLost(one, over), over });
  });
  const named = new Map(
    explain(settingOf(reading, found, lexicon), found).map((each) => [placeOf(each.found), each.candidates]),
  );
  const mentions = grouped(reading.mentions, ({ sentence }) => sentence);
  const losers = grouped(lost.sort(byPosition), (one) => sentenceAt(sentences, one.start)?.id);
  const links = grouped(saidIn(reading), ({ sentence }) => sentence);
  return {
    path: article.source.path,
    title: article.title,
    sentences: sentences.map(({ id, start, end }) => ({
      start,
      end,
      words: slice(article.text, { start, end }),
      mentions: (mentions.get(id) ?? []).map((mention) => explained(mention, article.text, named)),
      lost: losers.get(id) ?? [],
      links: (links.get(id) ?? []).map(({ said }) => said),
    })),
  };
}

function explained(
  mention: Mention,
  text: string,
  named: ReadonlyMap<string, readonly Candidate[]>,
): ExplainedMention {
  const { start, end, type, rule, entity } = mention;
  const candidates = named.get(placeOf(mention)) ?? [];
  return {
    start,
    end,
    words: slice(text, mention),
    type,
    rule,
    entity,
    reason: candidates.find((one) => one.entity === entity)?.reason ?? '',
    others: candidates.filter((one) => one.entity !== entity),
  };
}

const saidIn = ({ links, hierarchy }: Reading): { sentence: string; said: ExplainedLink }[] =>
  [...links, ...hierarchy].flatMap(({ source, type, target, evidence }) =>
    evidence.map(({ sentence, rule, confidence }) => ({
      sentence,
      said: { source, type, target, rule, confidence },
    })),
  );

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item) ?? '';
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const placeOf = ({ start, end }: Span): string => `${start} ${end}`;

/** The last sentence that begins at or before an offset; the first when none does. */
const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  sentences.findLast(({ start }) => start <= at) ?? sentences[0];

function whyLost(found: Found, over: Found | null): Why {
  if (!over) return 'sentence';
  if (placeOf(over) === placeOf(found)) return 'priority';
  return contains(over, found) ? 'longer' : 'overlap';
}
