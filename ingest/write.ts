import { writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Reading } from '#graph';

/** Writes readings into a folder that is there, `NAME.json` each; a second text of one name becomes `NAME-2.json`. */
export function openWriter(folder: string): (reading: Reading) => Promise<void> {
  const taken = new Map<string, number>();
  return async (reading) => {
    // 公报.txt!/2 is the second text of 公报.txt.
    const { name } = parse(reading.article.source.path.replace(/!\/\d+$/u, ''));
    const copy = (taken.get(name) ?? 0) + 1;
    taken.set(name, copy);
    const file = copy === 1 ? `${name}.json` : `${name}-${copy}.json`;
    await writeFile(join(folder, file), `${JSON.stringify(reading, null, 2)}\n`);
  };
}
