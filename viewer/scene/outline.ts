/** The outline of a type as geometry: the same 24 × 24 path that chips and legend draw as SVG. */
export type Outline = { kind: 'circle'; radius: number } | { kind: 'polygon'; points: [number, number][] };

const COMMAND = /([MmLlHhVvAaZz])([^MmLlHhVvAaZz]*)/gu;
const NUMBER = /-?(?:\d+\.\d+|\.\d+|\d+)/gu;

/** Straight outlines become polygons, a path with arcs a circle; −1 … 1 around the middle, y upwards. */
export function outline(path: string): Outline {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(COMMAND)) {
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    if (command === 'a' || command === 'A') return { kind: 'circle', radius: (numbers[0] ?? 12) / 12 };
    for (const [dx, dy] of moves(command, numbers)) {
      const absolute = command === command.toUpperCase();
      x = absolute ? (dx ?? x) : x + (dx ?? 0);
      y = absolute ? (dy ?? y) : y + (dy ?? 0);
      points.push([x / 12 - 1, 1 - y / 12]);
    }
  }
  return { kind: 'polygon', points };
}

/** `l6 6` → [[6, 6]], `h-5` → [[-5, null]]: null is a coordinate the command leaves as it is. */
function moves(command: string, numbers: number[]): [number | null, number | null][] {
  switch (command.toLowerCase()) {
    case 'h':
      return numbers.map((n) => [n, null]);
    case 'v':
      return numbers.map((n) => [null, n]);
    case 'm':
    case 'l':
      return pairs(numbers);
    default:
      return [];
  }
}

const pairs = (numbers: number[]): [number, number][] =>
  numbers.flatMap((n, at) => (at % 2 === 0 ? [[n, numbers[at + 1] ?? 0] as [number, number]] : []));
