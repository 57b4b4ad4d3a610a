/** A file that holds no text we can read. The message says where, what is wrong, and what to do. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly path: string;

  constructor(path: string, what: string, remedy: string) {
    super(`${path}: ${what}: ${remedy}`);
    this.path = path;
  }
}
