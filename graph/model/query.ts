/** A word in both languages of the interface. */
export interface Words {
  zh: string;
  en: string;
}

/** A plain JSON value: what parameters are and what rows hold, on every engine. */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** One row of an answer, by column name. */
export type Row = Record<string, Plain>;

/** One parameter of a question. */
export interface Param {
  name: string;
  words: Words;
  /** Used when the asker says nothing; without it the parameter must be given. */
  fallback?: Plain;
  /** A list of names or ids. */
  many?: true;
  /** Of an id: what it must be the id of. */
  of?: Known;
}

/** What an id may stand for: Cypher that gives a row when `$value` does, and where such ids are found. */
export interface Known {
  cypher: string;
  /** After “No ”: text or section. */
  noun: string;
  hint: string;
}

/** One question: Cypher that runs alike on every engine, its parameters, and its words. */
export interface Query {
  /** kebab-case, stable: it stands in URLs. */
  id: string;
  words: Words;
  cypher: string;
  params: Param[];
  /** Column names, in order. */
  columns: string[];
}
