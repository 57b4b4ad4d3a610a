import type { Mention } from '#graph';
import type { Scene } from './rule.ts';
import { isAsked } from './speech.ts';

/** Fewer turns make no conversation, unless somebody asks. */
const TURNS = 2;

/** Persons who begin to speak: 张曦：… at the start of a line or behind a sentence. */
export function turnsOf({ setting, of }: Pick<Scene, 'setting' | 'of'>): Mention[] {
  const { text } = setting.text.article;
  const turns = of.Person.filter(
    (one) =>
      text[one.end] === '：' &&
      /(?:^|[\n。？！”）])\s*$/u.test(text.slice(Math.max(0, one.start - 3), one.start)),
  );
  return turns.length >= TURNS || (turns.length === 1 && isAsked(text)) ? turns : [];
}
