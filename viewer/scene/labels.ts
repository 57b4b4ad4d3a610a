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

type Box = Pick<LabelBox, 'left' | 'top' | 'width' | 'height'>;

/** `measure` gives the width of a text in pixels; `height` is one line. No two boxes overlap, save forced ones. */
export function placeLabels(
  asks: readonly LabelAsk[],
  measure: (text: string) => number,
  height: number,
): LabelBox[] {
  const ranked = asks.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const taken: Box[] = [];
  const boxes: LabelBox[] = [];
  for (const [at, ask] of ranked.entries()) {
    const spots = around(ask, measure(ask.text), height);
    const free = spots.filter((box) => taken.every((other) => !meet(box, other)));
    const larger = ranked.slice(0, Math.min(at, 300));
    const spot =
      free.find((box) => !larger.some((other) => covers(box, other))) ?? (ask.forced ? spots[0] : undefined);
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
