import { access, readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { textPath } from '#graph';
import { isTemporary, names, writeWhole } from './files.ts';
import { sha256 } from './reading.ts';

/** Which texts the input at one path gave, and which it gave before it was changed. Private to the folder. */
interface Input {
  path: string;
  article: string;
  /** The second text and the later ones of a file that holds several. */
  more?: string[];
  before: string[];
  /** As the reading shows it; an older version did not say. */
  shown?: string;
}

/** Which input gave which article, so that a changed file replaces its old reading. */
export interface Inputs {
  /**
   * Remembers that `path` (absolute, or a URL), `shown` to people so, now gives `article`, and behind it `more`. Say it before the
   * readings are saved.
   */
  keep(path: string, article: string, shown?: string, more?: readonly string[]): Promise<void>;
  /** Article id → path of an input that gives it now. */
  origins(): Promise<Map<string, string>>;
  /**
   * Articles of which an input is gone or gives another text now, with the paths of those that still give it as shown,
   * smallest first; only where there are such.
   */
  moved(): Promise<Map<string, string[]>>;
  /** Paths at or below these that are no longer there and whose text nothing else gives: it is kept until it is taken out. */
  gone(asked: readonly string[]): Promise<string[]>;
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
    async keep(path, article, shown, more = []) {
      const known = await read(fileOf(path));
      const isKnown = known !== null && String(textsOf(known)) === String([article, ...more]);
      // 甲.txt and texts/甲.txt are one file, asked for in two ways: of them too the smaller is kept.
      const asked = [isKnown ? known.shown : undefined, shown];
      const [least] = asked.filter((each) => each !== undefined).sort();
      if (isKnown && known.shown === least) return;
      const before = [...(known?.before ?? []), ...(known ? textsOf(known) : [])];
      const ids = [...new Set(before)].filter((id) => ![article, ...more, ''].includes(id)).sort();
      await write({
        path,
        article,
        ...(more.length > 0 && { more: [...more] }),
        before: ids,
        ...(least !== undefined && { shown: least }),
      });
    },
    origins: async () =>
      new Map(
        (await all()).flatMap((input) =>
          textsOf(input).flatMap((article) => (article === '' ? [] : [[article, input.path] as const])),
        ),
      ),
    async moved() {
      const inputs = await all();
      const lost = new Set(inputs.flatMap(({ before }) => before));
      const alive = new Map<string, string[]>();
      for (const input of inputs) {
        const isHere = await isThere(input.path);
        for (const [at, article] of textsOf(input).entries()) {
          if (article === '') continue;
          if (!isHere) lost.add(article);
          else alive.set(article, [...(alive.get(article) ?? []), shownAs(input.shown, at)]);
        }
      }
      const known = [...alive].filter(([article, paths]) => lost.has(article) && !paths.includes(''));
      return new Map(known.map(([article, paths]) => [article, paths.sort()]));
    },
    async gone(asked) {
      const inputs = await all();
      const places = asked.map((path) => resolve(path));
      const there = await Promise.all(inputs.map(({ path }) => isThere(path)));
      const given = new Set(inputs.filter((_, at) => there[at]).flatMap(textsOf));
      return inputs
        .filter(
          (input, at) =>
            !there[at] &&
            textsOf(input).some((article) => article !== '' && !given.has(article)) &&
            under(input.path, places),
        )
        .map(({ path, shown }) => shown ?? path)
        .sort();
    },
    async superseded() {
      const inputs = await all();
      const current = new Set(inputs.flatMap(textsOf));
      const gone = inputs.flatMap(({ article, before }) =>
        before.map((id): [string, string] => [id, article]),
      );
      return new Map(gone.filter(([id]) => !current.has(id)));
    },
    async forget(article) {
      for (const input of await all()) {
        if (!textsOf(input).includes(article) && !input.before.includes(article)) continue;
        const [first = '', ...more] = textsOf(input).map((id) => (id === article ? '' : id));
        const before = input.before.filter((id) => id !== article);
        await write({ ...input, article: first, ...(more.length > 0 && { more }), before });
      }
    },
  };
}

const under = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(place.endsWith(sep) ? place : `${place}${sep}`));

/** What an input gives now, in the order of the texts; '' for one that was taken out again. */
const textsOf = ({ article, more = [] }: Input): string[] => [article, ...more];

/** Of what an older version kept it is not known. */
const shownAs = (shown = '', at: number): string => (shown === '' ? '' : textPath(shown, at + 1));

/** False for a file, or the archive around it, that is gone; what is no place on this disk is taken to be there. */
export async function isThere(path: string): Promise<boolean> {
  if (!isAbsolute(path)) return true;
  for (const place of [path, path.split('!/')[0]!]) {
    const there = await access(place).then(
      () => true,
      () => false,
    );
    if (there) return true;
  }
  return false;
}

async function read(file: string): Promise<Input | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Input;
  } catch {
    // Not there, or not ours: the input is read afresh.
    return null;
  }
}
