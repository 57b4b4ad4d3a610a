import { expect, test } from 'vitest';
import { applied, sampled, take, type Step } from '../../../ingest/clean/edit.ts';
import { compatibility } from '../../../ingest/clean/compatibility.ts';
import { spacedHan } from '../../../ingest/clean/spaced-han.ts';
import { brokenEdition } from '../../../ingest/clean/broken-edition.ts';
import { brokenNumber, brokenOrder, numberBrackets } from '../../../ingest/clean/broken-number.ts';
import { brokenTitle } from '../../../ingest/clean/broken-title.ts';
import { furnitureLines, isFurniture } from '../../../ingest/clean/furniture.ts';
import { linkFarm } from '../../../ingest/clean/link-farm.ts';
import { linkList } from '../../../ingest/clean/link-list.ts';
import { pinyinBrackets } from '../../../ingest/clean/pinyin-brackets.ts';
import { straightQuotes } from '../../../ingest/clean/quotes.ts';
import { repeatedTitle } from '../../../ingest/clean/repeated-title.ts';
import { script } from '../../../ingest/clean/script.ts';
import { spacedDigits } from '../../../ingest/clean/spaced-digits.ts';
import { latinWidth, punctuationWidth } from '../../../ingest/clean/width.ts';
import { blanks, lineEdges, zeroWidth } from '../../../ingest/clean/white-space.ts';
import { wrappedLines } from '../../../ingest/clean/wrapped-lines.ts';

const run = (step: Step, text: string): string => applied(text, step.find(text));

/** A paragraph as a page of twenty characters a line shows it, its first line indented. */
const ON_PAGE = [
  '青山县今年春天在河边种了三万棵树，修',
  '好了五条渠，又把三十里山路铺平了，各村的',
  '群众都说这是多年来没有过的好事，县里还要',
  '在秋天前把剩下的两条渠修完，让山下的田都',
  '能浇上水。',
].join('\n');

const CASES: [Step, string, string][] = [
  [
    wrappedLines,
    `青山新事\n${`${ON_PAGE}\n`.repeat(3)}二、明年再种树`,
    `青山新事\n${`${ON_PAGE.replaceAll('\n', '')}\n`.repeat(3)}二、明年再种树`,
  ],
  // paragraphs of many widths, and few lines
  [
    wrappedLines,
    `${ON_PAGE}\n${ON_PAGE.replaceAll('\n', '')}\n${ON_PAGE}\n`,
    `${ON_PAGE}\n${ON_PAGE.replaceAll('\n', '')}\n${ON_PAGE}\n`,
  ],
  [wrappedLines, ON_PAGE, ON_PAGE],
  [zeroWidth, '组\u200b织\ufeff部', '组织部'],
  [blanks, '省委\u00a0\u3000省政府\r\n通知', '省委 省政府\n通知'],
  [lineEdges, '  一\n \n 二  ', '一\n二'],
  [pinyinBrackets, '系統(tǒng)和政府機(jī)構(gòu)', '系統和政府機構'],
  [
    pinyinBrackets,
    '世贸组织(WTO)、李娜(Li Na)、办法（试行）、意见（国发〔2023〕3号）',
    '世贸组织(WTO)、李娜(Li Na)、办法（试行）、意见（国发〔2023〕3号）',
  ],
  [script, '黨著眼於發展,取得顯著成效,著作等身', '党着眼于发展,取得显著成效,著作等身'],
  [script, '陜西發展的時間', '陕西发展的时间'],
  [numberBrackets, '青政发„2031‟5号，„水‟', '青政发〔2031〕5号，„水‟'],
  [script, '皇后在后面的里屋，干部里有干劲', '皇后在后面的里屋，干部里有干劲'],
  [punctuationWidth, '报告指出:“发展”,(试行)', '报告指出：“发展”，（试行）'],
  [punctuationWidth, '增长3,000元，10:30开会，WTO(1995)', '增长3,000元，10:30开会，WTO(1995)'],
  [latinWidth, '２０２３年ＷＴＯ', '2023年WTO'],
  [latinWidth, '增长８．５％', '增长8.5％'],
  [
    compatibility,
    '\u2f2f作、\u2ed3期、\u2ea0\u2f63、\uf901、\ufb01、\ufe35试行\ufe36',
    '工作、长期、民生、更、fi、(试行)',
  ],
  [compatibility, '500㎡①'.normalize('NFC'), '500㎡①'],
  [spacedHan, '要 加 强 干部 队 伍建 设，推 动改革 发展。', '要加强干部队伍建设，推动改革发展。'],
  // a scanned page
  [spacedHan, '青 政 发 〔2031〕 9 号', '青政发〔2031〕9号'],
  [spacedHan, '青政发 〔2031〕 9号', '青政发 〔2031〕 9号'],
  [
    spacedHan,
    '为 落 实 《 青 山 县 河 道 条 例 》 ， 县 里 开 展 “ 清 河 行 动 ” 。',
    '为落实《青山县河道条例》，县里开展“清河行动”。',
  ],
  [spacedHan, '国 务 院 公 报 2023', '国务院公报 2023'],
  [spacedHan, '青 山 镇 2 0 3 1 年 工 作 总 结', '青山镇2031年工作总结'],
  [spacedHan, '出席：张三 李四 王 五 赵六 孙 七', '出席：张三 李四 王 五 赵六 孙 七'],
  [
    spacedHan,
    '赵 东 钱晓 孙 宁（女，满族） 李 凯 周文 吴 正',
    '赵 东 钱晓 孙 宁（女，满族） 李 凯 周文 吴 正',
  ],
  [spacedHan, '采 访 组：赵 东 钱 晓 孙 宁', '采 访 组：赵东 钱晓 孙宁'],
  [spacedHan, '首页 新闻 政务 服务 互动', '首页 新闻 政务 服务 互动'],
  [straightQuotes, '省委提出的"十个更大"要求', '省委提出的“十个更大”要求'],
  [straightQuotes, 'He said "yes" twice', 'He said "yes" twice'],
  [spacedHan, '《 青山日报 》（ 2031年1月1日）', '《青山日报》（ 2031年1月1日）'],
  [spacedHan, '《 青山日报 》（ 2031年1月1日 第 4 版）', '《青山日报》（ 2031年1月1日 第 4 版）'],
  [furnitureLines, '森林覆盖率 2031年 ≥ 75%', '森林覆盖率 2031年 ≥ 75%'],
  [furnitureLines, '2031年企业户数 大 中 小', '2031年企业户数 大 中 小'],
  [furnitureLines, '《 青山日报 》（ 2031年1月1日 4版）', '《 青山日报 》（ 2031年1月1日 4版）'],
  [spacedDigits, '第2 0 条', '第2 0 条'],
  [spacedDigits, '1 9 9 8 年3 月 5 日，'.repeat(6), '1998年3月 5日，'.repeat(6)],
  [brokenTitle, '国务院关于加强新时代\n老龄工作的意见\n正文。', '国务院关于加强新时代老龄工作的意见\n正文。'],
  [brokenTitle, '中共中央办公厅\n关于某事的通知\n正文。', '中共中央办公厅关于某事的通知\n正文。'],
  [brokenTitle, '国家税务总局\n公告\n正文。', '国家税务总局公告\n正文。'],
  [
    brokenTitle,
    '发文机关：青山县政府\n青县发〔2021〕1号\n青山县人民政府\n关于某事的通知\n正文。',
    '发文机关：青山县政府\n青县发〔2021〕1号\n青山县人民政府关于某事的通知\n正文。',
  ],
  [
    brokenTitle,
    '青水发〔2031〕2号《青江市关于修渠的意见》\n青江市关于修渠的意见\n正文。',
    '青水发〔2031〕2号《青江市关于修渠的意见》\n青江市关于修渠的意见\n正文。',
  ],
  [brokenTitle, '某某谈话\n关于某事的通知\n正文。', '某某谈话\n关于某事的通知\n正文。'],
  // several issuers, a line or more of them, under whatever stands above a title
  [
    brokenTitle,
    '青山县水利局 青山县农业局\n青山县林业和草原局\n关于清理河道的通知\n正文。',
    '青山县水利局 青山县农业局 青山县林业和草原局关于清理河道的通知\n正文。',
  ],
  [
    brokenTitle,
    '中共青山县委办公室文件\n青办发〔2031〕9号 签发人：李大山\n中共青山县委办公室\n青山县人民政府办公室\n印发《关于节约用水的措施》的通知\n正文。',
    '中共青山县委办公室文件\n青办发〔2031〕9号 签发人：李大山\n中共青山县委办公室 青山县人民政府办公室印发《关于节约用水的措施》的通知\n正文。',
  ],
  [
    brokenTitle,
    '【政策文件】\n青山县水利局\n关于清理河道\n和水渠的通知\n正文。',
    '【政策文件】\n青山县水利局关于清理河道和水渠的通知\n正文。',
  ],
  [
    brokenTitle,
    '青山县政府信息\n主动公开\n青山县水利局\n关于印发《修渠计划》\n的通知\n正文。',
    '青山县政府信息\n主动公开\n青山县水利局关于印发《修渠计划》的通知\n正文。',
  ],
  [brokenTitle, '三、水利——关于修渠\n修渠工作规划\n正文。', '三、水利——关于修渠\n修渠工作规划\n正文。'],
  [linkList, '修渠。\n相关阅读：\n青山县种树 百人上山\n东山县修路', '修渠。\n'],
  [
    linkList,
    '修渠。\n延伸阅读\n水渠有多长？全县的水渠有百里。',
    '修渠。\n延伸阅读\n水渠有多长？全县的水渠有百里。',
  ],
  [linkList, '修渠。\n▼往期回顾▼\n青山县种树', '修渠。\n'],
  [linkList, '相关链接\n青山县', '相关链接\n青山县'],
  [brokenEdition, '青山县修渠规划\n（2031—2035年）\n正文。', '青山县修渠规划（2031—2035年）\n正文。'],
  [brokenEdition, '修渠办法（修订）\n(征求意见稿)\n正文。', '修渠办法（修订）(征求意见稿)\n正文。'],
  [
    brokenEdition,
    '修渠座谈会上的讲话\n（2031年5月2日）\n正文。',
    '修渠座谈会上的讲话\n（2031年5月2日）\n正文。',
  ],
  [brokenNumber, '通知\n青政办发\n〔2031〕26号\n正文。', '通知\n青政办发〔2031〕26号\n正文。'],
  [brokenNumber, '见青政办发。\n〔2031〕26号\n正文。', '见青政办发。\n〔2031〕26号\n正文。'],
  [brokenOrder, '青山水利部令\n2031年第8号\n正文。', '青山水利部令2031年第8号\n正文。'],
  [brokenOrder, '青山水利局公告\n第8号\n正文。', '青山水利局公告\n第8号\n正文。'],
  [repeatedTitle, '山里的树会唱歌\n分享到\n山里的树会唱歌\n正文。', '山里的树会唱歌\n分享到\n\n正文。'],
  [
    repeatedTitle,
    '山里的树会唱歌\n——四论植树\n山里的树会唱歌\n——四论植树\n正文。',
    '山里的树会唱歌\n——四论植树\n\n\n正文。',
  ],
];

const KEPT = [
  // signatures
  '青山县水利局 青山县农业局\n请各村清理河道。\n青山县水利局 青山县农业局\n2031年3月1日',
  '关于清河的函\n青山县人民政府办公室\n请办理。\n青山县人民政府办公室\n2031年3月1日',
  // a table of contents, and rows of a table
  '青山县河道条例\n目录\n第一章 总则部分\n第二章 清理与养护\n第一章 总则部分\n第二章 清理与养护\n第一条 河水要清。',
  '清理任务分工表\n河道清理任务 水利局\n河道清理任务 水利局\n河道清理任务 水利局',
];

test.each(KEPT)('a line that is said again and is no title stays: %j', (text) => {
  expect(run(repeatedTitle, text)).toBe(text);
});

test.each(CASES)('$0.reason: %s', (step, text, expected) => {
  expect(run(step, text)).toBe(expected);
});

test.each([
  ['打印 纠错', true],
  ['共产党员网 打印 纠错', true],
  ['微信扫一扫 ×', true],
  ['【字体：大 中 小】', true],
  ['（责任编辑：某某）', true],
  ['上一篇：某某会议召开', true],
  ['京ICP备05000001号', true],
  ['次', true],
  ['$(document).ready(function()', true],
  ['var path = "/list.aspx?id=3";', true],
  ['if ($(s).find("state").text() == "OK") {', true],
  ['— END —', true],
  ['▲点击蓝字，关注青山组工', true],
  ['长按下图识别二维码，关注青山水利', true],
  ['看完点个“赞”，转给大家', true],
  ['请识别图中二维码', true],
  ['识别重点关注人群，上门走访', false],
  ['点赞青山好人', false],
  ['为青山好邻居点赞！', false],
  ['给修渠青年点个赞，为他们鼓劲', false],
  ['喜欢就点个赞', true],
  ['关注民生从点击量看起。', false],
  ['友情链接：青山县人民政府 东山县人民政府', true],
  ['延伸阅读：《青山县河道条例》', true],
  ['相关链接：青山县河道条例规定，河水要清。', false],
  ['感谢您来到本站', true],
  ['感谢您多年来对青山的支持', false],
  ['您可能也对这些文章感兴趣：', true],
  ['首页 河长信息 办事指南 走进青山', true],
  ['首 页 > 信息公开 > 正文', true],
  ['首页 > 政务公开。', false],
  ['今天是：2031年5月6日 星期二', true],
  ['今天是植树的日子', false],
  ['青山政府网 东山政府网 北川新闻网 繁体中文', true],
  ['青山政府网 东山县', false],
  ['if I were you', false],
  ['$5 million', false],
  ['2次', false],
  ['健全容错纠错机制', false],
  ['推动数据共享', false],
  ['来源：《党建研究》2023年第3期', false],
  ['初审：县教育局对材料进行初审', false],
  ['（一）推广“扫一扫”办税', false],
  ['国家保护版权所有者的权益', false],
  ['位置：松江县河湾大街', false],
  ['主办单位：松江县委宣传部 承办单位：松江县文化馆', false],
  ['中小企业', false],
  ['关注民生', false],
  ['……', false],
])('furniture: %s is %s', (line, expected) => {
  expect(isFurniture(line)).toBe(expected);
});

test('a farm of eight bar-separated names is cut, a list with sentence marks is not', () => {
  const farm = '东山县| 西河市| 南岭县| 北川县| 清水县| 临江市| 大田县| 青田县|';
  expect(linkFarm.find(farm)).toEqual([{ start: 0, end: farm.length, to: '' }]);
  expect(linkFarm.find('一是抓学习；|二是抓落实；|三|四|五|六|七|八|九')).toEqual([]);
});

test('hundreds of words to be found by are cut, a roll and a numbered table are not', () => {
  const bait = ['家装设计图', '手机报价大全', '东山大学分数线'].join(' ') + ' ';
  const line = bait.repeat(120).trim();
  expect(linkFarm.find(line)).toEqual([{ start: 0, end: line.length, to: '' }]);
  expect(linkFarm.find('王大山 李小河 '.repeat(300).trim())).toEqual([]);
  expect(linkFarm.find('12 东山县青江水渠公司 '.repeat(300).trim())).toEqual([]);
  expect(linkFarm.find('东山县青江水渠，西河县，'.repeat(300))).toEqual([]);
});

test('earlier repairs move along with later edits, and go when their line is cut', () => {
  const article = {
    id: '',
    entity: '',
    title: '',
    source: { path: '', sha256: '', charset: '' },
    removed: [],
    text: '系統(tǒng)\n打印(yìn)',
    repaired: [],
  };
  const mended = take(article, pinyinBrackets);
  expect(mended.text).toBe('系統\n打印');
  expect(mended.repaired).toHaveLength(2);
  const moved = take(mended, { reason: 'x', record: 'cut', find: () => [{ start: 0, end: 1, to: '' }] });
  expect(moved.text).toBe('統\n打印');
  expect(moved.removed).toEqual([{ reason: 'x', text: '系' }]);
  for (const { start, end, to } of moved.repaired) expect(moved.text.slice(start, end)).toBe(to);
});

test('a kind of repair made all over the text is told by the first place that is left, and counted', () => {
  const article = {
    id: '',
    entity: '',
    title: '',
    source: { path: '', sha256: '', charset: '' },
    removed: [],
    text: '分享到(１)\n组织１部２号',
    repaired: [],
  };
  const cut: Step = { reason: 'x', record: 'cut', find: () => [{ start: 0, end: 7, to: '' }] };
  const { text, repaired } = [latinWidth, cut].reduce(take, article);
  expect(sampled(repaired, new Set(['latin-width']))).toEqual([
    { reason: 'latin-width', from: '１', to: '1', start: 2, end: 3, places: 2 },
  ]);
  expect(text.slice(2, 3)).toBe('1');
});

test('a character taken out of a word is a repair, one between lines is not', () => {
  const text = '组\u200b织部\u200b\n\ufeff通知';
  expect(zeroWidth.find(text).filter(({ quiet }) => !quiet)).toEqual([{ start: 1, end: 2, to: '' }]);
});

test('what left no character goes with the line it stood in', () => {
  const article = {
    id: '',
    entity: '',
    title: '',
    source: { path: '', sha256: '', charset: '' },
    removed: [],
    text: '打印(yìn)\n系統(tǒng)',
    repaired: [],
  };
  const cut: Step = { reason: 'x', record: 'cut', find: () => [{ start: 0, end: 2, to: '' }] };
  expect([pinyinBrackets, cut].reduce(take, article).repaired).toMatchObject([{ from: '(tǒng)', start: 3 }]);
});
