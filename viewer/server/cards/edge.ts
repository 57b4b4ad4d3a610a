import { LINK_TYPES, type Row } from '#graph';
import type { EdgeCard, Passages, ViewNode } from '../../data/api.ts';
import { ask, type AskOptions } from '../ask.ts';
import type { Context } from '../context.ts';
import { missing, Refusal } from '../http/failure.ts';
import { number, text, textOrNull, texts } from './cell.ts';
import { edgeOf, nodeOf } from './drawn.ts';
import { PASSAGES_PER_PAGE } from './entity.ts';
import { evidenceMarks } from './marks.ts';
import { markingOf, passagesFrom, type Marking } from './passages.ts';

const PATTERN = new RegExp(`^(.+) (${LINK_TYPES.join('|')}) (.+)$`, 'su');

/** `slogan:三个一批 PROPOSED_BY institution:…` → its parts, or null when it is not the id of a link. */
export function edgeParts(id: string): { source: string; type: string; target: string } | null {
  const [, source, type, target] = PATTERN.exec(id) ?? [];
  return source && type && target ? { source, type, target } : null;
}

export async function edgeCard(context: Context, id: string, options: AskOptions = {}): Promise<EdgeCard> {
  const { parts, row } = await find(context, id, options);
  const [ends, { passages, total }] = await Promise.all([
    ask(context.store, 'nodes', { ids: [parts.source, parts.target] }, options),
    passagesOf(context, row, 0, options),
  ]);
  const properties = propertiesOf(row);
  const nodes = new Map(ends.map(nodeOf).map((node) => [node.id, node]));
  return {
    edge: edgeOf(row),
    // A link of the store has both its ends: `wenmai check` proves it.
    source: nodes.get(parts.source) as ViewNode,
    target: nodes.get(parts.target) as ViewNode,
    post: textOrNull(properties, 'post'),
    kind: textOrNull(properties, 'kind'),
    rules: [...new Set(texts(row, 'rules'))],
    first: textOrNull(row, 'firstDate'),
    last: textOrNull(row, 'lastDate'),
    passages,
    total,
  };
}

function propertiesOf({ properties }: Row): Row {
  return properties !== null && typeof properties === 'object' && !Array.isArray(properties)
    ? properties
    : {};
}

/** More of the sentences behind a link. */
export async function edgePassages(
  context: Context,
  id: string,
  skip: number,
  options: AskOptions = {},
): Promise<Passages> {
  const { row } = await find(context, id, options);
  return passagesOf(context, row, skip, options);
}

async function find({ store }: Context, id: string, options: AskOptions) {
  const parts = edgeParts(id);
  if (!parts)
    throw new Refusal(
      400,
      `${id} is not the id of a link.`,
      'Write it as SOURCE TYPE TARGET, with single spaces.',
    );
  const [row] = await ask(store, 'edge', parts, options);
  if (!row) throw missing(`No link has the id ${id}.`, 'Open one of its ends and choose from its links.');
  return { parts, row };
}

/** The sentences it was read from; of a counted link those that name both ends. */
async function passagesOf(context: Context, row: Row, skip: number, options: AskOptions): Promise<Passages> {
  const { store } = context;
  const evidence = texts(row, 'evidence');
  if (evidence.length === 0) {
    const ends = { source: text(row, 'source'), target: text(row, 'target') };
    const [rows, [all]] = await Promise.all([
      ask(store, 'shared-sentences', { ...ends, skip, limit: PASSAGES_PER_PAGE }, options),
      ask(store, 'shared-total', ends, options),
    ]);
    const passages = await passagesFrom(context, rows, markingOf(ends.source, ends.target), options);
    return { passages, total: number(all ?? {}, 'total') };
  }
  const sentences = [...new Set(evidence)];
  const ids = sentences.slice(skip, skip + PASSAGES_PER_PAGE);
  const rows = ids.length > 0 ? await ask(store, 'passages', { ids }, options) : [];
  return { passages: await passagesFrom(context, rows, readMarking(row), options), total: sentences.length };
}

/** `evidence`, `marks` and `rules` of a link are parallel: a sentence may have been read by several rules. */
function readMarking(row: Row): Marking {
  const evidence = texts(row, 'evidence');
  const lines = texts(row, 'marks');
  const rules = texts(row, 'rules');
  return (sentence, mentions) => {
    const own = evidence.map((each, order) => (each === sentence ? order : -1)).filter((order) => order >= 0);
    return {
      marks: [...own.flatMap((order) => evidenceMarks(lines[order] ?? '', mentions)), ...mentions],
      rules: [...new Set(own.map((order) => rules[order] ?? '').filter(Boolean))],
    };
  };
}
