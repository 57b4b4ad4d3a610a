import { tight } from '../../tight.ts';
import { hanNumber, toHan } from '../../han-number.ts';
import type { Context, Namer, Naming, Surface } from '../naming.ts';
import { localPlace } from './local-place.ts';
import { unsaid } from './unsaid.ts';

/** Games by their short names, the edition at its place. */
const GAMES: readonly (readonly [RegExp, (edition: string) => string])[] = [
  [/^(?:全?运会|全国运动会)$/u, (edition) => `中华人民共和国${edition}运动会`],
  [/^(?:全国)?残(?:疾人)?运(?:动)?会$/u, (edition) => `全国${edition}残疾人运动会`],
  [/^(?:全国)?(?:少数民族传统体育运动会|民运会)$/u, (edition) => `全国${edition}少数民族传统体育运动会`],
  [/^亚(?:洲)?运(?:动)?会$/u, (edition) => `${edition}亚洲运动会`],
  [/^亚(?:洲)?冬(?:季)?(?:运|运动)会$/u, (edition) => `${edition}亚洲冬季运动会`],
  [/^(?:夏季)?奥(?:运|林匹克运动)会$/u, (edition) => `${edition}夏季奥林匹克运动会`],
  [/^冬(?:季)?奥(?:运|林匹克运动)会$/u, (edition) => `${edition}冬季奥林匹克运动会`],
  [/^(?:世界)?大(?:学生)?运(?:动)?会$/u, (edition) => `${edition}世界大学生运动会`],
];
const EDITION = /^第?([一二三四五六七八九十]{1,4}|\d{1,3})(?:届|(?=运会$))(.{2,30})$/u;

/** 第十一届亚运会 → 第十一届亚洲运动会, 第12届全运会 → 中华人民共和国第十二届运动会, 第七届进博会 → 第七届中国国际进口博览会 */
export const meetingOfEdition: Namer = (surface, context) => {
  const { lexicon } = context;
  const [, number, short] = EDITION.exec(tight(surface.words)) ?? [];
  const ordinal = hanNumber(number ?? '');
  if (short === undefined || ordinal === null) return null;
  const edition = `第${toHan(ordinal)}届`;
  const local = LOCAL.exec(short);
  if (local) return gamesOfPlace(surface, context, { edition, level: local[1] ?? '', whose: local[2] ?? '' });
  const games = GAMES.find(([form]) => form.test(short));
  const [entry, other] = lexicon.lookup(short.replace(/^中国/u, ''), 'Meeting');
  const whole = entry && !other ? `${short.startsWith('中国') ? '中国' : ''}${entry.name}` : null;
  const name = games?.[1](edition) ?? (whole && `${edition}${whole.replace(/^中国(?=中国)/u, '')}`);
  return name === null
    ? null
    : { type: 'Meeting', name, attributes: { ordinal }, reason: `edition of ${short}` };
};

const LOCAL = /^(省|自治区|市|县)(残(?:疾人)?)?运(?:动)?会$/u;

/** 第十七届省运会 in a text of 广东省 → 广东省第十七届运动会 */
function gamesOfPlace(
  surface: Surface,
  context: Context,
  { edition, level, whose }: { edition: string; level: string; whose: string },
): Naming {
  const place = localPlace(level, surface, context);
  if (place === null) return unsaid('Meeting', tight(surface.words), context, `which ${level}`);
  return {
    type: 'Meeting',
    name: `${place}${edition}${whose === '' ? '' : '残疾人'}运动会`,
    reason: `games of ${place}`,
  };
}

/** Short names that two fairs go by, and by which province each is meant. */
const FAIRS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  中博会: {
    广东省: '中国国际中小企业博览会',
    ...Object.fromEntries(
      '山西 安徽 江西 河南 湖北 湖南'.split(' ').map((short) => [`${short}省`, '中国中部投资贸易博览会']),
    ),
  },
  科博会: { 四川省: '中国（绵阳）科技城国际科技博览会', 北京市: '中国北京国际科技产业博览会' },
};
const FORM = /^(第[一二三四五六七八九十]{1,3}届)?(中博会|科博会)$/u;

/** 第十三届中博会 in a text of 广东省 → 第十三届中国国际中小企业博览会; elsewhere it is not told which. */
export const fairOfPlace: Namer = ({ words }, { province }) => {
  const [, edition = '', short = ''] = FORM.exec(tight(words)) ?? [];
  const name = FAIRS[short]?.[province ?? ''];
  return name === undefined
    ? null
    : { type: 'Meeting', name: `${edition}${name}`, reason: `${short} of ${province}` };
};
