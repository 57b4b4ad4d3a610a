import type { Found } from '#graph';
import { countiesByShortName } from '../../lexicon/counties.ts';
import { EVERYDAY } from '../place/county-words.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { isClause } from './inside.ts';

/** Works and mines, farms, schools and theatres, courts; with what a bureau of mines has. */
const WORKS: Search = {
  needs: [
    '矿务局',
    '厂',
    '矿',
    '总厂',
    '中学',
    '剧团',
    '农商银行',
    '农商行',
    '职教中心',
    '供电公司',
    '牧场',
    '农场',
    '林场',
    '总场',
    '法院',
    '检察院',
    '文联',
  ],
  pattern:
    /(?:矿务局(?:[\u4e00-\u9fff]{2,4}厂)?|(?<=[纸酒酿泥机车床油料器炉纤氮织泥药具仪缆茶瓷绸丝笔棉毛炼械关鞋塑胶模灯锁布砖纺革染]|(?<!核)电)厂|(?<=[煤铁铜锡铅锌钨锑汞锰镍铝盐磷棉金银])矿|总厂|中学|剧团|农商银?行|职教中心|供电公司|[牧农林总]场|(?:法院|检察院)(?!系统|干警)|文联)(?![长区房矿商家址山井产业石物工床场藏渣务])/uy,
};
/** Longest stretch between the county and the end: 安吉|造纸|厂. */
const REACH = 8;

/** 安吉造纸厂, 安吉县求新机床厂, 易门矿务局机修厂, 叶城二牧场, 仙游法院: works, farms and schools named after a county, by its short name. */
export function works(view: View): Found[] {
  const { words, tokens } = view;
  return seek(view, WORKS, ({ span }) => {
    if (tokens.across(span.end)) return null;
    for (let start = Math.max(0, span.start - REACH); start <= span.start - 2; start += 1) {
      const name = [3, 2].find((size) => countiesByShortName.has(words.slice(start, start + size)));
      if (name === undefined || start + name > span.start || EVERYDAY.has(words.slice(start, start + name)))
        continue;
      const level = /^[县市区]/u.test(words.slice(start + name, span.start - 2)) ? 1 : 0;
      const inner = { start: start + name + level, end: span.end };
      // 大冶|铁矿 is one; 易门的矿 is none.
      if (
        !/^[\u4e00-\u9fff]+$/u.test(words.slice(start, span.end)) ||
        tokens.across(start) ||
        isClause(view, inner)
      )
        continue;
      if (/[的和与及等在县市区省镇乡村]|几|[大小中]型/u.test(words.slice(inner.start, inner.end))) continue;
      return { start, end: span.end, type: 'Institution', rule: 'works-of-county' };
    }
    return null;
  });
}
