import { typesShown, type ViewerState } from '../../state/state.ts';
import type { EmbedData } from '../../data/embed.ts';
import type { AskOptions } from '../ask.ts';
import { edgeCard } from '../cards/edge.ts';
import { neighboursOf, overviewOf } from '../cards/view.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../http/failure.ts';

const OVERVIEW = 150;
const NEIGHBOURS = 40;
/** Neighbourhoods one frame may open. */
const MOST_OPENED = 30;

/** What the site loads for a state: the overview or a neighbourhood, then each neighbourhood opened, and the edge picked. */
export async function framedParts(
  context: Context,
  state: ViewerState,
  options: AskOptions,
): Promise<Pick<EmbedData, 'parts' | 'edge'>> {
  const types = typesShown(state);
  const near = { types, min: state.least, limit: NEIGHBOURS };
  const opened = state.expanded.slice(0, MOST_OPENED);
  const [base, picked, ...more] = await Promise.all([
    state.focus
      ? neighboursOf(context, state.focus, near, options)
      : overviewOf(context, { types, min: state.least, limit: OVERVIEW }),
    state.picked?.kind === 'edge' ? known(edgeCard(context, state.picked.id, options)) : null,
    ...opened.map((id) => known(neighboursOf(context, id, near, options))),
  ]);
  const parts: EmbedData['parts'] = [{ of: null, view: base }];
  for (const [order, view] of more.entries()) if (view) parts.push({ of: opened[order] ?? null, view });
  return { parts, edge: picked };
}

/** A frame in an old note may name what is gone by now: the rest of it is still shown. */
const known = <T>(answer: Promise<T>): Promise<T | null> =>
  answer.catch((error: unknown) => {
    if (error instanceof Refusal && error.status === 404) return null;
    throw error;
  });
