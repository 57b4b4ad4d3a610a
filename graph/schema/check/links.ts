import { linkId } from '../../build/links.ts';
import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import type { Mention } from '../../model/mention.ts';
import { ENTITY_TYPES, type EntityType } from '../entity-types.ts';
import { LINK_RULES, type LinkRule } from '../link-types.ts';
import { READ_AGAIN, type Problem } from './problem.ts';

const problem = (where: string, what: string): Problem => ({ where, what, hint: READ_AGAIN });

/** Entities by id; says which ids stand for two, and which types do not exist. */
export function* checkEntities(entities: readonly Entity[]): Generator<Problem> {
  const seen = new Set<string>();
  for (const { id, type, name } of entities) {
    if (seen.has(id)) yield problem(`entity ${id}`, 'two entities have this id');
    seen.add(id);
    if (!ENTITY_TYPES.includes(type)) yield problem(`entity ${id}`, `its type ${type} is not one of ours`);
    if (name.trim() === '') yield problem(`entity ${id}`, 'it has no name');
  }
}

/** A mention names an entity that exists and is of its type. */
export function* checkNames(
  mentions: readonly Mention[],
  types: ReadonlyMap<string, EntityType>,
): Generator<Problem> {
  for (const { entity, type, sentence, start } of mentions) {
    const found = types.get(entity);
    if (found === type) continue;
    const what = found ? `it is a ${type}, its entity a ${found}` : 'its entity does not exist';
    yield problem(`mention of ${entity} at ${start} in ${sentence}`, what);
  }
}

/** Both ends exist and have types the link may have; a link that was read has a sentence. */
export function* checkEnds(link: Link, types: ReadonlyMap<string, EntityType>): Generator<Problem> {
  const where = `link ${linkId(link)}`;
  const rule: LinkRule | undefined = LINK_RULES[link.type];
  if (!rule) {
    yield problem(where, `its type ${link.type} is not one of ours`);
    return;
  }
  for (const end of ['source', 'target'] as const) {
    const type = types.get(link[end]);
    if (!type) yield problem(where, `its ${end} does not exist`);
    else if (rule[end] && !rule[end].includes(type))
      yield problem(where, `its ${end} is a ${type}, and may only be ${rule[end].join(' or ')}`);
  }
  if (!rule.derived && link.evidence.length === 0)
    yield {
      where,
      what: 'it has no evidence',
      hint: 'every link needs at least one sentence: drop it, or say where it was read',
    };
}
