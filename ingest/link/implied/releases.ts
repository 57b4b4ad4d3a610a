import type { Span } from '#graph';
import type { IssuingOrgan, Setting } from '../naming.ts';
import { organsIn } from '../setting/issuers.ts';
import { NOTE_REACH, titleBlock } from '../setting/title-block.ts';

/** An organ that gave a rule out, the note that says so, and the verb. */
export interface Release extends IssuingOrgan {
  note: Span;
  verb: Span;
}

/** A line in brackets with a day in it: （2031年5月3日某会议通过 2031年6月1日某某县委发布） */
const NOTE = /^[ \t\u3000]*[（(](?=[^（()）\n]{0,60}\d日)[^\n]{6,300}[）)][ \t\u3000]*$/gmu;
/** 2031年6月1日|某某县委|发布, 2031年6月1日|某某市人民政府|令第12号公布 */
const RELEASED =
  /\d日(?<organs>[\u4e00-\u9fff、 \u3000]{2,120}?)(?:令[ \u3000]?[（(〔[]?(?:\d{4}年)?第?[^（()）〔〕，。；\n]{1,8}号[）)〕\]]?)?(?:修[订正])?(?<verb>发布|公布|颁布|印发)/dgu;

/** Who gave a rule out, as notes under titles at the head of a text say. */
export function releases(setting: Setting): Release[] {
  const { text } = setting;
  const head = text.article.text.slice(0, titleBlock(text).end + NOTE_REACH);
  return [...head.matchAll(NOTE)].flatMap(({ 0: words, index }) =>
    [...words.matchAll(RELEASED)].flatMap(({ groups, indices }) => {
      const spanOf = (name: string): Span => {
        const [start, end] = indices!.groups![name]!;
        return { start: index + start, end: index + end };
      };
      return organsIn(groups!['organs']!, spanOf('organs').start, setting).map((organ) => ({
        ...organ,
        note: { start: index, end: index + words.length },
        verb: spanOf('verb'),
      }));
    }),
  );
}
