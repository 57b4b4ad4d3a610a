import { expect, test } from 'vitest';
import { readTitleBlock } from '../../../ingest/clean/title-block/index.ts';
import { isoDate } from '../../../ingest/clean/title-block/dates.ts';
import { readNumber } from '../../../ingest/clean/title-block/number.ts';
import { isDistinctive } from '../../../ingest/clean/title-block/official.ts';
import { signatureDate } from '../../../ingest/clean/title-block/signature.ts';
import { footSource, readSource } from '../../../ingest/clean/title-block/source.ts';

test.each([
  ['2023年8月1日', '2023-08-01'],
  ['2023-08-01 10:20', '2023-08-01'],
  ['二〇一九年十二月二十三日', '2019-12-23'],
  ['2023年8月', '2023-08'],
  ['20230801', '2023-08-01'],
  ['二O二一年元月廿三日', '2021-01-23'],
  ['2021年元月5日', '2021-01-05'],
  ['2021年9 月28日', '2021-09-28'],
  ['第20期', undefined],
])('date: %s', (words, expected) => {
  expect(isoDate(words)).toBe(expected);
});

test.each([
  ['国发〔2023〕16号', '国发〔2023〕16号'],
  ['豫政 〔2023〕 27号', '豫政〔2023〕27号'],
  ['发文字号：京政办发[2005]37号', '京政办发〔2005〕37号'],
  ['（国务院令第714号）', '国务院令第714号'],
  ['中华人民共和国工业和信息化部公告2021年 第44号', '中华人民共和国工业和信息化部公告2021年第44号'],
  ['现就贯彻落实国发〔2014〕45号有关事项通知如下', undefined],
  ['晋政发【2021】第03号', '晋政发〔2021〕3号'],
  ['中发(1984)1号', '中发〔1984〕1号'],
  ['中发〔一九八四〕一号', '中发〔一九八四〕一号'],
  ['甲政办发〔2021〕8号 各县、市人民政府，各直属单位：', '甲政办发〔2021〕8号'],
  ['甲政办发〔2021〕8号各县、市人民政府，各直属单位：', '甲政办发〔2021〕8号'],
  ['根据甲政办发〔2021〕8号，各县要：', undefined],
  // pages that lost their line ends
  ['甲教函〔2021〕8号各县教育局，各有关单位：为做好开学工作，现通知如下。', '甲教函〔2021〕8号'],
  ['甲部 乙部关于公布名单（2021年版）的通告甲乙联函〔2021〕8号为做好试点工作', '甲乙联函〔2021〕8号'],
  ['为落实甲部关于公布名单的通知甲乙联函〔2021〕8号精神', undefined],
  ['甲政办发〔2021〕8号各项规定明确，要做到：一是', undefined],
  ['关于加强值班工作的通知（甲政办发〔2021〕8号）', '甲政办发〔2021〕8号'],
  ['关于加强值班工作的通知（甲政办发〔2021〕8号）2021.04.0812', '甲政办发〔2021〕8号'],
  ['甲部 乙部公告2022年第7号', '甲部乙部公告2022年第7号'],
  ['中华人民共和国主席令（第三十号）', '中华人民共和国主席令第三十号'],
  ['甲部关于电信服务质量的通告（2021年第1号）', undefined],
  ['甲部公告（第21号）', undefined],
])('number: %s', (line, expected) => {
  expect(readNumber([line])).toBe(expected);
});

test.each([
  [['中华人民共和国国务院令', '第714号'], '中华人民共和国国务院令第714号'],
  [['国家税务总局公告', '2023年第5号'], '国家税务总局公告2023年第5号'],
  [['国家税务总局公告', '第5号'], undefined],
])('number of two lines: %j', (lines, expected) => {
  expect(readNumber(lines)).toBe(expected);
});

const LETTER = '关于做好值班工作的通知\n各科室：\n请认真执行。\n';
test.each([
  ['甲县财政局\n2021年8月1日', '2021-08-01'],
  ['甲县财政局乙县财政局2021年8月1日', '2021-08-01'],
  ['甲县财政局\n二〇二一年八月一日', '2021-08-01'],
  // what follows the letter's own signature are annexes
  ['甲县财政局2021年8月1日\n附件\n值班办法\n甲县公安局\n2020年5月4日', '2021-08-01'],
  ['甲县财政局2021年8月1日附件：值班名单', '2021-08-01'],
  ['特此通知。甲县财政局2021年8月1日', '2021-08-01'],
  ['附件：名单.pdf 甲县财政局2021年8月1日', '2021-08-01'],
  ['甲县财政局\n2021年8月1日\n甲县政府办公室2021年8月3日印发', '2021-08-01'],
  ['甲县政府办公室2021年8月3日印发', '2021-08-03'],
  ['发布单位：甲县财政局 2021年8月1日', undefined],
  ['甲县财政局2021年8月1日召开会议。', undefined],
])('signed: %j', (foot, expected) => {
  const { signed, alone } = signatureDate(`${LETTER}${foot}`, true);
  expect(signed ?? alone).toBe(expected);
});

test.each([
  ['推进领导干部能上能下规定', true],
  ['国务院关于加强新时代老龄工作的意见', true],
  ['关于新形势下党内政治生活的若干准则', true],
  ['关于召开座谈会的通知', false],
  ['政府工作报告', false],
  ['【2019年4月学习材料】', false],
  ['如何理解干部任用条例', false],
  ['1978年国务院政府工作报告', true],
  ['2026年政府工作报告', false],
  ['教育部公告', false],
  ['省人民政府关于修渠的意见', false],
  ['市委办公室 市政府办公室关于修渠的意见', false],
  ['市场监管总局关于修渠的意见', true],
])('distinctive: %s is %s', (title, expected) => {
  expect(isDistinctive(title)).toBe(expected);
});

test.each([
  ['《党建研究》2023年第3期', { publication: '《党建研究》', issue: '2023年第3期' }],
  ['新华社 2023-08-01', { publication: '新华社' }],
  ['人民日报', { publication: '人民日报' }],
  ['浙江日报客户端（03/21 10:20）', { publication: '浙江日报客户端' }],
])('source: %s', (words, expected) => {
  expect(readSource(words)).toEqual(expected);
});

test.each([
  [
    '某年今日\n这一天发生了什么。\n1937年9月22日\n发表宣言。\n1949年9月22日\n会议开幕。\n会议继续。\n会议闭幕。',
    undefined,
  ],
  ['工作报告\n一年来的工作很好。\n2021年8月1日', '2021-08-01'],
])('a lone date outside a letter: %j', (text, expected) => {
  expect(signatureDate(text, false).alone).toBe(expected);
});

test.each([
  ['工作总结\n（来源：新华社）', '新华社'],
  ['工作总结\n资料来源：青山县档案馆网站\n责任编辑某某', '青山县档案馆网站'],
  ['村里变了样。（《青山日报》2018年05月21日 01版）', '《青山日报》'],
  ['来源：青山日报\n一\n二\n三\n四\n五\n六', undefined],
  ['水的来源是山泉。', undefined],
])('source at the foot: %j', (text, expected) => {
  expect(footSource(text)).toBe(expected);
});

const block = (text: string) => readTitleBlock({ ...EMPTY, text });
const EMPTY = {
  source: { path: 'a.txt', sha256: '', charset: 'utf-8' },
  id: '0123456789abcdef',
  entity: '',
  title: '',
  text: '',
  removed: [],
  repaired: [],
};

test.each<[string, object]>([
  [
    '政府工作报告\n2021年1月20日在青山县第三届人民代表大会第二次会议上 青山县县长 李大山\n各位代表：',
    { date: '2021-01-20', byline: '青山县县长 李大山' },
  ],
  ['政府工作报告——2021年1月20日在青山县第三届人民代表大会第二次会议上\n各位代表：', { date: '2021-01-20' }],
  ['新事\n2020-06-05 20:35 青山客\n村里变了样。', { publishedAt: '2020-06-05' }],
  [
    '新事\n原创 李大山 王小河 青山组工 2031-06-05 20:35 发表于山西\n村里变了样。',
    { publishedAt: '2031-06-05' },
  ],
  ['在座谈会上的讲话\n（2021年1月20日）\n同志们：', { date: '2021-01-20' }],
  [
    '国务院令第714号\n青山保护条例\n第一条 为了保护青山，制定本条例。',
    { title: '青山保护条例', number: '国务院令第714号' },
  ],
  [
    '青山供电公司：植树护线 “青苗” 发力\n2031-07-03 17:15 来源：青山网 作者：李大山\n今年，公司植树千亩。',
    { title: '青山供电公司：植树护线 “青苗” 发力', publication: '青山网' },
  ],
  ['青山县人民政府文件\n关于植树的通知\n各乡镇：', { title: '关于植树的通知', addressees: '各乡镇' }],
  [
    '李大山：在青山县植树大会上的讲话\n文章来源：青山网 点击数：\n次\n同志们：',
    { title: '李大山：在青山县植树大会上的讲话' },
  ],
  [
    '青政办发〔2031〕26号《青山县人民政府办公室关于植树的通知》\n各乡镇：',
    { title: '《青山县人民政府办公室关于植树的通知》', number: '青政办发〔2031〕26号', addressees: '各乡镇' },
  ],
  // what a shelf, an issue or a draft is marked by is no title
  ...[
    '政策文件',
    '【政策】',
    '规范性文件',
    '附件1',
    '公开',
    '（征求意见稿）',
    '2031年第7期',
    '青山县人民政府公报 2031年第7期',
    '县里新闻',
    '【通知公告】',
  ].map((mark): [string, object] => [
    `${mark}\n青山县人民政府关于植树的意见\n青政发〔2031〕5号\n各乡镇：`,
    { title: '青山县人民政府关于植树的意见', number: '青政发〔2031〕5号' },
  ]),
  ['附件\n青山县植树办法\n第一条 山上要植树。', { title: '青山县植树办法' }],
  ['工作动态\n青山县召开座谈会\n2031年5月6日\n会上大家都说树好。', { title: '青山县召开座谈会' }],
  // who wrote it is no title
  ['■ 李大山/ 文\n山里的树\n树是绿的。', { title: '山里的树' }],
  ['李 山 王小河\n（青山大学林学院，山西太原 030000)\n山里的树\n树是绿的。', { title: '山里的树' }],
  ['附件', { title: '附件' }],
  [
    '青山县人民政府文件\n青政发〔2031〕5号 签发人：李大山\n青山县人民政府关于植树的通知\n各乡镇：',
    { title: '青山县人民政府关于植树的通知', number: '青政发〔2031〕5号' },
  ],
  ['编者按：本刊选登两篇短文\n山里的树\n树是绿的。', { title: '山里的树' }],
  // the tables that sites set over a document
  [
    '索引号：001/2031-5 组配分类：文件\n发布机构：青山县财政局 文 号：青财〔2031〕5号\n青山县财政局关于植树的通知\n各科室：',
    { title: '青山县财政局关于植树的通知', number: '青财〔2031〕5号', addressees: '各科室' },
  ],
  [
    '索引号 | 001/2031-5 | 发布机构 | 青山镇 |\n文号 | 青镇〔2031〕5号 | 发布日期 | 2031-05-06 |\n各村：请植树。',
    { title: '青镇〔2031〕5号', number: '青镇〔2031〕5号', publishedAt: '2031-05-06' },
  ],
  [
    '关于植树的通知\n索 引 号 001/2031-5 成文日期 2031-05-06\n文 号 青财〔2031〕5号 主 题 词 植树\n各科室：\n请按青财〔2030〕1号办。',
    { number: '青财〔2031〕5号', date: '2031-05-06', addressees: '各科室' },
  ],
  [
    '体裁：通知 发文日期：2031-05-09\n关于植树的通知\n各科室：\n请植树。\n青山县财政局\n2031年5月6日',
    { title: '关于植树的通知', date: '2031-05-06' },
  ],
  [
    '关于植树的通知\n归档时间：2033-01-01\n来源：青山网 日期：2031-05-06 阅读次数：\n各科室：',
    { publishedAt: '2031-05-06', publication: '青山网' },
  ],
  ['第一篇：青山县植树办法\n青山县植树办法\n第一条 山上要植树。', { title: '青山县植树办法' }],
  ['专 题\n学校文件\n青院委〔2031〕5号：植树活动实施方案\n各支部：', { title: '植树活动实施方案' }],
  ['征集\n主题：关于征求植树办法意见的函\n各科室：', { title: '关于征求植树办法意见的函' }],
  // a number behind the title is none of its words
  [
    '青山县财政局关于植树的通知（青财〔2031〕5号）\n各科室：',
    { title: '青山县财政局关于植树的通知', number: '青财〔2031〕5号' },
  ],
  // a letter without a title
  [
    '青财函〔2031〕5 号\n各科室：\n请植树。',
    { title: '青财函〔2031〕5号', entity: 'document:青财函〔2031〕5号' },
  ],
  ['各村委会：\n现将植树一事通知如下。', { title: '现将植树一事通知如下', addressees: '各村委会' }],
  // a report without a headline
  [
    '青山日报讯（通讯员李大山）植树节到来之后，县里十分重视，组织机关干部和群众上山，几天里种下了三千棵树苗。\n乡里也去了。',
    { title: '青山日报讯（通讯员李大山）植树节到来之后' },
  ],
  ['标题：青山县植树忙\n县里的人都上山了。', { title: '青山县植树忙' }],
  // news without a title
  [
    '3月5日，青山县领导李大山到石桥镇看树。他说，树长得好。\n青山县植树委员会\n三月里，山绿了。',
    { title: '3月5日，青山县领导李大山到石桥镇看树' },
  ],
  ['近日，青山镇植树。', { title: '近日，青山镇植树' }],
  [
    '为了让山更绿、水更清、人更欢喜，3月5日，青山县植树，全县三万多名干部和群众一起上山，种下十万棵松树、杉树和果树，又浇了水。',
    { title: '为了让山更绿、水更清、人更欢喜，3月5日' },
  ],
  [
    '时间：\n青山法院：把法送到山里\n来源：发布时间：2031-05-06\n三月里，山绿了。',
    { title: '青山法院：把法送到山里' },
  ],
  ['电子报\nnews\n山里的树绿了\n三月里，山绿了。', { title: '山里的树绿了' }],
  [
    '青山县财政局关于植树的通知\n导读：植树对山区的人来说很重要。\n青财〔2031〕5号\n青山县财政局关于植\n树的通知\n请植树。',
    { number: '青财〔2031〕5号' },
  ],
  ['青山县财政局公告2021年第5号\n现公布名单。', { title: '青山县财政局公告2021年第5号' }],
])('title block: %j', (text, expected) => {
  expect(block(text)).toMatchObject(expected);
});

test('a page whose own title is a mark is called by what its text begins with', () => {
  const text = '政策文件\n青山县人民政府关于植树的意见\n各乡镇：';
  expect(readTitleBlock({ ...EMPTY, title: '政策文件', text }).title).toBe('青山县人民政府关于植树的意见');
});

test('a page that leaves the years of a plan out of its title', () => {
  const text = '青山县修渠规划（2031—2035年）\n为了修渠，制定本规划。';
  expect(readTitleBlock({ ...EMPTY, title: '青山县修渠规划', text }).title).toBe(
    '青山县修渠规划（2031—2035年）',
  );
});

test('organs over an official document are no byline, nor is a line below the first paragraph', () => {
  expect(block('山里的树\n发布时间：2031-05-06 来源： 点击次数：31\n树是绿的。').publication).toBeUndefined();
  const news = '3月5日，青山县领导李大山到石桥镇看树。他说好。\n青山县植树委员会\n三月里，山绿了。';
  expect(block(news).byline).toBeUndefined();
  expect(block('关于植树的通知\n青山县财政局 青山县教育局\n各乡镇：').byline).toBeUndefined();
  expect(block('植树归来\n青山县财政局\n春天到了。').byline).toBe('青山县财政局');
});

test.each([
  ['关于修渠的通知\n甲水发〔2031〕5号\n各乡镇：\n要修渠。', 'document:关于修渠的通知@甲水发〔2031〕5号'],
  ['关于修渠的通知\n各乡镇：\n要修渠。', 'document:关于修渠的通知@01234567'],
  ['甲县人民政府关于修渠的通知\n甲政发〔2031〕5号\n要修渠。', 'document:甲县人民政府关于修渠的通知'],
  ['甲部公告2031年第7号\n要修渠。', 'document:甲部公告2031年第7号'],
])('the id of a text: %j', (text, expected) => {
  const source = { path: 'a.txt', sha256: '0123456789abcdef', charset: 'utf-8' };
  const article = { id: '0123456789abcdef', entity: '', title: '', source, text, removed: [], repaired: [] };
  expect(readTitleBlock(article).entity).toBe(expected);
});

test('the day under a title that is printed below words of the page', () => {
  const text =
    '在水渠会上的讲话\n5月2日，王大山到甲县看水渠，同修渠的人座谈。青江日报 李小河 摄\n在水渠会上的讲话\n（2031年5月2日）\n王大山\n各位代表：\n要修渠。';
  const source = { path: 'a.txt', sha256: '0123456789abcdef', charset: 'utf-8' };
  const article = { id: '0123456789abcdef', entity: '', title: '', source, text, removed: [], repaired: [] };
  expect(readTitleBlock(article).date).toBe('2031-05-02');
});
