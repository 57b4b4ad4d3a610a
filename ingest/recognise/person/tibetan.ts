import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

/** Parts of Tibetan names, two characters each; a name is two of them. */
const PARTS =
  '扎西 次仁 顿珠 卓玛 平措 多吉 旺堆 央金 洛桑 丹增 格桑 拉姆 群培 仁增 索朗 尼玛 达娃 巴桑 边巴 普布 米玛 白玛 强巴 土登 阿旺 晋美 嘉措 次旦 德吉 旦增 坚参 坚赞 罗布 曲珍 措姆 贡布 才旦 次旺 斯塔 洛珠 桑杰 罗桑 朗杰 久美 赤林 江村 旺久 加布 卓嘎 央宗 益西 云丹 群增 次央 旺扎 扎巴 曲扎 赤列 向巴 琼达 拉巴 吉美 俄珠 尼珍 旺姆 白珍 多杰 才仁 才让 泽仁 仁青 仁钦 索南 尕玛 噶玛 嘎玛 旦巴 丹巴 加措 彭措 洛松 斯郎 四郎 其美 曲吉 德庆 卓央 次吉 次多 公保 拉毛 更登 桑培 旺青 扎堆 仓决 欧珠 维色 旺珍 曲宗 曲尼 班玛 万玛 昂旺 昂公 巴登 贡嘎 贡觉 达瓦 边珍 玉珍 拉珍 次珍 德珍 坚才 南杰 桑布 塔杰 扎桑'.split(
    ' ',
  );
const ONE_OF = PARTS.join('|');
const NAMED: Search = {
  needs: PARTS,
  pattern: new RegExp(`(?<!·)(?:${ONE_OF})(?:${ONE_OF})(?![县乡镇村路街寺湖河·])`, 'uy'),
};

/** 巴桑次仁, 才旦卓玛: two parts of Tibetan names side by side, which no other words are. */
export const tibetanNames = (view: View): Found[] =>
  seek(view, NAMED, ({ span }) => ({ ...span, type: 'Person', rule: 'tibetan-name' }));
