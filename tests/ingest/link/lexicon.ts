import type { EntityType } from '#graph';
import { type Entry, type Lexicon, lexiconOf } from '../../../ingest/lexicon/index.ts';

/** An entry that is no more than its names. */
export const entry = (type: EntityType, name: string, ...aliases: string[]): Entry => ({
  type,
  name,
  aliases,
  attributes: {},
  en: '',
  note: '',
});

/** As little as the cases need: what is here is known, all else is composed by rule. */
export const smallLexicon: Lexicon = lexiconOf([
  entry('Institution', '中国共产党中央委员会', '中共中央', '党中央'),
  entry('Institution', '中华人民共和国国务院', '国务院'),
  entry('Institution', '中国共产党中央委员会组织部', '中央组织部', '中组部'),
  entry('Institution', '中华人民共和国教育部', '教育部'),
  entry('Institution', '中华人民共和国财政部', '财政部'),
  entry('Institution', '中国共产党中央全面深化改革委员会', '中央深改委', '中央全面深化改革委员会'),
  entry('Document', '《中国共产党章程》', '党章'),
  entry('Document', '《水利发展规划（2021—2025年）》'),
  entry('Document', '《中华人民共和国国民经济和社会发展第十三个五年规划纲要》', '“十三五”规划纲要'),
  entry('Institution', '国家能源局'),
  entry('Institution', '中国共产党中央委员会东北局', '中央东北局'),
  {
    ...entry('Document', '《中共中央关于经济体制改革的决定》'),
    attributes: { adoptedAt: '十二届三中全会' },
  },
  {
    ...entry('Program', '“不忘初心、牢记使命”主题教育'),
    attributes: { subtype: '主题教育', start: 2019, end: 2020 },
  },
  entry('Person', '焦裕禄', '焦书记'),
  entry('Meeting', '中国国际进口博览会', '进博会'),
  entry('Meeting', '中央民族工作会议'),
  entry('Institution', '上海合作组织', '上合组织'),
  entry('Place', '长江三角洲', '长三角', '长江三角洲地区'),
  { ...entry('Slogan', '三会'), attributes: { components: '茶会、灯会、庙会' } },
  { ...entry('Slogan', '三季'), attributes: { components: '春播、夏管、秋收' } },
]);
