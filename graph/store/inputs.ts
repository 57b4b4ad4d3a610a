import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporary, names, writeWhole } from './files.ts';
import { sha256 } from './reading.ts';

/** Which text the input at one path gave, and which it gave before it was changed. Private to the folder. */
interface Input {
  path: string;
  article: string;
  before: string[];
}

/** Which input gave which article, so that a changed file replaces its old reading. */
export interface Inputs {
  /** Remembers that `path` (absolute, or a URL) now gives `article`. Say it before the reading is saved. */
  keep(path: string, article: string): Promise<void>;
  /** Article ids that an input gave before it was changed, and no input gives now, with what replaced each. */
  superseded(): Promise<Map<string, string>>;
  /** Forgets that any input ever gave this article. */
  forget(article: string): Promise<void>;
}

/** Inputs kept in a folder, one small file each: a kill can lose at most the last. */
export function openInputs(folder: string): Inputs {
  const fileOf = (path: string): string => join(folder, `${sha256(path).slice(0, 32)}.json`);
  const write = (input: Input): Promise<void> => writeWhole(fileOf(input.path), JSON.stringify(input));

  async function all(): Promise<Input[]> {
    const files = (await names(folder)).filter((name) => name.endsWith('.json') && !isTemporary(name));
    const inputs = await Promise.all(files.map((name) => read(join(folder, name))));
    return inputs.filter((input) => input !== null);
  }

  return {
    async keep(path, article) {
      const known = await read(fileOf(path));
      if (known?.article === article) return;
      const before = [...(known?.before ?? []), ...(known?.article ? [known.article] : [])];
      await write({ path, article, before: [...new Set(before)].filter((id) => id !== article).sort() });
    },
    async superseded() {
      const inputs = await all();
      const current = new Set(inputs.map(({ article }) => article));
      const gone = inputs.flatMap(({ article, before }) =>
        before.map((id): [string, string] => [id, article]),
      );
      return new Map(gone.filter(([id]) => !current.has(id)));
    },
    async forget(article) {
      for (const input of await all()) {
        if (input.article !== article && !input.before.includes(article)) continue;
        const before = input.before.filter((id) => id !== article);
        await write({ ...input, article: input.article === article ? '' : input.article, before });
      }
    },
  };
}

async function read(file: string): Promise<Input | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Input;
  } catch {
    // Not there, or not ours: the input is read afresh.
    return null;
  }
}
