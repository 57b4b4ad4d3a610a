import type { Found } from '#graph';
import type { View } from '../recogniser.ts';
import { outermostPlaces } from './of-places.ts';

/** Organs of state of other countries, parties, and what international bodies are made of. */
const TAIL =
  /^(?:联邦)?(?:国务院|外交部|外务省|防卫省|国防部|财政部|商务部|司法部|内政部|农业部|能源部|劳工部|国土安全部|教育部|卫生部|国会|参议院|众议院|参众两院|国会参议院|国会众议院|议会|上议院|下议院|最高法院|最高苏维埃|部长会议|总统府|白宫|联邦储备委员会|联储|中央银行|驻华大使馆|驻[\u4e00-\u9fff]{1,4}(?:大使馆|总领事馆|使馆)|共产党(?!人|员)|工人党|工党|社会党|保守党|共和党|民主党|劳动党|人民革命党|人民党|自民党)(?:中央委员会|中央)?/u;
const OWN = /^(?:中国|中华人民共和国|中华民国)$/u;

/** 美国国务院, 日本外务省, 越南劳动党中央: a country and an organ of its state. Places of China have none. */
export function foreign(view: View): Found[] {
  const { words } = view;
  return outermostPlaces(view).flatMap(({ start, end, entries }): Found[] => {
    const at = words[end] === '的' ? -1 : end;
    if (at < 0 || OWN.test(words.slice(start, end))) return [];
    if (
      entries.some(({ attributes }) => /^(?:province|prefecture|county)$/u.test(String(attributes['level'])))
    )
      return [];
    const tail = TAIL.exec(words.slice(end, end + 16))?.[0];
    return tail ? [{ start, end: end + tail.length, type: 'Institution', rule: 'foreign-organ' }] : [];
  });
}
