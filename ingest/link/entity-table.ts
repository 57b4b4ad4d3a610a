import type { Attribute, Entity } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Naming } from './naming.ts';

interface Row {
  naming: Naming;
  surfaces: Set<string>;
  attributes: Record<string, Attribute>;
}

export type EntityName = Pick<Entity, 'id' | 'type' | 'name'>;

/** Entities of one reading while they are met: one row an id, with every surface and attribute. */
export class EntityTable {
  readonly #rows = new Map<string, Row>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The first naming gives the name, unless a fuller one ends in it (正定县, 河北省正定县); surfaces add up, an attribute keeps its first value. */
  add(id: string, naming: Naming, surface: string): void {
    const row = this.#rows.get(id) ?? { naming, surfaces: new Set<string>(), attributes: {} };
    const known = row.naming.name;
    if (naming.name.length > known.length && naming.name.endsWith(known)) row.naming = naming;
    const words = surface.trim();
    if (words) row.surfaces.add(words);
    if (naming.attributes) row.attributes = { ...naming.attributes, ...row.attributes };
    this.#rows.set(id, row);
  }

  /** Names alone, sorted by id. */
  names(): EntityName[] {
    return this.#sorted().map(([id, { naming }]) => ({ id, type: naming.type, name: naming.name }));
  }

  /** Sorted by id. */
  list(): Entity[] {
    return this.#sorted().map(([id, { naming, surfaces, attributes }]) => {
      const { type, name, sense } = naming;
      // 三个一批 of 山西 has parts of its own: what the lexicon says of the wording is another's.
      const entry = sense === undefined ? this.#lexicon.entry(type, naming.key ?? name) : undefined;
      const aliases = new Set([...surfaces, ...(entry?.aliases ?? [])]);
      aliases.delete(name);
      const all = { ...entry?.attributes, ...attributes };
      return {
        id,
        type,
        name,
        aliases: [...aliases].sort(),
        ...(Object.keys(all).length > 0 ? { attributes: all } : {}),
      };
    });
  }

  #sorted(): [string, Row][] {
    return [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
