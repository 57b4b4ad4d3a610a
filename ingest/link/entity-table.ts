import type { Attribute, Entity, EntityType } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { kindOf } from './kind/index.ts';
import type { Naming } from './naming.ts';

interface Row {
  naming: Naming;
  surfaces: Set<string>;
  attributes: Record<string, Attribute>;
  /** The attributes given last. */
  given: Naming['attributes'];
}

/** Entities of one reading while they are met: one row an id, with every surface and attribute. */
export class EntityTable {
  readonly #rows = new Map<string, Row>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The first naming gives the name, unless a fuller one comes (河北省正定县, 河北省石家庄市正定县); surfaces add up, an attribute keeps its first value. */
  add(id: string, naming: Naming, surface: string): void {
    const row = this.#rows.get(id) ?? {
      naming,
      surfaces: new Set<string>(),
      attributes: {},
      given: undefined,
    };
    const known = row.naming;
    if (naming.name.length > known.name.length && isOne(naming, known)) row.naming = naming;
    const words = surface.trim();
    if (words) row.surfaces.add(words);
    if (naming.attributes !== row.given) row.attributes = { ...naming.attributes, ...row.attributes };
    row.given = naming.attributes;
    this.#rows.set(id, row);
  }

  /** Canonical name of an entity; empty for one not met. */
  nameOf(id: string): string {
    return this.#rows.get(id)?.naming.name ?? '';
  }

  /** What was met of a type, sorted by id: canonical names, and the words each was met in. */
  of(type: EntityType): { name: string; surfaces: ReadonlySet<string> }[] {
    const rows = [...this.#rows].filter(([, { naming }]) => naming.type === type);
    return sortedById(rows).map(([, { naming, surfaces }]) => ({ name: naming.name, surfaces }));
  }

  /** Sorted by id. */
  list(): Entity[] {
    return sortedById([...this.#rows]).map(([id, { naming, surfaces, attributes }]) => {
      const { type, name, key, sense } = naming;
      // 三个一批 of 山西 has parts of its own: what the lexicon says of the wording is another's.
      const entry =
        sense === undefined
          ? (this.#lexicon.entry(type, key ?? name) ?? this.#lexicon.entry(type, name))
          : undefined;
      const said = [...surfaces].filter((words) => !POINTING.test(words));
      const aliases = new Set([...said, ...(entry?.aliases ?? [])]);
      // 江苏省南京市 is 南京市, too.
      if (type === 'Place' && key !== undefined && name.endsWith(key)) aliases.add(key);
      aliases.delete(name);
      const all = { ...kindOf(type, name, this.#lexicon), ...entry?.attributes, ...attributes };
      return {
        id,
        type,
        name,
        aliases: [...aliases].sort(),
        ...(Object.keys(all).length > 0 ? { attributes: all } : {}),
      };
    });
  }
}

/** 你公司, 我局, 部: whose a letter means, and no name for it; 本钢 and 贵州 are names. */
const POINTING = /^(?:[你我本该贵](?:公司|单位|集团|中心|[院所校部局厅司委办处站会省市县区])|[部局厅])$/u;

/** 河北省正定县 ends in 正定县; 河北省石家庄市正定县 is of one key with it, 长江三角洲地区 says more than 长江三角洲. */
const isOne = (fuller: Naming, { name, key }: Naming): boolean =>
  fuller.name.endsWith(name) || key !== undefined || fuller.key === name;

const sortedById = (rows: [string, Row][]): [string, Row][] => rows.sort(([a], [b]) => (a < b ? -1 : 1));
