import { TYPE_LOOKS } from '#graph';
import type { EntityType } from '#graph';

/** Shape and colour of a type, as on the map. */
export function TypeMark({ type, size = 11 }: { type: EntityType; size?: number }) {
  const { path, colour } = TYPE_LOOKS[type];
  return (
    <svg className="type-mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={path} fill={colour} />
    </svg>
  );
}
