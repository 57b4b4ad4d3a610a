import type { Found } from '#graph';
import type { View } from '../recogniser.ts';

/** What a site of a list is called, behind the column of its address. */
const SITE =
  /^(?![\u4e00-\u9fff]{0,4}[市县区旗州盟])(?:(?![的和与及等在])[\u4e00-\u9fff]){2,14}?(?:旧址|遗址|故址|油田|(?:水|火)?电站|大桥|老?矿区|窑洞|(?:工业)?遗产群|保护区)/u;

/** 西藏自治区拉萨市城关区|夺底电站: a site right behind an address of three levels. */
export function listedSites({ words }: View, chains: readonly Found[]): Found[] {
  return chains.flatMap(({ start, end, rule }): Found[] => {
    if (rule !== 'places-joined' || ADDRESS.exec(words.slice(start, end))?.[0].length !== end - start)
      return [];
    const site = SITE.exec(words.slice(end, end + 20))?.[0];
    // 独山子炼油厂|独山子油田: two
    return site === undefined || site.includes(site.slice(0, 2), 1)
      ? []
      : [{ start: end, end: end + site.length, type: 'Place', rule: 'listed-site' }];
  });
}

/** 西藏自治区拉萨市城关区, 北京市海淀区: an address of the whole chain. */
export const ADDRESS =
  /^(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区)[\u4e00-\u9fff]{2,12}?[市州盟][\u4e00-\u9fff]{2,9}?[市县区旗]|(?:北京|上海|天津|重庆)市[\u4e00-\u9fff]{2,4}?[县区])/u;
