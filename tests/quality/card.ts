/** Measures reading and writes CARD.md beside this file: `npm run quality`, or `npm run quality -- HELD_OUT_FOLDER…`. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HOME, shared, sharedMissing } from '../helpers/shared.ts';
import { cardPage } from './card-page.ts';
import { measure, type GoldSet } from './measure.ts';

const missing = sharedMissing('gold/dev') || sharedMissing('corpus');
if (missing) {
  process.stderr.write(`The card ${missing}.\n`);
  process.exit(1);
}
const folders = process.argv.slice(2);
const sets: GoldSet[] = [
  { name: 'gold/dev', folder: shared('gold/dev'), seen: true },
  ...folders.map((folder) => ({ name: basename(folder), folder, seen: false })),
];
const names = folders.map((folder) => ` ${basename(folder)}/`).join('');
const command = `npm run quality${names && ` --${names}`}`;
const page = cardPage(measure(sets), new Date().toISOString().slice(0, 10), command);
writeFileSync(join(HOME, 'tests/quality/CARD.md'), page);
process.stdout.write(page);
