import { idOf } from '../resolve.ts';
import { sentenceOf } from '../../sentence-of.ts';
import type { Claim, Scene } from './rule.ts';

/** 工业和信息化部办公厅关于开展…的通知; 发文机关：国务院办公厅; 财政部 教育部⏎2023年5月4日 */
export function issuers(scene: Scene): Claim[] {
  const { setting } = scene;
  return setting.issuing.flatMap(({ start, end, naming, rule, title }): Claim[] => {
    const targetSpan = { start, end };
    const sentence = sentenceOf(setting.text.sentences, targetSpan);
    if (!sentence) return [];
    const ends = { source: scene.self, target: idOf(setting, naming), sourceSpan: title, targetSpan };
    return [{ link: 'ISSUED_BY', ...ends, sentence, rule, confidence: 0.95 }];
  });
}
