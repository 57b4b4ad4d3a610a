import * as fc from 'fast-check';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import { analyse, build, check, focus, FORMATS, JSON_VERSION } from '#graph';
import { xml } from '../../../graph/export/xml.ts';
import { makeReading } from '../../helpers/reading.ts';
import { sampleReadings } from '../../helpers/sample-readings.ts';

const graph = analyse(build(sampleReadings()));
const write = (id: string, of = graph): string => FORMATS.find((format) => format.id === id)!.write(of);

describe('every format', () => {
  test.each(FORMATS.map(({ id }) => id))('%s: two runs write the same bytes', (id) => {
    expect(write(id, analyse(build(sampleReadings().toReversed())))).toBe(write(id));
  });

  test.each(FORMATS.map(({ id }) => id))('%s: an empty graph is a file too', (id) => {
    expect(write(id, analyse(build([]))).length).toBeGreaterThan(20);
  });

  test.each(FORMATS)('$id has its words and its kind of file', ({ words, extension, mime }) => {
    expect([words.zh, words.en, extension, mime].every(Boolean)).toBe(true);
  });
});

describe('json', () => {
  test('holds the whole graph, and can be read back', () => {
    const { wenmai, ...back } = JSON.parse(write('json'));
    expect(wenmai).toBe(JSON_VERSION);
    expect(back).toEqual(JSON.parse(JSON.stringify(graph)));
    expect(check(back)).toEqual([]);
  });

  test('does not depend on the order of keys', () => {
    const [first, ...rest] = graph.entities;
    const turned = Object.fromEntries(Object.entries(first!).toReversed()) as unknown as typeof first;
    expect(write('json', { ...graph, entities: [turned!, ...rest] })).toBe(write('json'));
  });
});

describe('gexf', () => {
  test('another program reads the same nodes and edges, Chinese and places too', () => {
    const back = gexf.parse(MultiGraph, write('gexf'));
    expect(back.order).toBe(graph.entities.length);
    expect(back.size).toBe(graph.links.length);
    const { x, y } = graph.entities.find(({ id }) => id === 'slogan:两个维护')!;
    expect(back.getNodeAttributes('slogan:两个维护')).toMatchObject({
      label: '两个维护',
      类型: '提法',
      documents: 4,
      x,
      y,
      color: 'rgb(176,71,154)',
    });
  });

  test('no edge is of another kind than the graph says, for programs that read no mixed graph', () => {
    const written = write('gexf');
    expect(written).toContain('defaultedgetype="directed"');
    expect(written).not.toContain('type="undirected"');
    const back = gexf.parse(MultiGraph, written);
    const together = graph.links.filter(({ type }) => type === 'CO_OCCURS').map(({ id }) => id);
    expect(together.length).toBeGreaterThan(0);
    expect(back.filterEdges((_, attributes) => attributes['directed'] === false).sort()).toEqual(
      together.sort(),
    );
  });

  test('words that would break the file do not', () => {
    const odd = '甲<乙>&"丙\u0001\uD800';
    const reading = makeReading({ title: odd, sentences: [`${odd}。`] });
    const back = gexf.parse(MultiGraph, write('gexf', analyse(build([reading]))));
    expect(back.getNodeAttribute(back.nodes()[0], 'label')).toBe('甲<乙>&"丙\uFFFD\uFFFD');
  });

  test('xml never lets a character through that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // Every character left is one of those XML 1.0 allows.
        expect(xml(text).replace(/[\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')).toBe('');
        expect(xml(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot|#\d+);)/u);
      }),
    );
  });
});

describe('focus', () => {
  const near = focus(graph, 'slogan:三个一批@山西', 1);

  test('keeps what stands within so many links, with its sentences', () => {
    expect(near.entities.map(({ id }) => id)).toEqual([
      'institution:中国共产党山西省委员会',
      'slogan:三个一批@山西',
      'slogan:两个维护',
    ]);
    expect(near.links.map(({ type }) => type)).toEqual(['CO_OCCURS', 'PROPOSED_BY']);
    expect(check(near)).toEqual([]);
  });

  test('depth 0 is the entity alone, a large depth all that is connected', () => {
    expect(focus(graph, 'slogan:两个维护', 0).entities).toHaveLength(1);
    const reached = focus(graph, 'slogan:两个维护', 9).entities;
    expect(reached.length).toBe(graph.entities.filter(({ degree }) => degree > 0).length);
  });

  test('says which id it does not know', () => {
    expect(() => focus(graph, 'slogan:无')).toThrow(/no entity has the id slogan:无/u);
  });
});
