/** Everything written on the map: names, the words of lit links and their arrow heads, on Sigma's label canvas. */
import type Sigma from 'sigma';
import type { EdgeLook, NodeLook } from './look.ts';
import { placeLabels } from './labels.ts';
import type { Box, LabelAsk } from './labels.ts';
import type { EdgeData, NodeData } from './drawing.ts';
import type { Palette } from './palette.ts';
import type { Point } from './place.ts';

export const LABEL_FONT = '"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
const LABEL_SIZE = 12.5;
const WORD_SIZE = 11;
/** More lit links than this are not written out. */
const WORDS_OF_LINKS = 16;
const LONGEST = 18;

export interface Written {
  palette: Palette;
  nodes: ReadonlyMap<string, NodeLook>;
  edges: ReadonlyMap<string, EdgeLook>;
  wordOf: (edge: string) => string;
  /** What stands over the map, in pixels of it: nothing is written under that. */
  covered: readonly Box[];
  /** Written whole, whatever else is there. */
  whole: ReadonlySet<string>;
}

/** One frame. */
export function write(sigma: Sigma<NodeData, EdgeData>, written: Written): void {
  const canvas = sigma.getCanvases()['labels'];
  const context = canvas?.getContext('2d');
  if (!context) return;
  const asks = nodeAsks(sigma, written);
  const lit = litStrands(sigma, written);
  for (const strand of lit) arrowHead(context, strand);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = written.palette.paper;
  context.font = `${LABEL_SIZE}px ${LABEL_FONT}`;
  const boxes = placeLabels(
    [...asks, ...wordAsks(lit, written)],
    (text) => context.measureText(text).width,
    LABEL_SIZE + 4,
    { ...sigma.getDimensions(), covered: written.covered },
  );
  for (const box of boxes) {
    const word = box.id.startsWith('\n');
    context.font = `${word ? WORD_SIZE : LABEL_SIZE}px ${LABEL_FONT}`;
    context.fillStyle = word ? written.palette.soft : written.palette.ink;
    const y = box.top + box.height / 2;
    context.strokeText(box.text, box.left, y);
    context.fillText(box.text, box.left, y);
  }
}

function nodeAsks(sigma: Sigma<NodeData, EdgeData>, { nodes, whole }: Written): LabelAsk[] {
  const { width, height } = sigma.getDimensions();
  const asks: LabelAsk[] = [];
  for (const [id, look] of nodes) {
    const data = sigma.getNodeDisplayData(id);
    if (!data || look.rank === 0) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
    const forced = whole.has(id);
    const label = data.label ?? '';
    const text = forced || label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1)}…`;
    asks.push({
      id,
      text,
      x,
      y,
      radius: sigma.scaleSize(data.size),
      rank: forced ? look.rank + 1e5 : look.rank,
      forced,
    });
  }
  return asks.length > 600 ? asks.toSorted((a, b) => b.rank - a.rank).slice(0, 600) : asks;
}

interface Lit {
  id: string;
  from: Point;
  to: Point;
  /** Where the line ends: on the rim of the target. */
  tip: Point;
  look: EdgeLook;
}

function litStrands(sigma: Sigma<NodeData, EdgeData>, { edges }: Written): Lit[] {
  const graph = sigma.getGraph();
  const lit: Lit[] = [];
  for (const [id, look] of edges) {
    if (look.front === 0) continue;
    const [source, target] = graph.extremities(id).map((node) => sigma.getNodeDisplayData(node));
    if (!source || !target) continue;
    const [from, to] = [sigma.framedGraphToViewport(source), sigma.framedGraphToViewport(target)];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const back = (sigma.scaleSize(target.size) + 3) / length;
    const tip = { x: to.x - (to.x - from.x) * back, y: to.y - (to.y - from.y) * back };
    lit.push({ id, from, to, tip, look });
  }
  return lit;
}

function wordAsks(lit: readonly Lit[], { wordOf }: Written): LabelAsk[] {
  const said = lit.filter(({ look }) => look.arrow || look.front === 2);
  if (said.length > WORDS_OF_LINKS) return [];
  return said.map(({ id, from, to, look }) => ({
    id: `\n${id}`,
    text: wordOf(id),
    x: (from.x + to.x) / 2,
    y: (from.y + to.y) / 2 - LABEL_SIZE / 2 - 5,
    radius: 0,
    rank: look.front === 2 ? 1e7 : 50,
    forced: look.front === 2,
  }));
}

function arrowHead(context: CanvasRenderingContext2D, { from, tip, look }: Lit): void {
  if (!look.arrow) return;
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const length = 6 + look.width;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const turn of [0.42, -0.42]) {
    context.lineTo(tip.x - length * Math.cos(angle + turn), tip.y - length * Math.sin(angle + turn));
  }
  context.closePath();
  context.fillStyle = look.colour;
  context.fill();
}
