import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';
import { localOrgan } from './local-organ.ts';
import { lastDivision } from './local-institution.ts';
import { localPlace } from './local-place.ts';
import { headInFull } from './meeting-head.ts';
import { unsaid } from './unsaid.ts';

/** 省级领导干部会议, 县委书记工作交流会, 市场监管工作会议 are not those of one place. */
const LOCAL =
  /^(\d{4}年|第?[一二三四五六七八九十]{1,3}届)?(全|我)?(省|自治[区州县旗]|市|县|[区州](?=第|[一二三四五六七八九十]{1,3}届|委|政府|人大|政协))(?!级|部|直|属|长|区|域|场|政(?!府|协)|外|内|际|委书记(?!办公|专题)|委、)(委(?!员)|政府|人民政府|政协|人大常委会|人大|纪委监委|纪委)?(.{2,40})$/u;

/** 2003年全省农村工作会议, 省委全会 in a text of 青海省 → 2003年青海省农村工作会议, 中共青海省委员会全体会议; where the text does not say, it is its own. */
export const meetingOfPlace: Namer = (surface, context) => {
  const name = tight(surface.words);
  const [, year = '', all, level, organ = '', rest] = LOCAL.exec(name) ?? [];
  if (level === undefined || rest === undefined) return null;
  const place = localPlace(level, surface, context);
  if (place === null) return unsaid('Meeting', name, context, `which ${level}`);
  // 全省人大工作会议 is on congresses, not of one.
  const who = all === '全' || organ === '' ? `${place}${organ}` : localOrgan(place, organ);
  return {
    type: 'Meeting',
    name: headInFull(`${year}${who}${rest.replace(/^全会$/u, '全体会议')}`),
    reason: `deictic: ${name} of ${place}`,
  };
};

/** 浙江省委常委扩大会议, 淳安县政府第8次常务会议, with the place in the name → 中共浙江省委员会常务委员会扩大会议. */
export const meetingOfPlacedOrgan: Namer = ({ words }) => {
  const [, place, organ, rest] = PLACED.exec(tight(words)) ?? [];
  return place === undefined || organ === undefined || rest === undefined
    ? null
    : {
        type: 'Meeting',
        name: headInFull(`${localOrgan(lastDivision(place), organ)}${rest.replace(/^全会$/u, '全体会议')}`),
        reason: `of an organ of ${place}`,
      };
};
const PLACED =
  /^(?:中共)?((?!第|[一二三四五六七八九十]{1,3}届)(?:[\u4e00-\u9fff]县(?!区)|[\u4e00-\u9fff]{2,8}(?:省|自治区|市|县|区)))(委(?!员|书记(?!办公|专题))|人民政府|政府|政协|纪委)((?:第[\d一二三四五六七八九十百]{1,5}次)?(?:常委|常务|全体|书记|党组|全会|民主生活会|[^第]{2,12}工作会议).{0,16})$/u;
