import { expect, test } from 'vitest';
import type { EntityType, GraphEntity, GraphLink, LinkType } from '#graph';
import { levelSlogans } from '../../../graph/build/levels.ts';

const UNMEASURED = { documents: 1, sentences: 1, degree: 0, community: 0, x: 0, y: 0 };
const SAID = { confidence: 1, documents: 1, first: null, last: null, evidence: [] };

const entity = (id: string, type: EntityType, attributes: Record<string, string> = {}): GraphEntity =>
  Object.assign({ id, type, name: id, aliases: [], attributes, article: null }, UNMEASURED);
const link = (source: string, type: LinkType, target: string): GraphLink =>
  Object.assign({ id: `${source} ${type} ${target}`, type, source, target }, SAID);

const PROPOSERS = [
  entity('centre', 'Institution', { level: 'central' }),
  entity('province', 'Institution', { level: 'provincial' }),
  entity('club', 'Institution'),
  entity('leader', 'Person', { role: 'leader' }),
  entity('worker', 'Person', { role: 'model' }),
  entity('plenum', 'Meeting', { level: 'provincial' }),
  entity('paper', 'Document'),
];

test.each<[string[], string | undefined]>([
  [['province'], 'provincial'],
  [['province', 'centre'], 'central'],
  [['leader', 'plenum'], 'central'],
  [['paper'], 'provincial'],
  [['plenum'], 'provincial'],
  [['worker'], undefined],
  [['club'], undefined],
  [[], undefined],
])('a slogan that %j put forward is %s', (proposers, level) => {
  const links = [
    ...proposers.map((each) => link('slogan', each === 'plenum' ? 'PROPOSED_AT' : 'PROPOSED_BY', each)),
    link('paper', 'ISSUED_BY', 'province'),
  ];
  const [slogan] = levelSlogans([entity('slogan', 'Slogan'), ...PROPOSERS], links);
  expect(slogan?.attributes?.['level']).toBe(level);
});

test('a level that is known stays, and nothing but slogans is given one', () => {
  const all = [entity('slogan', 'Slogan', { level: 'central' }), ...PROPOSERS];
  expect(levelSlogans(all, [link('slogan', 'PROPOSED_BY', 'province')])).toEqual(all);
});
