import { type Found, slice } from '#graph';
import { TITLES } from '../../lexicon/titles.ts';
import { anchored, seek, type Search, type View } from '../recogniser.ts';

/** Surnames that stand for a person with a title behind them; those that are everyday words (任, 时, 和, 原) are left out. */
const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦傅邹熊孟秦邱江尹薛阎段雷侯龙陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤温康施牛樊葛邢齐伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤习]';
const NAMED: Search = {
  needs: TITLES,
  pattern: anchored(
    SURNAME,
    `(?:${TITLES.join('|')})(?!员|会议|办|室|团|故居|纪念|(?<=警官)兵|(?<=长)[征江期远])`,
  ),
};

/** 张经理, 习书记: a surname and a title, where no word of the text runs over its left edge; then wherever the text repeats it. */
export function surnamesWithTitles(view: View): Found[] {
  const { words, tokens } = view;
  const all = seek(view, NAMED, ({ span }) => ({ ...span, type: 'Person', rule: 'surname-and-title' }));
  const sure = all.filter(({ start }) => {
    if (tokens.across(start)) return false;
    const [before] = tokens.within(Math.max(0, start - 4), start).slice(-1);
    // 温州市委书记 is no 委书记; 省江主任 would need a word before it.
    return before?.end !== start || (before.tag !== 'nr' && before.tag !== 'x');
  });
  const told = new Set(sure.map((one) => slice(words, one)));
  // 那张|大爷, once 张大爷 stands by itself; 丽江|主任 is a word that is known
  const again = ({ start }: Found): boolean => (tokens.across(start)?.tag ?? 'x') === 'x';
  return all.filter((one) => told.has(slice(words, one)) && again(one));
}
