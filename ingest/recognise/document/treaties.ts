import { anchored, type PatternRow } from '../recogniser.ts';

/** States by one character, as they stand in pairs: 中美, 苏美, 中尼. */
const STATE = '[中美苏俄英法德日印韩朝越蒙缅泰尼巴柬老澳加葡阿埃古哈吉塔欧瑞冰秘]';
/** 其中日本, 集中美方: a pair that two words make up. */
const PAIR = `(?<![其集之当华在目心])${STATE}{2}`;
const SUBJECT = '(?:(?![的了与同和或在将把是已等签订缔结])[\\u4e00-\\u9fff])';

/** What two states have agreed, by the characters they are called by. */
export const TREATIES: readonly PatternRow[] = [
  {
    rule: 'communiques',
    example: '遵守中美三个公报, 历次中美公报, 中美建交公报',
    needs: ['公报'],
    pattern: anchored(
      `(?:历次)?${PAIR}(?:两国)?(?:关系|之间)?的?(?:[两三四][个项]?)?(?:联合|建交|会谈)?`,
      '公报',
    ),
  },
  {
    rule: 'declaration-of-two',
    example: '中英关于香港问题的联合声明',
    needs: ['联合声明', '联合公报', '协议', '协定'],
    pattern: anchored(
      `(?:${PAIR}、)?${PAIR}(?:两国)?(?:政府)?关于(?:(?!了|声明|公报|协议|协定)[\\u4e00-\\u9fff、]){2,36}的(?:合作|贸易|换货|友好)?`,
      '(?:联合声明|联合公报|协议|协定)',
    ),
  },
  {
    rule: 'resolution-of-un',
    example: '执行联合国安理会第598号决议',
    needs: ['号决议'],
    pattern: anchored(
      '(?:联合国)?(?:安理会|安全理事会|大会|联大)?第?(?:\\d{1,4}|[一二三四五六七八九〇零十百千]{1,8})',
      '号决议(?!案)',
    ),
  },
  {
    rule: 'treaty-about',
    example: '签署了关于禁止海上倾倒渔网的公约',
    needs: ['公约', '条约', '协定', '议定书'],
    pattern: anchored(
      '(?<=(?:签署|签订|加入|批准|缔结|履行|遵守)了?)关于(?:(?![了是]|关于)[\\u4e00-\\u9fff、]){3,24}的(?:国际)?',
      '(?:公约|条约|协定|议定书)(?!国|草)',
    ),
  },
  {
    rule: 'treaty-of-two',
    example: '苏美中导条约, 中日、中韩渔业协定',
    needs: ['条约', '协定', '和约'],
    pattern: anchored(
      `(?:第[一二三四五六七八九十]次)?(?:${PAIR}、)?${PAIR}${SUBJECT}{1,12}`,
      '(?:条约|协定|和约)(?!国)',
    ),
  },
];
