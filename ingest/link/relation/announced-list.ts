import type { Mention } from '#graph';
import { letters } from './notation.ts';
import { ownClaim } from './own.ts';
import type { Claim, Scene } from './rule.ts';

const OPENS = /(?:标准|规范|规程|导则|文件)(?:的?名称|编号)[^。；]{0,12}如下[。：:]?\s*$/u;
const DOCUMENT = letters('D');
/** 一、《水渠检查》（HJ 24-2020）。 */
const LINE = new RegExp(
  `^[\\s\\u3000]*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)]?[、．.]?\\s*)?${DOCUMENT}\\s*(?:[（(][^（）()]{1,30}[）)]|${DOCUMENT})?[；;。，,\\s]*$`,
  'u',
);

/** 标准名称、编号如下：⏎一、《甲》（HJ 24-2020）: what an announcement publishes, a line each. */
export function announcedList(scene: Scene): Claim[] {
  if (!scene.official) return [];
  const { skeletons } = scene;
  return skeletons.flatMap((opening, index) =>
    opening.words.length < 60 && OPENS.test(opening.words)
      ? linesFrom(scene, index + 1).flatMap((one) =>
          ownClaim(scene, 'TRANSMITS', one, { rule: 'transmits-listed', confidence: 0.85 }),
        )
      : [],
  );
}

/** The documents of the lines that follow, up to the first that is none. */
function linesFrom({ skeletons }: Scene, from: number): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < skeletons.length; at += 1) {
    const { words, mentions } = skeletons[at] as Scene['skeletons'][number];
    const [first] = mentions;
    if (words.trim() === '') continue;
    if (!first || !LINE.test(words)) break;
    found.push(first);
  }
  return found;
}
