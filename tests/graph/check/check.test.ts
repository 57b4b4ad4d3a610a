import { describe, expect, test } from 'vitest';
import { analyse, build, check, checkReading, type PolicyGraph, type Reading } from '#graph';
import { sampleReadings } from '../../helpers/sample-readings.ts';

const good = (): PolicyGraph => analyse(build(sampleReadings()));
const reading = (): Reading => sampleReadings()[1]!;

test('a graph built from true readings has no problem', () => {
  expect(sampleReadings().flatMap(checkReading)).toEqual([]);
  expect(check(good())).toEqual([]);
});

/** How a graph is spoilt, and a word of what is then said. */
const SPOILT: [string, (graph: PolicyGraph) => void, RegExp][] = [
  [
    'a quote of other words',
    (g) => (quoted(g).quote = '别的话'),
    /quote “别的话” is not what the text says/u,
  ],
  ['a quote moved by one', (g) => (quoted(g).start += 1), /is not what the text says/u],
  [
    'a quote from another sentence',
    (g) => (quoted(g).sentence = g.sentences.at(-1)!.id),
    /does not stand in its sentence/u,
  ],
  ['a sentence that is gone', (g) => (quoted(g).sentence = 'x#s9'), /sentence x#s9 does not exist/u],
  [
    'a marked end outside the text',
    (g) => (quoted(g).source = { start: 0, end: 9_999 }),
    /source 0–9999 is not a stretch/u,
  ],
  ['a link without evidence', (g) => (readLink(g).evidence = []), /has no evidence/u],
  ['a link to nobody', (g) => (readLink(g).target = 'institution:无'), /target does not exist/u],
  [
    'a link to the wrong type',
    (g) => (readLink(g).target = 'place:山西省'),
    /target is a Place, and may only be/u,
  ],
  [
    'a link of no type',
    (g) => Object.assign(readLink(g), { type: 'LIKES' }),
    /type LIKES is not one of ours/u,
  ],
  ['two links of one id', (g) => g.links.push({ ...g.links[0]! }), /two links have this id/u],
  ['two entities of one id', (g) => g.entities.push({ ...g.entities[0]! }), /two entities have this id/u],
  ['a nameless entity', (g) => (g.entities[0]!.name = ' '), /has no name/u],
  ['a mention of nobody', (g) => (g.mentions[0]!.entity = 'slogan:无'), /its entity does not exist/u],
  ['a mention of another type', (g) => (g.mentions[0]!.type = 'Meeting'), /it is a Meeting, its entity/u],
  [
    'a mention beyond its sentence',
    (g) => (g.mentions.at(-1)!.end += 500),
    /does not lie within its sentence/u,
  ],
  [
    'two mentions of the same words',
    (g) => g.mentions.push({ ...g.mentions[0]! }),
    /overlaps the mention before/u,
  ],
  ['a sentence of other words', (g) => (g.sentences[0]!.text = '别的话'), /do not rejoin/u],
  ['sentences that overlap', (g) => (g.sentences[1]!.start -= 3), /before the one ahead of it ends/u],
  ['a section without its parent', (g) => (g.sections[0]!.parent = 'x#h9'), /parent x#h9 does not exist/u],
  [
    'a sentence in no section there is',
    (g) => (g.sentences[0]!.section = 'x#h9'),
    /section x#h9 does not exist/u,
  ],
];

const readLink = (graph: PolicyGraph) => graph.links.find(({ type }) => type === 'ISSUED_BY')!;
const quoted = (graph: PolicyGraph) => readLink(graph).evidence[0]!;

describe('what is wrong is said: where, what, and what to do', () => {
  test.each(SPOILT)('%s', (_, spoil, said) => {
    const graph = structuredClone(good());
    spoil(graph);
    const problems = check(graph);
    expect(problems.map(({ what }) => what).join('\n')).toMatch(said);
    for (const { where, hint } of problems) expect(where && hint).toBeTruthy();
  });

  test('of a reading too', () => {
    const spoilt = structuredClone(reading());
    spoilt.links[0]!.evidence[0]!.quote = '别的话';
    spoilt.mentions[0]!.entity = 'slogan:无';
    expect(checkReading(spoilt).map(({ what }) => what)).toEqual([
      'its entity does not exist',
      expect.stringContaining('别的话'),
    ]);
  });
});
