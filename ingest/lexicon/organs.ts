import type { Entry } from './lexicon.ts';
import { provinces } from './places.ts';

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
const NOTE = '按省级行政区划和机构名称构成';

/** Party, government, congress and consultative organs of the 31 provinces: 山西省委组织部, 重庆市人民政府 … */
export function provincialOrgans(): Entry[] {
  return provinces
    .filter(({ code }) => Number(code) < 70)
    .flatMap(({ name, short }) => organsOf(name, short));
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
  entries.push(
    organ(`${name}人民政府`, region ? [`${short}自治区政府`] : [`${name}政府`], 'gov-local'),
    organ(
      `${name}人民政府办公厅`,
      region ? [`${short}自治区政府办公厅`] : [`${name}政府办公厅`],
      'gov-local',
    ),
    organ(`${name}人民代表大会`, [`${name}人大`], 'npc'),
    organ(`${name}人民代表大会常务委员会`, [`${name}人大常委会`], 'npc'),
    organ(`中国人民政治协商会议${name}委员会`, [`${name}政协`, `政协${name}委员会`], 'cppcc'),
    organ(
      `中国共产党${name}纪律检查委员会`,
      [`中共${name}纪律检查委员会`, `${name}纪委`, `中共${name}纪委`],
      'discipline',
    ),
    organ(`${name}监察委员会`, [`${name}监委`], 'discipline'),
    organ(`${name}纪律检查委员会监察委员会`, [`${name}纪委监委`], 'discipline'),
  );
  return entries;
}

const unique = (words: string[]): string[] => [...new Set(words)];

const organ = (name: string, aliases: string[], subtype: string): Entry => ({
  type: 'Institution',
  name,
  aliases: unique(aliases).filter((alias) => alias !== name),
  attributes: { level: 'provincial', subtype },
  en: '',
  note: NOTE,
});
