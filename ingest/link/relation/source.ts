import type { Mention } from '#graph';
import { titleBlock } from '../setting/title-block.ts';
import { lineOf, ownClaim } from './own.ts';
import type { Claim, Scene } from './rule.ts';

const SOURCE = /(?<![》”])(?:来源|来自|原载|刊于|稿源|转载?自)[：:/／\s]*(?:于)?$/u;

/** 2019年11月01日07:20 来源：, （资料来源： : nothing else stands before the name in its line. */
const LINE =
  /^[（(·\s\u3000\d年月日时分:：./—-]*(?:发布时间[：:][\s\d年月日时分:：-]*)?(?:文章|资料|信息|稿件|内容|本文|新闻)?(?:来源|来自|原载|刊于|载于|稿源|转载?自|摘编?自|选自)[：:/／\s]*于?$/u;
/** （本文刊登在1996年5月3日《求是》: what is said of the text itself. */
const PRINTED_IN =
  /^[（(\s\u3000※*]*(?:本文|此文|原文|该文|全文)(?:最早|最初|最先|首次|曾|已)?(?:原[载刊]|[刊载]|刊[载登发]|发表|登载|首[发刊]|摘[自编]|选自|转[自载])[于自在]?[\d年月日第期号\s]*$/u;
/** （本文系某人的讲话，《求是》|2020年第3期刊发） */
const PRINTED = /^(?:杂志|周刊)?[\s\d年月日第期号版，]*(?:刊发|发表|刊登|刊载|首发|刊出)[）)。\s]*$/u;
const OF_THIS = /^[（(\s\u3000※*]*(?:本文|此文|原文|原题|这[是篇])/u;
/** 人民日报|19540924 第1版）, 人民日报|2019年07月22日 06版）, 《人民日报》|（2019年07月22日 06版）: the paper and its day are a line. */
const DAY =
  /^[\s\u3000，,]*[（(]?\s*(?:www\.[\w.]{4,20}\s*)?(?:\d{4}\s?年|\d{8}|\d{4}[-./]\d)[^\n）)。]{0,40}[）)]?\s*$/u;
/** 2016年11月07日 星期一 新京报, 1979年8月26日|人民日报 第2版: or the day and its paper. */
const DAY_BEFORE =
  /^[\s\u3000]*\d{4}\s?年\d{1,2}月\d{1,2}日[\s\u3000]*(?:星期[一二三四五六日][\s\u3000]*)?$/u;
const PAGE = /^[\s\u3000]*(?:第?[\dA-Z〇零一二三四五六七八九十]{1,3}版)?[^\u4e00-\u9fff]{0,8}$/u;
const OPEN = /^(?:[（(][^（()）]{0,30}[）)]\s*)?[（(]?\s*$/u;

/** 来源：|甘泉网、|《治沙报》: those named before it. */
const LISTED = /(?<=来源[：:／/]\s{0,2})(?:[^，。；：、\n]{2,20}、){1,4}$/u;
/** 《治沙报》|杂志发表文章: a headline that tells of it. */
const DOES = /^(?:杂志|周刊|网站)?(?:发表|刊[发登载]|报道|推出|评论)/u;

/** 人民网－|人民日报: the first printed again what the second had printed. */
const isChained = (text: string, { end }: Mention, next: Mention | undefined): boolean =>
  next !== undefined &&
  next.start > end &&
  /^[-－—]{1,2}$/u.test(text.slice(end, Math.min(next.start, end + 3)));

/** 来源：《党建研究》2023年第3期 */
export function sourceLine(scene: Scene): Claim[] {
  const { text, publication } = scene.setting.text.article;
  const block = titleBlock(scene.setting.text);
  const foot = text.length - 300;
  return scene.of.Publication.flatMap((one, at, all) => {
    if (isChained(text, one, all[at + 1])) return [];
    const line = lineOf(text, one);
    const before = all[at - 1];
    const start = before && isChained(text, before, one) ? before.start : one.start;
    const words = text.slice(line.start, start).replace(LISTED, '');
    const after = text.slice(one.end, line.end);
    const wholeLine =
      (LINE.test(words) && after.length < 40 && !after.includes('。')) ||
      (OPEN.test(words) && DAY.test(after)) ||
      (DAY_BEFORE.test(words) && PAGE.test(after)) ||
      (PRINTED_IN.test(words) && after.length < 60) ||
      (OF_THIS.test(words) && PRINTED.test(after));
    if (one.start >= block.end && one.start < foot && !wholeLine) return [];
    const labelled = wholeLine || SOURCE.test(words);
    const alone =
      publication !== undefined &&
      one.start < block.end &&
      /^[\s\d年月日:：-]*$/u.test(words) &&
      !DOES.test(after);
    if (!labelled && !alone) return [];
    const label = /来源|来自|原载|刊于|稿源|转载?自/u.exec(words);
    const from = label ? line.start + label.index : 0;
    const trigger = label ? { start: from, end: from + label[0].length } : null;
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

/** 北京11月14日电, 消息：, 消息（特约记者 张建国）, 讯 behind the name of the source at the head of a line. */
const WIRE =
  /^(?:[\u4e00-\u9fff]{0,6}?[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日(?:电|讯|消息)|(?:消息|讯)[（(：:，, \u3000])/u;

/** 央视网消息（|新闻联播 */
const PROGRAMME = /^[\s\u3000]*[\u4e00-\u9fff]{2,8}消息[（(]$/u;

/** 新华社北京11月14日电, 央视网消息： */
export function dateline(scene: Scene): Claim[] {
  const { text } = scene.setting.text.article;
  return scene.of.Publication.flatMap((one) => {
    const line = lineOf(text, one);
    const after = text.slice(one.end, one.end + 24);
    const before = text.slice(line.start, one.start);
    const within = PROGRAMME.test(before) && /^[）)]/u.test(after);
    if (!within && !(/^[\s　（(]*(?:据)?$/u.test(before) && WIRE.test(after))) return [];
    return ownClaim(scene, 'PUBLISHED_IN', one, { rule: 'dateline', confidence: 0.9 });
  });
}
