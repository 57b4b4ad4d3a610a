import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { indexBefore } from '../tokens.ts';
import { oneOf } from '../word-list.ts';

/** Ends of names of companies that a brand alone may begin; 集团 with a brand is told by `named`. */
const COMPANY: Search = {
  needs: ['公司', '集团', '银行', '药业', '证券', '人寿'],
  pattern: /(?:公司|集团|银行|药业|证券|人寿)(?![长章法治制员业间股化总内市交监投保])/uy,
};
/** What a company does, whose it is and of what kind: 保险公司, 跨国公司, 利益集团, 专业银行 are classes. */
const KINDS = `
  上市 专业 中小 中资 会计 保全 保险 信托 储蓄 公交 农民 创投 利益 商业 四国 回收 国家 国有 垄断 多国 外资 外贸 恐怖 安装 客运 家具 家政 实业 广告
  广播 庆典 开户 影业 房产 承运 投资 控股 握股 无限 日本 有限 服务 服装 模具 模特 民主 民营 欧洲 武装 母子 水泥 汽车 流氓 海运 煤气 燃气 物业 物资 犯罪
  猎头 现代 瑞典 电信 电力 电器 电梯 电脑 电话 百货 皮包 石化 矿业 礼仪 礼品 种子 空运 纸业 经贸 统治 网上 美国 联营 股份 英国 航业 航空 航运 装璜 证券
  货币 货运 贩毒 财务 跨国 农商 村镇 进出口 造船 金融 钢铁 集团 零点 零壹 韩国 顾问 餐饮 反党 反动 化工 医药 向导 仲介 百家 黑马 大明 中央 人民 合作
  商业保险 有价 信托投资 工程 子 分 总 母 医疗 稀土 高新 企业 军事 社会 经济 政治 侵略 战争 达赖 蒋介石
`;
/** 保险, 跨国: what a company does or is, no brand. */
export const KIND = new RegExp(`^(?:${oneOf(KINDS)})+$`, 'u');
const OF_KIND = new RegExp(`^(?:${oneOf(KINDS)})+(?:公司|集团|银行|药业|证券|人寿)$`, 'u');

/** 高盛集团, 花旗银行, 长宏公司: a word of the segmenter that names a company, or one that it does not know before 公司. */
export function brands(view: View): Found[] {
  const { tokens } = view;
  return seek(view, COMPANY, ({ span, surface }) => {
    const run = tokens.before(span.end);
    const token = run[indexBefore(run, span.end)];
    if (!token || token.end !== span.end) return null;
    const found = (start: number): Found => ({ start, end: span.end, type: 'Institution', rule: 'brand' });
    if (token.start < span.start)
      return /^(?:nt|nz|ns|nr|l)$/u.test(token.tag) &&
        token.word.length > surface.length + 1 &&
        !OF_KIND.test(token.word)
        ? found(token.start)
        : null;
    const before = run[indexBefore(run, span.start)];
    return /^(?:公司|证券|人寿)$/u.test(surface) &&
      before?.end === span.start &&
      (isUnknown(before.tag) || (surface !== '公司' && before.tag === 'x')) &&
      before.word.length > 1 &&
      before.word.length < 5 &&
      !KIND.test(before.word)
      ? found(before.start)
      : null;
  });
}

const isUnknown = (tag: string): boolean => tag === 'nz' || tag === 'nrt';
