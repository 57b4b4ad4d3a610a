import { titleBlock } from '../title-block.ts';
import { lineOf, ownClaim } from './own.ts';
import type { Claim, Scene } from './rule.ts';

const SOURCE = /(?<![》”])(?:来源|来自|原载|刊于|稿源|转自)[：:\s]*(?:于)?$/u;

/** 来源：《党建研究》2023年第3期 */
export function sourceLine(scene: Scene): Claim[] {
  const { text, publication } = scene.setting.text.article;
  const block = titleBlock(scene.setting.text);
  const foot = text.length - 300;
  return scene.of.Publication.flatMap((one) => {
    if (one.start >= block.end && one.start < foot) return [];
    const line = lineOf(text, one);
    const words = text.slice(line.start, one.start);
    const labelled = SOURCE.test(words);
    const alone = publication !== undefined && one.start < block.end && /^[\s\d年月日:：-]*$/u.test(words);
    if (!labelled && !alone) return [];
    const label = /来源|来自|原载|刊于|稿源|转自/u.exec(words);
    const at = label ? line.start + label.index : 0;
    const trigger = label ? { start: at, end: at + label[0].length } : null;
    const { issue } = scene.setting.text.article;
    const attributes = issue && one.start < block.end ? { attributes: { issue } } : {};
    return ownClaim(scene, 'PUBLISHED_IN', one, {
      rule: 'source-label',
      confidence: 0.95,
      trigger,
      ...attributes,
    });
  });
}

/** 新华社北京11月14日电 */
export function dateline(scene: Scene): Claim[] {
  const { text } = scene.setting.text.article;
  return scene.of.Publication.flatMap((one) => {
    const line = lineOf(text, one);
    const after = text.slice(one.end, one.end + 24);
    if (!/^[\s　（(]*(?:据)?$/u.test(text.slice(line.start, one.start))) return [];
    if (!/^[\u4e00-\u9fff]{2,6}\d{1,2}月\d{1,2}日(?:电|讯)/u.test(after)) return [];
    return ownClaim(scene, 'PUBLISHED_IN', one, { rule: 'dateline', confidence: 0.9 });
  });
}
