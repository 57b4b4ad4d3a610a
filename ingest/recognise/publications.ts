import type { EntityType, Found } from '#graph';
import { seek, type Recogniser, type Search, type View } from './recogniser.ts';
import { isA } from './hits.ts';

/** 来源：人民网-理论频道; several stand with 、 between */
const SOURCE: Search = {
  needs: ['来源'],
  pattern:
    /来源(?<!(?:数据|资金|货|生|财|收入)来源)[:：/／][ \u3000]*(?<name>(?!本站|本网|网络|互联网)[^\s《》（）()：:，。；|/／]{2,24})(?=[\s（(）)|]|$)/dmuy,
};
/** 来源：县财政局: an organ that sends a text in is no medium, and 宣传处 is one of the house that prints it. */
const ORGAN =
  /(?:委员会|办公[厅室]|政府|[党纪省市县区改]委|人大(?:常委会)?|政协|法院|检察院|[^辑乐]部|[局厅处署司科]|[委府侨台外编农]办|[学协]会)$/u;
const OF_HOUSE = /^(?:[^省市县区州]{0,6}[处科司]|[\u4e00-\u9fff]{0,3}部|办公[厅室])$/u;
/** 甘泉网7月3日讯, 云岭在线讯（记者…: at the head of a paragraph */
const WIRE: Search = {
  needs: ['日讯', '日电', '日消息', '讯（', '讯 ', '讯\u3000'],
  pattern:
    /(?:^|\n)[ \u3000]*(?<name>(?!本[报刊网]|记者|据)[\u4e00-\u9fff·]{2,12}?(?:网|在线|新闻|客户端|融媒体?|晚报|点))(?=[\u4e00-\u9fff]{0,4}\d{1,2}月\d{1,2}日(?:讯|电|消息)|(?:讯|消息)[ \u3000（(])/dgu,
};
const MEDIA =
  '日报 晚报 晨报 早报 都市报 商报 时报 新闻网 卫视 人民广播电台 广播电台 广播电视台 电视台 广播电视总台 电视新闻网'.split(
    ' ',
  );
/** 温州日报, 江西卫视: what follows a place. */
const AFTER_PLACE: Search = {
  needs: MEDIA,
  pattern: new RegExp(`(?:${MEDIA.join('|')})(?!社|[告道])`, 'uy'),
};
/** 参考消息网, 东南新闻网, 埃菲通讯社 */
const BY_ENDING: Search = {
  needs: ['新闻网', '通讯社', '电视台'],
  pattern:
    /(?:新闻网|通讯社|电视台)(?=[\s，。；：、”）\d]|网站|记者|报道|$)(?<=(?:^|[\s，。；：、“（]|据)(?<name>(?!据|本|该|各|有关|电台)[\u4e00-\u9fff]{2,8}(?:新闻网|通讯社|电视台)))/dmuy,
};

/** 青江师范学院学报（社会科学版）, 青江省委党校（青江行政学院）学报: the journal of a school, where its name stands free. */
const JOURNAL: Search = {
  needs: ['学报'],
  pattern:
    /学报(?:（[\u4e00-\u9fff]{2,8}版）)?(?<=(?:^|[\s，。；：:、“《]|[在于据由见载])(?<name>(?:(?![在于据由见载])[\u4e00-\u9fff]){2,14}(?:大学|学院|党校|干部学院)(?:（[\u4e00-\u9fff]{2,8}）)?学报(?:（[\u4e00-\u9fff]{2,8}版）)?))/dmuy,
};

const SITES = ['官方网站', '官网', '门户网站', '网站'];
/** 世界卫生组织|官方网站, 教育部|官网: where an organ speaks, when something is said or shown there. */
const SITE: Search = {
  needs: SITES,
  pattern: new RegExp(
    `(?:${SITES.join('|')})(?=发布|发表|刊发|刊登|公布|消息|报道|公告|通报|发文|刊载|[，。]?$|）)`,
    'muy',
  ),
};

/** Sources of a text, and media by their names. */
export const publications: Recogniser = {
  name: 'publications',
  example: '来源：浙江日报',
  find: (view) => [
    ...seek(view, SOURCE, ({ span, surface }) => sources(view, surface, span.start)),
    ...behindKnown(view, AFTER_PLACE, 'Place', 'media-of-place'),
    ...behindKnown(view, SITE, 'Institution', 'site-of-organ'),
    ...seek(view, WIRE, ({ span }) => ({ ...span, type: 'Publication', rule: 'wire-head' })),
    ...accountName(view),
    ...issueLine(view),
    ...seek(view, JOURNAL, ({ span }) => ({ ...span, type: 'Publication', rule: 'journal-of-school' })),
    ...seek(view, BY_ENDING, ({ span }) => ({ ...span, type: 'Publication', rule: 'media-ending' })),
  ],
};

/** Characters at the head of a text among which its publication may stand on a line of its own. */
const HEAD = 400;

/** 青江论丛 2031年6期, on a line of its own in the head: where an article was printed. */
const ISSUE =
  /^(?<name>(?!第)(?![\u4e00-\u9fff]{0,2}(?:简报|动态|信息|专刊|通讯) ?\d)[\u4e00-\u9fff]{3,14}) ?\d{4} ?年 ?第? ?\d{1,2} ?期(?=\n)/dmu;
function issueLine({ words }: View): Found[] {
  const [start, end] = ISSUE.exec(words.slice(0, HEAD))?.indices?.groups?.['name'] ?? [0, 0];
  return end > start ? [{ start, end, type: 'Publication', rule: 'issue-line' }] : [];
}

/** 青山水利 under a title: the page says by its markup that it is the name of the account. */
function accountName({ text: { article }, words }: View): Found[] {
  const name = article.publication;
  const at = name === undefined ? -1 : words.slice(0, HEAD).indexOf(`\n${name}\n`);
  return name === undefined || at < 0
    ? []
    : [{ start: at + 1, end: at + 1 + name.length, type: 'Publication', rule: 'source-line' }];
}

/** 参考消息、海外网|等 names two; 新华社|直播实录; 人民日报客户端|03-21: the day is glued to it, 青江日报|全媒体记者: who wrote. */
const TAIL =
  /等$|(?<=[网报社])(?:讯|(?:直播|文字|访谈)实录)$|(?:全媒体|融媒体|首席|见习)*记者.*$|(?:20\d{2}[-./年])?\d{1,2}[-./月]\d{1,2}日?$|(?<=端)\d{3,8}$/u;

/** 人民网－|人民日报: what printed it first stands last; 人民网-理论频道 is a part of the first. */
function firstPrinted({ lexicon }: View, chain: string): number {
  const last = /[-－—]+(?<last>[^-－—]{2,12})$/u.exec(chain)?.groups?.['last'];
  return last !== undefined && lexicon.lookup(last, 'Publication').length > 0
    ? chain.length - last.length
    : 0;
}

const sources = (view: View, surface: string, start: number): Found[] =>
  [...surface.matchAll(/[^、]+/gu)].flatMap(({ 0: one, index }) => {
    const chain = one.replace(TAIL, '');
    const from = firstPrinted(view, chain);
    const name = chain.slice(from);
    const at = start + index + from;
    const type = ORGAN.test(name) ? 'Institution' : 'Publication';
    if (name.length < 2 || (type === 'Institution' && OF_HOUSE.test(name))) return [];
    return [{ start: at, end: at + name.length, type, rule: 'source-line' }];
  });

/** Media that a known name in front makes one: 温州|日报, 世界卫生组织|官方网站. */
const behindKnown = (view: View, search: Search, type: EntityType, rule: string): Found[] =>
  seek(view, search, ({ span }) =>
    (view.hitsByEnd.get(span.start) ?? [])
      .filter((hit) => isA(hit, type))
      .map(({ start }) => ({ start, end: span.end, type: 'Publication', rule })),
  );
