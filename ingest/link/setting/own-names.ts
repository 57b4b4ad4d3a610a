import type { Article } from '#graph';
import { bare } from '../bare.ts';
import { isCover } from '../../own-title.ts';

/** 焦裕禄：在治沙会议上的讲话 */
const SPOKEN = /^([\u4e00-\u9fff·]{2,8})(?:同志)?[：:](.{4,})$/u;
/** 关于治沙规划的报告⏎——1986年3月25日在甲县人民代表大会上 */
const ON_ITS_DAY =
  /(?:^|\n)[ \u3000]*([^\n，。；]{4,80}(?:报告|讲话|说明))[ \u3000]*\n[ \u3000]*[—–―━─－-]{1,2} ?\d{4}年\d{1,2}月\d{1,2}日[^\n，。；]{0,12}在[^\n，。；]{2,60}上/u;
/** 现在，我代表县政府，向大会作关于治沙规划的报告; what was said 去年, and 作了, is another's. */
const TABLED =
  /(?:^|[\n。]|，(?=我?现在))[ \u3000]*(?:现在|今天)?，?我(?:现在)?(?:受|代表)[^，。；“”\n]{2,30}，?(?:现在)?(?:向[^，。；“”\n]{2,30}，?)?(?:作|提出|提交)(关于[^。；“”\n]{2,80}?的(?:报告|说明))(?=[，。])/u;
/** So far the head of a text and the first words of a speech go. */
const HEAD = 1000;

/** Names a text has besides its title, in bare form: that behind the speaker's, the line over its day, what the speaker says is given now. */
export function ownNames(article: Article, titles: readonly string[], persons: readonly string[]): string[] {
  const spoken = titles.flatMap((title) => {
    const [, speaker = '', speech = ''] = SPOKEN.exec(bare(title)) ?? [];
    return persons.includes(speaker) ? [speech] : [];
  });
  const head = article.text.slice(0, HEAD);
  const said = isCover(article) ? [] : [ON_ITS_DAY, TABLED].map((form) => form.exec(head)?.[1] ?? '');
  return [...titles, ...spoken, ...said].map(bare).filter((name) => name !== '');
}
