import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

const KINDS = ['领导小组', '协调小组', '指挥部', '工作专班'];
const ALONE: Search = {
  needs: KINDS,
  pattern: new RegExp(`(?:${KINDS.join('|')})(?:办公室)?(?!成员单位|成员由|[\\u4e00-\\u9fff]?制度)`, 'uy'),
};
/** A clause begins, or a word of grammar stands before it: 任|领导小组|组长. */
const BEFORE = /(?:^|[^\u4e00-\u9fff”》）]|[由任在向对经报与和])$/u;
/** Rules that find a group by its task. */
const BY_TASK = /^(?:task-group|place-and-suffix|deictic-department|state-and-suffix)$/u;

/** 领导小组 in a text that sets up one such group, from there on: the group by its kind alone. */
export function groupsAgain(view: View, organs: readonly Found[]): Found[] {
  const { words } = view;
  const from = new Map<string, number>();
  const names = new Map<string, Set<string>>();
  for (const { rule, start, end } of organs) {
    if (!BY_TASK.test(rule)) continue;
    const name = words.slice(start, end).replace(/办公室$/u, '');
    const kind = KINDS.find((one) => name.endsWith(one));
    if (kind === undefined) continue;
    from.set(kind, Math.min(end, from.get(kind) ?? end));
    names.set(kind, (names.get(kind) ?? new Set()).add(name));
  }
  if (from.size === 0) return [];
  return seek(view, ALONE, ({ span, surface }) => {
    const kind = surface.replace(/办公室$/u, '');
    const told = names.get(kind)?.size === 1 && span.start >= (from.get(kind) ?? 0);
    return told && BEFORE.test(words.slice(Math.max(0, span.start - 1), span.start))
      ? { ...span, type: 'Institution', rule: 'group-again' }
      : null;
  });
}
