import type { Namer } from '../naming.ts';
import { known } from './known.ts';

const PLENUM = /([一二三四五六七八九十]{1,3}届[一二三四五六七八九十]中全会)(?:审议)?(?:通过的)?$/u;
/** The words themselves may hold the plenum: 党的二十届三中全会《决定》, 十九届六中全会决议. */
const KIND = /^(.{0,14}?)《?(决定|决议|建议)》?$/u;

/** 《决定》 of 二十届三中全会 → the decision that plenum adopted. */
export const plenumDocument: Namer = (surface, context) => {
  const [, inside = '', kind = ''] = KIND.exec(surface.words.trim()) ?? [];
  if (kind === '') return null;
  const before = context.text.article.text.slice(Math.max(0, surface.start - 24), surface.start);
  const plenum = PLENUM.exec(inside === '' ? before : inside)?.[1];
  if (plenum === undefined) return null;
  const adopted = context.lexicon
    .entries('Document')
    .find(({ name, attributes }) => attributes['adoptedAt'] === plenum && name.endsWith(`${kind}》`));
  return adopted ? known({ ...surface, words: adopted.name }, context) : null;
};
