import type { Found, Span } from '#graph';
import { ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import { matches, seek, type Search, type View } from '../recogniser.ts';
import { isTorn } from './piece.ts';

/** 浙东, 赣南, 湘西北, 闽东地区, 粤东粤西粤北地区: a province's one-character name and a direction. */
const SIDE =
  '(?!陕西|晋中)[浙皖赣闽粤湘鄂豫冀晋陕川滇黔桂辽琼渝苏鲁](?<![中上下华].|流苏|粗鲁)(?:东南|东北|西南|西北|[东西南北中]部?)';
const SIDES = new RegExp(`(?:${SIDE}){1,4}(?:地区|山区|革命老区|老区)?`, 'gu');
/** 中国, but no 中国特色, 新中国, 中国人民解放军, 发展中|国家, 中国人, 入选中国百强 */
const CHINA =
  /中国(?!(?:民营|制造业|服务业)?(?:企业)?\d+强|农民丰收节)(?<!(?<!每)一个中国(?=的?(?:原则|政策|立场)|[。，；”]))(?<!(?:入选|入围|上榜|获评)“?中国)(?<!(?:主义|[新旧]|平安|美丽|法治|数字|健康|文化|活力|幸福|书香|诚信|质量|绿色|智慧|信用|创客)中国)(?!家(?![庭电居具用长])|人(?![口工才大寿权均力造保])|道路(?!交通|运输|建设)|(?![的在与和])[\u4e00-\u9fff]{1,7}(?<![获得颁领评发有中受嘉])奖(?![励学金惩品杯项状])|[声光车药算网视]谷|天眼|特色|式|梦|化|风格|气派|智慧|方案|力量|精神|故事|声音|制造|创造|速度|之治|政府|红十字|共产|国民党|革命(?:和建设)?的?(?:具体|实践|实际)|工农红军|国家)/gu;

/** 珠江口 */
const MOUTH = /口(?![岸述头径语号令味红水])/uy;

/** 在京召开, 抵沪, 驻苏部队: a province or a city by its one-character name, where a verb of place stands before it. */
const ABBREVIATED = new RegExp(
  `在(?<name>[${[...ABBREVIATIONS.keys()].join('')}])(?=(?:(?:隆重|胜利|圆满|正式|顺利|成功)?(?:召开|举行|举办|开幕|闭幕)|出席|会见|主持|考察|调研|成立|设立|设有|签署|签约|发布|启动|揭牌|落地|逝世|病逝|全国人大代表|全国政协委员|中央|部属|高校|院校|央企|外企|企业|就业|创业|投资|落户|两院))|(?:[驻抵离返赴来]|进出)(?<behind>[京沪津渝浙苏皖赣闽粤湘鄂豫鲁冀晋陕川滇黔桂辽琼蒙藏港澳])(?=(?:人民)?解放军|部队|武警|官兵|参加|出席|调研|考察|访问|前往|大?通道|以?后|之[前后]|[，。、])`,
  'dgu',
);

/** Letters of provinces that are no other word. */
const CLEAR = '川粤鄂闽浙赣皖豫湘滇黔琼渝沪';
/** 在川设厂, 来粤投资, 进出川通道. */
const BY_LETTER: Search = {
  needs: ['在', '来', '出'].flatMap((verb) => [...CLEAR].map((name) => verb + name)),
  pattern: new RegExp(
    `(?<=进)出(?<out>[${CLEAR}])(?=[\\u4e00-\\u9fff])|(?<!存|现|正|实|内|外|到|原|往|从|近|以|由|未|将)[在来](?<name>[${CLEAR}])(?![江东西南北中大港澳渝黔鄂赣湘粤闽杭皖池剧菜语海宁苏浙深藏滇昆贵菱水流剑河蜀式商籍企股军])(?=[\\u4e00-\\u9fff，。、])`,
    'duy',
  ),
};

/** 沪、苏、浙加强协作, 陕、甘、晋三省: provinces by one character each, three in a row or counted behind. */
const LETTER = '[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘青宁蒙藏绥]';
const LETTERS = new RegExp(
  `(?=${LETTER}、${LETTER})(?<![\\u4e00-\\u9fff](?<![和与在对及向从到往赴于由是处跨连]))(?:(?:${LETTER}、){2,8}${LETTER}(?=加强|合作|联动|等|[，。；三四五六七八九]|毗邻|交界)|${LETTER}、${LETTER}(?=[两二]省))`,
  'gu',
);

/** China itself, parts of provinces, mouths of rivers, and one-character names of places. */
export function parts(view: View): Found[] {
  const { words, tokens } = view;
  const sides = matches(words, SIDES, ({ span, surface }) => {
    const [left, right] = [tokens.across(span.start), tokens.across(span.start + 2)];
    if (left && left.tag !== 'x') return null;
    return right && right.tag !== 'x' && right.end > span.start + surface.length
      ? null
      : { ...span, type: 'Place', rule: 'place-side' };
  });
  const abbreviated = matches(words, ABBREVIATED, ({ span, match }) => {
    const [start, end] = match.indices?.groups?.['behind'] ?? [span.start, span.end];
    return { start, end, type: 'Place', rule: 'place-abbreviated' };
  });
  const mouths = view.hitsOf.Place.flatMap((hit): Found[] => {
    if (!hit.entries.some(({ attributes }) => attributes['subtype'] === 'river')) return [];
    MOUTH.lastIndex = hit.end;
    return MOUTH.test(words)
      ? [{ start: hit.start, end: hit.end + 1, type: 'Place', rule: 'river-mouth' }]
      : [];
  });
  const organs = new Set(view.hitsOf.Institution.map(({ start }) => start));
  // 中国外交部: the organ's name goes on.
  const china = matches(words, CHINA, ({ span }) =>
    organs.has(span.end) || isTorn(view, span) || isTeam(view, span)
      ? null
      : { ...span, type: 'Place', rule: 'country-itself' },
  );
  const letters = matches(words, LETTERS, ({ span, surface }) =>
    [...surface.matchAll(/[^、]/gu)].map(({ index }): Found => {
      const start = span.start + index;
      return { start, end: start + 1, type: 'Place', rule: 'place-letter' };
    }),
  );
  const byLetter = seek(view, BY_LETTER, ({ match }) => {
    const [start, end] = match.indices?.groups?.['out'] ?? match.indices?.groups?.['name'] ?? [0, 0];
    return { start, end, type: 'Place', rule: 'place-abbreviated' };
  });
  return [...sides, ...abbreviated, ...mouths, ...china, ...letters, ...byLetter];
}

/** 中国女排, 中国体育代表团: one word of the segmenter, an organ. */
function isTeam({ tokens }: View, { start, end }: Span): boolean {
  const word = tokens.across(end);
  return word?.start === start && word.tag === 'nt';
}
