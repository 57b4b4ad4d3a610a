import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { AFTER_NAME, POST } from './post.ts';

/** The commoner surnames of Japan in the characters of ours. */
const SURNAMES =
  '佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 阿部 池田 桥本 石川 山下 中岛 小川 石井 长谷川 后藤 冈田 近藤 前田 藤田 远藤 青木 坂本 村上 太田 金子 藤井 福田 西村 三浦 竹内 中川 冈本 松田 原田 中野 小野 田村 藤原 中山 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 谷口 大野 丸山 今井 高田 武田 上野 杉山 增田 小岛 平野 大塚 千叶 久保 松井 野口 菊地 木下 野村 新井 佐野 高岛 高村 村山 河野 鸠山 岸田 小泉 中曾根 宇野 细川 羽田 麻生 野田 町村 额贺 玄叶 二阶 谷垣 茂木 上川 岩屋 林田 垂秀 丹羽 宫城 阿南 西园寺 横井 园田 木寺 三木 大平 竹下 海部 古川 大村 河村 柳井 丰田 本田 盛田 松下 稻盛'.split(
    ' ',
  );
const JAPANESE: Search = {
  needs: SURNAMES,
  pattern: new RegExp(
    `(?<name>(?:${SURNAMES.join('|')})(?:(?![的了是在和与及等为对将])[\\u4e00-\\u9fff]){1,3}?)(?:${AFTER_NAME}|(?=将|[时今昨]))`,
    'duy',
  ),
};
const BEHIND_POST = new RegExp(`${POST}$`, 'u');
const POST_LENGTH = 6;
/** How far before the name its country may stand, in the same clause. */
const REACH = 24;

/** 日本青森市市长|佐藤健一郎|, 日本外务大臣|高村正彦: behind a post, with Japan before it in the clause. */
export const japaneseNames = (view: View): Found[] =>
  seek(view, JAPANESE, ({ span }) => {
    const { words } = view;
    const clause =
      words
        .slice(Math.max(0, span.start - REACH), span.start)
        .split(/[，。；：\n]/u)
        .at(-1) ?? '';
    return clause.includes('日') && /日本|驻日/u.test(clause) && BEHIND_POST.test(clause.slice(-POST_LENGTH))
      ? { ...span, type: 'Person', rule: 'japanese-name' }
      : null;
  });
