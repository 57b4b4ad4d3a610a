/** The store cannot do what was asked: `where: what`, and what to do. */
export class StoreError extends Error {
  override name = 'StoreError';
  /** What to do about it. */
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

/** The question cannot be answered: what is wrong with it, and how to ask instead. */
export class QueryError extends Error {
  override name = 'QueryError';
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

/** The words of whatever was thrown. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The system's short code of an error, e.g. `ENOENT`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** No text that was read has this id. */
export const unknownText = (where: string, id: string): StoreError =>
  new StoreError(`${where}: no text with the id ${id} was read`, 'List them: wenmai query documents');
