/** Something wrong with a reading or a graph: where, what, and what to do. */
export interface Problem {
  /** e.g. `link slogan:三个一批 PROPOSED_BY institution:…`. */
  where: string;
  what: string;
  hint: string;
}

/** What to do when a reading does not agree with its own text. */
export const READ_AGAIN = 'read the text again with `wenmai ingest`, and report the text if it comes back';
