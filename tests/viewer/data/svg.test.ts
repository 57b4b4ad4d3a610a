import { expect, test } from 'vitest';
import type { ViewEdge, ViewNode } from '../../../viewer/data/api.ts';
import { escapeHtml } from '../../../viewer/data/escape.ts';
import { viewToSvg } from '../../../viewer/data/svg.ts';

const node = (id: string, name: string, x: number, y: number): ViewNode => ({
  id,
  name,
  x,
  y,
  type: 'Slogan',
  documents: 4,
  sentences: 1,
  degree: 1,
  community: 0,
});
const edge = (source: string, target: string): ViewEdge => ({
  id: `${source} CO_OCCURS ${target}`,
  type: 'CO_OCCURS',
  source,
  target,
  documents: 1,
  confidence: 1,
  npmi: 0.5,
});

test('nodes and edges stand inside the picture, an edge without an end is not drawn', () => {
  const svg = viewToSvg({
    nodes: [node('a', '甲', -10, 0), node('b', '乙', 10, 5)],
    edges: [edge('a', 'b'), edge('a', 'z')],
  });
  expect(svg).toContain('<path d="M48 552L912 48"/>');
  expect(svg.match(/<title>/gu)).toHaveLength(2);
  expect(svg).toContain('aria-label="2个实体，2条关系"');
});

test.each([
  ['one node', [node('a', '甲', 3, 3)]],
  ['two on one spot', [node('a', '甲', 3, 3), node('b', '乙', 3, 3)]],
  ['no place', [node('a', '甲', Number.NaN, Number.POSITIVE_INFINITY)]],
  ['nothing', []],
])('%s gives figures only', (_, nodes) => {
  expect(viewToSvg({ nodes, edges: [] })).not.toMatch(/NaN|Infinity/u);
});

test('names are text, whatever they are; long ones are cut in the picture and whole in the title', () => {
  const hostile = '</text><script>alert(1)</script>"\'&\u0000';
  const long = '关于'.repeat(20);
  const svg = viewToSvg({ nodes: [node('a', hostile, 0, 0), node('b', long, 1, 1)], edges: [] });
  expect(svg).not.toContain('<script');
  expect(svg).toContain(`<title>${escapeHtml(hostile)}</title>`);
  expect(svg).toContain(`<title>${long}</title>`);
  expect(svg).toContain('关于关于关于关于关于关于关于关…');
});
