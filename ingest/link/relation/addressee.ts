import type { Mention } from '#graph';
import { titleBlock } from '../setting/title-block.ts';
import { lineOf } from './own.ts';
import type { Scene } from './rule.ts';

/** The one organ a letter is written to: 某某有限公司： */
export function addressee(scene: Scene): Mention | null {
  const { text } = scene.setting.text.article;
  const end = titleBlock(scene.setting.text).end + 200;
  // In text order: what is behind the head of the letter is not looked at.
  const one = scene.of.Institution.find(
    (organ) =>
      organ.start >= end ||
      (/^\s*[：:]/u.test(text.slice(organ.end, organ.end + 3)) &&
        text.slice(lineOf(text, organ).start, organ.start).trim() === ''),
  );
  return one && one.start < end ? one : null;
}
