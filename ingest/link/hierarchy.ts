import type { EntityType } from '#graph';
import { provinceOf, PROVINCES } from './provinces.ts';

/** What a name says its thing belongs to. */
export interface Whole {
  type: EntityType;
  name: string;
}

const PARTY =
  /^(?:中共|中国共产党)((?:(?!中央|国家|第)[\u4e00-\u9fff]){2,14}?(?:省|自治区|市|自治州|州|盟|县|区|旗|镇|乡))(委员会|纪律检查委员会)(.*)$/u;
const STATE =
  /^([\u4e00-\u9fff]{2,14}?(?:省|自治区|市|自治州|州|盟|县|区|旗|镇|乡))(人民政府|人民代表大会常务委员会|人民代表大会)(.*)$/u;
const CENTRAL =
  /^(中华人民共和国[\u4e00-\u9fff]{2,16}?(?:部(?!队)|委员会|总局|总署)|中国共产党中央委员会|中华人民共和国国务院)((?!政治局常)[\u4e00-\u9fff]{2,16}(?:司|局|厅|室|办公厅|办公室|组织部|宣传部|部))$/u;

/** 中共山西省委员会组织部 → 中共山西省委员会; 工业和信息化部办公厅 → 工业和信息化部. */
export function wholeOf(name: string): Whole | null {
  const local = PARTY.exec(name);
  if (local?.[3] && local[2] === '委员会' && !/^[、，]/u.test(local[3])) {
    return { type: 'Institution', name: `中共${local[1]}委员会` };
  }
  const state = STATE.exec(name);
  if (state?.[3] && !/^[、，]/u.test(state[3]))
    return { type: 'Institution', name: `${state[1]}${state[2]}` };
  const central = CENTRAL.exec(name);
  return central?.[1] ? { type: 'Institution', name: central[1] } : null;
}

/** 中共山西省委员会, 山西省教育厅 → 山西省; null when the name shows no place. */
export function placeOf(name: string): Whole | null {
  const match = PARTY.exec(name) ?? STATE.exec(name);
  const place = match?.[1] ?? PROVINCES.find((province) => name.startsWith(province.name))?.name;
  if (!place || place === name) return null;
  return { type: 'Place', name: provinceOf(place)?.name ?? place };
}
