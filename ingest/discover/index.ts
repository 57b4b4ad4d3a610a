import type { Reading } from '#graph';
import { gather, type Corpus } from './corpus.ts';
import { frequentGrams, type Gram } from './grams.ts';
import { isFormula, isFragment } from './form.ts';
import { cohesion, freedom, inRow, namedShare, quotationRate } from './measures.ts';
import type { Attestation, Wording } from './wording.ts';

export type { Attestation, Wording } from './wording.ts';
export { asLexicon } from './lexicon-rows.ts';

/** How often a wording must stand to be offered. */
export interface DiscoverOptions {
  /** Sentences that must hold a wording. */
  times: number;
  /** Documents that must. */
  documents: number;
}
/** Used where nothing else is said. */
export const DEFAULT_DISCOVER: DiscoverOptions = { times: 5, documents: 3 };

const LONGEST = 16;
/** A wording of less is a plain word where it is not quoted. */
const SHORTEST = 4;
const SHORTEST_QUOTED = 2;
/** Below, words meet by chance; below the second, they are part of something longer. */
const COHESION = 0.3;
const FREEDOM = 1.5;
/** From here on a wording counts as quoted. */
const QUOTED = 0.2;
/** A wording that is named this often already is no news. */
const NAMED = 0.3;
const EVIDENCE = 3;

/**
 * Fixed wordings of a corpus that nothing recognises yet, the best first: the same characters in several documents, whose parts belong
 * together (cohesion), that end where a formula ends (branching entropy), and that writers set in quotation marks. They
 * are offered for a person to judge, with their sentences, and never become entities by themselves.
 */
export async function discover(
  readings: AsyncIterable<Reading> | Iterable<Reading>,
  options: Partial<DiscoverOptions> = {},
): Promise<Wording[]> {
  const { times, documents } = { ...DEFAULT_DISCOVER, ...options };
  const corpus = await gather(readings);
  const counts = new Map<string, number>();
  const found: Wording[] = [];
  for (const gram of frequentGrams(corpus.text, { least: times, longest: LONGEST })) {
    counts.set(gram.words, gram.at.length);
    const wording = weigh(corpus, gram, counts);
    if (wording && wording.documents >= documents && wording.times >= times) found.push(wording);
  }
  return outermost(found).sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
}

function weigh(corpus: Corpus, gram: Gram, counts: ReadonlyMap<string, number>): Wording | null {
  const { words } = gram;
  if (words.length < SHORTEST_QUOTED || isFragment(words)) return null;
  const quoted = quotationRate(corpus, gram);
  if (quoted < QUOTED && (words.length < SHORTEST || (quoted === 0 && !isFormula(words)))) return null;
  if (namedShare(corpus, gram) >= NAMED || inRow(corpus, gram)) return null;
  const belongs = cohesion(words, counts, corpus.text.length);
  if (belongs < COHESION && quoted < QUOTED) return null;
  const free = freedom(corpus, gram);
  if (free < FREEDOM) return null;
  const places = gram.at.map((at) => corpus.placeOf(at));
  return {
    name: words,
    times: new Set(places.map(({ at }) => at)).size,
    documents: new Set(places.map(({ document }) => document)).size,
    quoted: round(quoted),
    cohesion: round(belongs),
    freedom: round(free),
    evidence: attestations(corpus, gram),
  };
}

/** The first place in each of the first documents. */
function attestations(corpus: Corpus, { words, at }: Gram): Attestation[] {
  const shown = new Map<string, Attestation>();
  for (const unit of at) {
    const place = corpus.placeOf(unit);
    if (shown.has(place.document)) continue;
    const start = place.start + unit - place.at;
    const { document, title } = place;
    const quote = lineAt(corpus.text, place.at);
    shown.set(document, { document, title, start, end: start + words.length, quote });
    if (shown.size === EVIDENCE) break;
  }
  return [...shown.values()];
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** 能腐、不想 has nothing of its own beside 不敢腐、不能腐、不想腐: a part that rarely stands alone gives way to the whole. */
function outermost(found: readonly Wording[]): Wording[] {
  const longest = found.toSorted((a, b) => b.name.length - a.name.length);
  return found.filter((part) => {
    const within = longest
      .filter((whole) => whole.name.length > part.name.length && whole.name.includes(part.name))
      .reduce((sum, whole) => Math.max(sum, whole.times), 0);
    return within * 2 < part.times;
  });
}

/** What speaks for a wording: quotation first, then its form, then its hold and how wide it is spread. */
const weight = ({ name, quoted, cohesion: belongs, documents }: Wording): number =>
  2 * quoted + (isFormula(name) ? 1 : 0) + belongs + Math.log2(documents) / 4;

const round = (value: number): number => Math.round(value * 1000) / 1000;
