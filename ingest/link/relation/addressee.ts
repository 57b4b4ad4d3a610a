import type { Mention } from '#graph';
import { titleBlock } from '../title-block.ts';
import { lineOf } from './own.ts';
import type { Scene } from './rule.ts';

/** The one organ a letter is written to: 某某有限公司： */
export function addressee(scene: Scene): Mention | null {
  const { text } = scene.setting.text.article;
  const end = titleBlock(scene.setting.text).end + 200;
  const written = scene.of.Institution.filter(
    (one) => one.start < end && /^\s*[：:]/u.test(text.slice(one.end, one.end + 3)),
  );
  const [one] = written.filter(
    (mention) => text.slice(lineOf(text, mention).start, mention.start).trim() === '',
  );
  return one ?? null;
}
