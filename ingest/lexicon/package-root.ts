import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of our package.json: data files stay where they are in the source tree, compiled code runs from `dist`. */
export function packageRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`${from}: no package.json above it; reinstall wenmai.`);
  }
}
