/** One place where a wording stands. */
export interface Attestation {
  /** Id of the Document entity, and its title. */
  document: string;
  title: string;
  /** Where the wording stands in `article.text`. */
  start: number;
  end: number;
  /** The whole sentence. */
  quote: string;
}

/** A fixed wording that the tables do not know: a candidate for a slogan, with what speaks for it. */
export interface Wording {
  name: string;
  /** Sentences that hold it; a repeated sentence and a reprint count once. */
  times: number;
  documents: number;
  /** Share of its places that stand in “” of their own, 0 to 1. */
  quoted: number;
  /** How much its two parts belong together, at the place where they do so least: NPMI, −1 to 1. */
  cohesion: number;
  /** How freely it is followed and preceded: the lesser branching entropy of its two sides, in bits. */
  freedom: number;
  /** The first places, of different documents where there are. */
  evidence: Attestation[];
}
