import type { Mention } from '#graph';
import type { Scene } from './rule.ts';
import { isAsked } from './speech.ts';

/** Fewer turns make no conversation, unless somebody asks. */
const TURNS = 2;

/** Asked for each 他: a text is read for its turns but once. */
const TOLD = new WeakMap<Scene['of'], readonly Mention[]>();

/** Persons who begin to speak: 张曦：… at the start of a line or behind a sentence. */
export function turnsOf(scene: Scene): readonly Mention[] {
  const known = TOLD.get(scene.of);
  if (known) return known;
  const turns = read(scene);
  TOLD.set(scene.of, turns);
  return turns;
}

function read({ setting, of }: Scene): readonly Mention[] {
  const { text } = setting.text.article;
  const turns = of.Person.filter(
    (one) =>
      text[one.end] === '：' &&
      /(?:^|[\n。？！”）])\s*$/u.test(text.slice(Math.max(0, one.start - 3), one.start)),
  );
  return turns.length >= TURNS || (turns.length === 1 && isAsked(text)) ? turns : [];
}
