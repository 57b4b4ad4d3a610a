import type { Format } from './format.ts';
import { gexf } from './gexf.ts';
import { json } from './json.ts';

export type { Format } from './format.ts';
export { focus } from './focus.ts';
export { JSON_VERSION } from './json.ts';
export { rowsAsCsv, rowsAsTable } from './rows.ts';

/** Every way out; one more is one file and one line. */
export const FORMATS: readonly Format[] = [json, gexf];
