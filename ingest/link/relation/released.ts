import { sentenceOf } from '../../sentence-of.ts';
import { releases } from '../implied/releases.ts';
import { idOf } from '../resolve.ts';
import { titleAbove } from './adopted.ts';
import type { Claim, Scene } from './rule.ts';

/** （2031年6月1日某某县委发布）: who gave out the document whose title stands right above, or else the text. */
export const releaseNote = (scene: Scene): Claim[] =>
  releases(scene.setting).flatMap(({ naming, start, end, note, verb }): Claim[] => {
    const sentence = sentenceOf(scene.setting.text.sentences, { start, end: verb.end });
    if (!sentence) return [];
    return [
      {
        link: 'ISSUED_BY',
        source: titleAbove(scene, note.start)?.entity ?? scene.self,
        target: idOf(scene.setting, naming),
        sentence,
        rule: 'release-note',
        confidence: 0.95,
        targetSpan: { start, end },
        trigger: verb,
      },
    ];
  });
