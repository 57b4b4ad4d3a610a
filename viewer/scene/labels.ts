/** Which labels fit: the higher in rank first, each beside its node where nothing else is written. */
export interface LabelAsk {
  id: string;
  text: string;
  /** Pixels in the viewport. */
  x: number;
  y: number;
  radius: number;
  rank: number;
  /** Written even where it covers another. */
  forced: boolean;
}

export interface LabelBox {
  id: string;
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Box = Pick<LabelBox, 'left' | 'top' | 'width' | 'height'>;

/** Where names may be written: the map, without what stands over it. */
export interface Room {
  width: number;
  height: number;
  covered: readonly Box[];
}

/** So many nodes a label takes care not to hide. */
const LOOKED_AT = 300;

/** `measure` gives the width of a text in pixels; `height` is one line. No two boxes overlap, save forced ones. */
export function placeLabels(
  asks: readonly LabelAsk[],
  measure: (text: string) => number,
  height: number,
  room: Room,
): LabelBox[] {
  const ranked = asks.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const discs = ranked.slice(0, LOOKED_AT);
  const taken: Box[] = [...room.covered];
  const boxes: LabelBox[] = [];
  for (const [at, ask] of ranked.entries()) {
    const spots = around(ask, measure(ask.text), height);
    const free = spots.filter((box) => within(box, room) && taken.every((other) => !meet(box, other)));
    const hides = (box: Box, others: readonly LabelAsk[]): boolean =>
      others.some((other) => other !== ask && covers(box, other));
    const spot =
      free.find((box) => !hides(box, discs)) ??
      free.find((box) => !hides(box, ranked.slice(0, Math.min(at, LOOKED_AT)))) ??
      (ask.forced ? spots[0] : undefined);
    if (!spot) continue;
    taken.push(spot);
    boxes.push({ ...spot, id: ask.id, text: ask.text });
  }
  return boxes;
}

/** Below, right, left, above. */
function around({ x, y, radius }: LabelAsk, width: number, height: number): Box[] {
  const gap = radius + 3;
  const box = (left: number, top: number): Box => ({ left, top, width, height });
  return [
    box(x - width / 2, y + gap),
    box(x + gap + 1, y - height / 2),
    box(x - gap - 1 - width, y - height / 2),
    box(x - width / 2, y - gap - height),
  ];
}

const within = (box: Box, { width, height }: Room): boolean =>
  box.left >= 0 && box.left + box.width <= width && box.top >= 0 && box.top + box.height <= height;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width + 4 &&
  b.left < a.left + a.width + 4 &&
  a.top < b.top + b.height + 1 &&
  b.top < a.top + a.height + 1;

/** Whether the box hides another node. */
function covers(box: Box, { x, y, radius }: LabelAsk): boolean {
  const dx = Math.max(box.left - x, 0, x - box.left - box.width);
  const dy = Math.max(box.top - y, 0, y - box.top - box.height);
  return dx * dx + dy * dy < radius * radius;
}
