import type { Entry } from './lexicon.ts';
import { mainland } from './provinces.ts';

/** Departments of a provincial Party committee: tail of the full name, and of the short name. */
const DEPARTMENTS = [
  ['组织部', '组织部'],
  ['宣传部', '宣传部'],
  ['统一战线工作部', '统战部'],
  ['政法委员会', '政法委'],
  ['办公厅', '办公厅'],
  ['政策研究室', '政研室'],
  ['党校', '党校'],
] as const;
const NOTE = '按省级行政区划和机构名称构成；发文代字据各省级人民政府公报';

/** First characters of the numbers a provincial government and its office give: 晋政发〔2023〕1号, 粤府办〔2023〕1号. */
const CODES = `
北京 京政|天津 津政|河北 冀政|山西 晋政|内蒙古 内政|辽宁 辽政|吉林 吉政|黑龙江 黑政|上海 沪府|江苏 苏政|浙江 浙政
安徽 皖政|福建 闽政|江西 赣府|山东 鲁政|河南 豫政|湖北 鄂政|湖南 湘政|广东 粤府|广西 桂政|海南 琼府|重庆 渝府
四川 川府|贵州 黔府|云南 云政|西藏 藏政|陕西 陕政|甘肃 甘政|青海 青政|宁夏 宁政|新疆 新政`;
const CODE_OF = new Map(
  CODES.trim()
    .split(/[\n|]/u)
    .map((row) => row.split(' ') as [string, string]),
);

/** Party, government, congress and consultative organs of the 31 provinces: 山西省委组织部, 重庆市人民政府 … */
export function provincialOrgans(): Entry[] {
  return mainland.flatMap(({ name, short }) => organsOf(name, short));
}

/** 山西省委; 内蒙古自治区 says 内蒙古党委 and 内蒙古自治区党委. */
function organsOf(name: string, short: string): Entry[] {
  const region = name.endsWith('自治区');
  const committees = region ? [`${name}党委`, `${short}党委`, `${short}自治区党委`] : [`${name}委`];
  const committee = `中共${name}委员会`;
  const entries = [organ(committee, [...committees, ...committees.map((alias) => `中共${alias}`)], 'party')];
  for (const [full, tail] of DEPARTMENTS) {
    const aliases = committees.flatMap((alias) => [`${alias}${tail}`, `中共${alias}${tail}`]);
    entries.push(organ(`${committee}${full}`, unique(aliases), 'party'));
  }
  const code = CODE_OF.get(short) ?? '';
  entries.push(
    organ(`${name}人民政府`, region ? [`${short}自治区政府`] : [`${name}政府`], 'gov-local', code),
    organ(
      `${name}人民政府办公厅`,
      region ? [`${short}自治区政府办公厅`] : [`${name}政府办公厅`],
      'gov-local',
      `${code}办`,
    ),
    organ(`${name}人民代表大会`, [`${name}人大`], 'npc'),
    organ(`${name}人民代表大会常务委员会`, [`${name}人大常委会`], 'npc'),
    organ(`中国人民政治协商会议${name}委员会`, [`${name}政协`, `政协${name}委员会`], 'cppcc'),
    organ(
      `中共${name}纪律检查委员会`,
      [`中国共产党${name}纪律检查委员会`, `${name}纪委`, `中共${name}纪委`],
      'discipline',
    ),
    organ(`${name}监察委员会`, [`${name}监委`], 'discipline'),
    organ(`中共${name}纪律检查委员会、${name}监察委员会`, [`${name}纪委监委`], 'discipline'),
  );
  return entries;
}

const unique = (words: string[]): string[] => [...new Set(words)];

const organ = (name: string, aliases: string[], subtype: string, codes?: string): Entry => ({
  type: 'Institution',
  name,
  aliases: unique(aliases).filter((alias) => alias !== name),
  attributes: { level: 'provincial', subtype, ...(codes !== undefined && { codes }) },
  en: '',
  note: NOTE,
});
