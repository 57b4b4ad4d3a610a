import { type EntityType, evenMarks } from '#graph';
import type { Entry, Lexicon } from '../../lexicon/lexicon.ts';
import { unbracketed, unquoted } from '../bare.ts';
import { jubileeInDigits } from '../../han-number.ts';
import type { Namer, Naming } from '../naming.ts';

/** A lexicon entry as a naming. */
export const fromEntry = (entry: Entry, words: string): Naming => ({
  type: entry.type,
  name: entry.name,
  attributes: entry.attributes,
  reason: `lexicon: ${words}`,
});

/** How else a lexicon may write what a text says. */
const SPELLINGS: readonly ((words: string, rule: string) => string)[] = [
  // 中国外交部
  (words, rule) => (rule === 'own-organ' ? words.replace(/^(?:中国|中华人民共和国)/u, '') : words),
  // 陆军
  (words, rule) => (rule === 'service-of-army' ? `中国人民解放军${words}` : words),
  // 军委
  (words, rule) => (rule === 'military-commission' ? '中央军委' : words),
  // 中美之间三项公报, 美中关系三个公报
  (words) => words.replace(/^(?:中美|美中)(?:两国|关系|之间)?的?三[个项]?((?:联合)?公报)$/u, '中美三个$1'),
  // 中日两国政府联合声明
  (words) => words.replace(/^([\u4e00-\u9fff]{2})两国(?:政府)?(?=联合(?:声明|公报)$)/u, '$1'),
  unbracketed,
  unquoted,
  // 庆祝建国七十周年大会
  jubileeInDigits,
  // 规划(2021-2025年)
  evenMarks,
  // ‘三严三实’专题教育
  (words) => words.replaceAll('‘', '“').replaceAll('’', '”'),
  (words) => `《${unbracketed(words)}》`,
  // “十四五”规划《建议》
  (words) => words.replace(/^([^《]+)《([^《》]+)》$/u, '$1$2'),
];

/** 人社部 → the organ the lexicon knows by that name; a wording of two entries is left to the other rules. */
export const known: Namer = ({ words, type, rule }, { lexicon }) => {
  const written = entryOf(words, type, lexicon);
  if (written) return fromEntry(written, words);
  for (const spell of SPELLINGS) {
    const form = spell(words, rule);
    const one = form === words ? undefined : entryOf(form, type, lexicon);
    if (one) return fromEntry(one, form);
  }
  return null;
};

/** The entry that bears a form as its name, else the only one that goes by it. */
function entryOf(form: string, type: EntityType, lexicon: Lexicon): Entry | undefined {
  const entries = lexicon.lookup(form, type);
  return entries.find((entry) => entry.name === form) ?? (entries.length === 1 ? entries[0] : undefined);
}
