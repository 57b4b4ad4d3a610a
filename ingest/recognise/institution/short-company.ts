import type { Found } from '#graph';
import { wordsOf } from '../../lexicon/words.ts';
import type { View } from '../recogniser.ts';
import { standing } from '../standing.ts';
import { KIND } from './brand.ts';
import { DOMAIN } from './domains.ts';

/** 正泰集团, 浙江娃哈哈实业有限公司: the brand, and what says the company's kind. */
const FULL =
  /^(?<lead>[\u4e00-\u9fff]{2,9}?)(?:控股|科技|技术|实业|汽车|电器|电子|药业|网络|新材料|重工|机械|化工)?(?:（集团）|集团)?(?:股份)?(?:有限(?:责任)?公司|集团公司|集团)$/u;
/** What the segmenter takes brands for that are no words of the language. */
const NAME = /^(?:x|nz|nrt|nr|nrfg)$/u;
/** Of words of the language (万向, 格力), only those that someone visits or charges with something. */
const WORD = /^v?n$/u;
/** 广电集团, 城建集团: named after what it does. */
const FIELD = new RegExp(`^(?:${DOMAIN}|建工|城投|交投|水投|能源|交通|汽车|矿业|电力)$`, 'u');
const VISITED = /(?:[来到]|走进|考察|视察|参观|走访|委托)$/u;

/** 中核|甘肃华原企业总公司, 零跑|T03: a longer name, or a thing that bears it. */
const GOES_ON =
  /^(?:[A-Za-z\d]|[\u4e00-\u9fff]{1,14}?(?:公司|集团|平台|系统|方案|项目|学院|基金|杯)|控股|股份|工业互联网)/u;
/** 正泰|工业园: a site that bears its name. */
const SITE = /^(?:工业园区?|产业园|科技园|创业园|物流园|总部大楼|大厦)(?![区长])/u;
/** Once is as likely a column of a table. */
const LEAST = 2;

/** 正泰, in a text that names 正泰集团: a word that is no other, wherever it stands. */
export function shortCompanies(view: View, organs: readonly Found[]): Found[] {
  const { words, hitsOf, tokens, lexicon } = view;
  const names = new Set<string>();
  const seen = new Set<string>();
  for (const { start, end } of [...organs, ...hitsOf.Institution]) {
    const last = words[end - 1];
    if (last !== '司' && last !== '团') continue;
    const surface = words.slice(start, end);
    if (seen.has(surface)) continue;
    seen.add(surface);
    const lead = FULL.exec(surface)?.groups?.['lead'];
    const brand = lead === undefined ? '' : withoutPlace(view, lead);
    if (brand.length >= 2 && brand.length <= 4 && lexicon.lookup(brand).length === 0 && isBrand(view, brand))
      names.add(brand);
  }
  const found = standing(view, names).filter(
    ({ start, end }) =>
      !GOES_ON.test(words.slice(end, end + 18)) &&
      !known(tokens.across(start)?.tag) &&
      !known(tokens.across(end)?.tag),
  );
  const sites = found.flatMap(({ start, end }): Found[] => {
    const site = SITE.exec(words.slice(end, end + 6))?.[0];
    return site === undefined
      ? []
      : [{ start, end: end + site.length, type: 'Place', rule: 'site-of-company' }];
  });
  const count = new Map<string, number>();
  for (const { start, end } of found) {
    const name = words.slice(start, end);
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  const companies = found
    .filter(({ start, end }) => (count.get(words.slice(start, end)) ?? 0) >= LEAST)
    .map(({ start, end }): Found => ({ start, end, type: 'Institution', rule: 'company-short' }));
  return [...companies, ...sites];
}

/** 杭州|娃哈哈, 浙江省|正泰 */
function withoutPlace({ lexicon }: View, lead: string): string {
  const size = [4, 3, 2].find((one) => lexicon.lookup(lead.slice(0, one), 'Place').length > 0) ?? 0;
  return lead.slice(size);
}

/** One word, unknown or a name; or one of the language that stands for an organ somewhere: 考察|万向. */
function isBrand({ words, positions }: View, brand: string): boolean {
  const [word, ...rest] = wordsOf(brand);
  if (!word || rest.length > 0 || FIELD.test(brand)) return false;
  if (NAME.test(word.tag)) return true;
  if (!WORD.test(word.tag) || KIND.test(brand)) return false;
  return positions
    .of([brand])
    .some((at) => !words.startsWith('集团', at + brand.length) && VISITED.test(words.slice(at - 2, at)));
}

/** A word the segmenter did not make up. */
const known = (tag: string | undefined): boolean => tag !== undefined && tag !== 'x';
