import { DIRECTIONS, nextInDirection } from './near.ts';
import type { Direction } from './near.ts';
import type { Stage } from './stage.ts';

const isDirection = (key: string): key is Direction => key in DIRECTIONS;

/** Arrows walk from node to node, Enter opens, E expands, Esc closes, + − 0 zoom; returns its undo. */
export function bindKeys({ container, events, light, points, scene }: Stage): () => void {
  let cursor: string | null = null;
  const walk = (key: Direction): void => {
    const at = points();
    cursor = cursor && at.has(cursor) ? (nextInDirection(at, cursor, key) ?? cursor) : middle(at);
    if (!cursor) return;
    light({ kind: 'entity', id: cursor });
    const { x, y } = at.get(cursor) ?? { x: 0, y: 0 };
    if (x < 30 || y < 30 || x > container.clientWidth - 30 || y > container.clientHeight - 30)
      scene.goTo(cursor);
  };
  const act = (key: string): boolean => {
    if (isDirection(key)) walk(key);
    else if (key === 'Enter' && cursor) events.pick({ kind: 'entity', id: cursor });
    else if (key.toLowerCase() === 'e' && cursor) events.expand(cursor);
    else if (key === 'Escape') events.close();
    else if (key === '+' || key === '=') scene.zoom(1.5);
    else if (key === '-') scene.zoom(1 / 1.5);
    else if (key === '0') scene.zoom(0);
    else return false;
    return true;
  };
  /** Where the walk begins: the node nearest to the middle of the map. */
  const middle = (at: ReturnType<Stage['points']>): string | null => {
    const [x, y] = [container.clientWidth / 2, container.clientHeight / 2];
    const far = (id: string): number => Math.hypot((at.get(id)?.x ?? 0) - x, (at.get(id)?.y ?? 0) - y);
    return [...at.keys()].toSorted((a, b) => far(a) - far(b))[0] ?? null;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== container) return;
    if (!act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onLeave = (): void => light(null);
  container.addEventListener('keydown', onKey);
  container.addEventListener('blur', onLeave);
  return () => {
    container.removeEventListener('keydown', onKey);
    container.removeEventListener('blur', onLeave);
  };
}
