import type { Found } from '#graph';
import type { Recogniser, View } from './recogniser.ts';
import { forbidden } from './known-names.ts';
import { abroad } from './place/abroad.ts';
import { addresses } from './place/addresses.ts';
import { chains } from './place/chains.ts';
import { features } from './place/features.ts';
import { jointParks } from './place/joint-parks.ts';
import { lineEnds } from './place/lines.ts';
import { listedSites } from './place/listed-sites.ts';
import { parts } from './place/parts.ts';
import { placesInRow, townsInRow } from './place/rows.ts';
import { sharedHeads } from './place/shared-head.ts';
import { townsAbroad } from './place/towns-abroad.ts';
import { streets } from './place/streets.ts';
import { zoneParts } from './place/zone-parts.ts';
import { beginsOther } from './place/longer-names.ts';

/** Administrative places side by side, settlements, physical and economic places by their ends, addresses. */
export const places: Recogniser = {
  name: 'places',
  example: '青岛都市圈',
  find: (view) => all(view).filter((one) => !forbidden(one, view.words) && !beginsOther(view, one)),
};

const all = (view: View): Found[] => {
  const joined = chains(view);
  const found = [
    // 北京市朝阳区京顺路7号
    ...addresses(view),
    // 温州市永嘉县山坑乡后九夅村, 在安吉调研
    ...joined,
    // 西藏自治区拉萨市城关区|夺底电站
    ...listedSites(view, joined),
    // 浙东, 在京召开, 珠江口
    ...parts(view),
    // 青岛都市圈, 老岚水库, 鸭绿江
    ...features(view),
    // 清溪、双龙等|水电站
    ...sharedHeads(view),
    // 大连片区
    ...zoneParts(view),
    // 中马钦州产业园区
    ...jointParks(view),
    // 朝鲜民主主义人民共和国, 罗马尼亚
    ...abroad(view),
    // 瑞典林雪平市, 乌兰巴托市
    ...townsAbroad(view),
    // 南京东路
    ...streets(view),
    // 蓝桥——青江线
    ...lineEnds(view),
  ];
  // 柳树港、|米粮港、钦州港, 石桥镇、|五里镇、柳林镇
  return [...found, ...placesInRow(view, found), ...townsInRow(view, found)];
};
