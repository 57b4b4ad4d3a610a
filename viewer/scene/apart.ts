import type { Point } from './place.ts';

/** A node as pushing sees it: pixels. */
export interface Body extends Point {
  size: number;
}

const ROUNDS = 60;
/** Names are written below: nodes need more room to the side than above each other. */
const WIDE = 2;
const MARGIN = 9;

/** Pushes nodes apart until none covers another and most names have room; in place, the same every time. */
export function pushApart(bodies: readonly Body[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [at, a] of bodies.entries()) {
      for (let other = at + 1; other < bodies.length; other += 1) {
        const b = bodies[other];
        if (b && push(a, b, at)) moved = true;
      }
    }
    if (!moved) return;
  }
}

function push(a: Body, b: Body, at: number): boolean {
  const room = a.size + b.size + MARGIN;
  // Two at one point part in a direction of their own, never at random.
  const dx = (b.x - a.x || Math.cos(at)) / WIDE;
  const dy = b.y - a.y || Math.sin(at);
  if (Math.abs(dx) >= room || Math.abs(dy) >= room) return false;
  const distance = Math.hypot(dx, dy) || 1;
  const missing = room - distance;
  if (missing <= 0.5) return false;
  const share = (missing / distance) * 0.25;
  a.x -= dx * share * WIDE;
  b.x += dx * share * WIDE;
  a.y -= dy * share;
  b.y += dy * share;
  return true;
}
