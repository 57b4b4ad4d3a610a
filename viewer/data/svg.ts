/** A view as one SVG text: what is seen where no script runs, and what a note keeps. Pure, deterministic. */
import { TYPE_LOOKS } from '#graph';
import type { ViewEdge, ViewNode } from './api.ts';
import { escapeHtml } from './escape.ts';

export interface SvgOptions {
  width?: number;
  height?: number;
  theme?: 'auto' | 'light' | 'dark';
  language?: 'zh' | 'en';
  /** Names drawn, of the nodes in most texts first; the rest are in the titles. Default 40. */
  labels?: number;
}

const INK = { light: '#1F1D1A', dark: '#E9E6DF' };
const PAPER = { light: '#FBFAF7', dark: '#17181A' };
const MARGIN = 48;
const LONGEST_LABEL = 16;

type Placed = ViewNode & { px: number; py: number; radius: number };

export function viewToSvg(view: { nodes: ViewNode[]; edges: ViewEdge[] }, options: SvgOptions = {}): string {
  const { width = 960, height = 600, theme = 'light', language = 'zh', labels = 40 } = options;
  const side = theme === 'dark' ? 'dark' : 'light';
  const placed = place(view.nodes, width, height);
  const at = new Map(placed.map((node) => [node.id, node]));
  const lines = view.edges.flatMap(({ source, target }) => {
    const [a, b] = [at.get(source), at.get(target)];
    return a && b ? [`<path d="M${a.px} ${a.py}L${b.px} ${b.py}"/>`] : [];
  });
  const named = new Set([...placed].sort((a, b) => b.documents - a.documents).slice(0, labels));
  const words = language === 'zh' ? '个实体，' : ' entities, ';
  const title = `${view.nodes.length}${words}${view.edges.length}${language === 'zh' ? '条关系' : ' links'}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" role="img" aria-label="${title}">`,
    `<rect width="${width}" height="${height}" fill="${PAPER[side]}"/>`,
    `<g stroke="${INK[side]}" stroke-opacity="0.18">${lines.join('')}</g>`,
    ...placed.map(draw),
    `<g font-family="'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif" font-size="12" fill="${INK[side]}">`,
    ...placed.filter((node) => named.has(node)).map(label),
    '</g></svg>',
  ].join('\n');
}

/** Shapes of `TYPE_LOOKS` stand in a 24 × 24 box. */
function draw({ px, py, radius, type, name }: Placed): string {
  const { colour, path } = TYPE_LOOKS[type];
  const scale = round(radius / 12);
  const move = `translate(${round(px - radius)} ${round(py - radius)}) scale(${scale})`;
  return `<path d="${path}" fill="${colour}" transform="${move}"><title>${escapeHtml(name)}</title></path>`;
}

const label = ({ px, py, radius, name }: Placed): string => {
  const letters = [...name];
  const shown = letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join('')}…` : name;
  return `<text x="${round(px + radius + 3)}" y="${round(py + 4)}">${escapeHtml(shown)}</text>`;
};

/** The stored places, fitted into the picture; the y axis of a map points up. */
function place(nodes: ViewNode[], width: number, height: number): Placed[] {
  const fit = (key: 'x' | 'y', size: number) => {
    const values = nodes.map((node) => (Number.isFinite(node[key]) ? node[key] : 0));
    const low = values.reduce((a, b) => Math.min(a, b), Infinity);
    const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const span = high - low || 1;
    return (value: number) =>
      round(MARGIN + ((Number.isFinite(value) ? value : 0) - low) * ((size - 2 * MARGIN) / span));
  };
  const across = fit('x', width);
  const down = fit('y', height);
  return nodes.map((node) => ({
    ...node,
    px: across(node.x),
    py: round(height - down(node.y)),
    radius: round(Math.min(18, 4 + 2 * Math.sqrt(Math.max(0, node.documents)))),
  }));
}

const round = (value: number): number => Math.round(value * 100) / 100;
