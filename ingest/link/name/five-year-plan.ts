import { bare, unquoted } from '../bare.ts';
import { hanNumber, toHan } from '../../han-number.ts';
import type { Context, Namer, Naming } from '../naming.ts';

const PLAN =
  /^(?:中华人民共和国)?(?:国家|国民经济(?:和社会)?发展(?:的)?|发展国民经济的)?(?:第([一二三四五六七八九十]{1,2})个五年|([一二三四五六七八九十]{1,2})五)(计划|规划)$/u;

/** The number of the plan that words name: 第六个五年计划, “六五”计划 → 6. */
function planNumber(words: string): number | null {
  const match = PLAN.exec(unquoted(words));
  return match ? hanNumber(match[1] ?? match[2] ?? '') : null;
}

/** 第六个五年计划, “六五”计划 → 中华人民共和国国民经济和社会发展第六个五年计划; the first two were plans of the economy alone, since the eleventh they are 规划. */
export const fiveYearPlan: Namer = ({ words }, context) => {
  const number = words === '五年计划' ? planMeant(context) : planNumber(words);
  if (number === null) return null;
  const subject = number < 3 ? '发展国民经济的' : '国民经济和社会发展';
  return {
    type: 'Program',
    name: `中华人民共和国${subject}第${toHan(number)}个五年${number < 11 ? '计划' : '规划'}`,
    reason: `plan in full: ${words}`,
  };
};

/** 五年计划 in a text that names one plan by its number; in one that names several, the plan of its year. */
function planMeant({ programs, text }: Context): number | null {
  const numbers = new Set(programs.map(planNumber).filter((number) => number !== null));
  const [number] = numbers;
  if (number === undefined || numbers.size === 1) return number ?? null;
  const year = Number((text.article.date ?? text.article.publishedAt ?? '').slice(0, 4));
  // 1953–1962 two plans, three years without one, from 1966 on without a gap
  const ofYear = Math.floor((year - (year < 1963 ? 1953 : 1966)) / 5) + (year < 1963 ? 1 : 3);
  return numbers.has(ofYear) ? ofYear : null;
}

/** “十四五”规划 → the outline of the country; in a text of a province that of the province, unless it says 国家. */
export const planOutline: Namer = ({ words }, context: Context) => {
  const { province, lexicon } = context;
  const number = planNumber(words);
  if (number === null) return null;
  const own = OF_STATE.test(words) ? null : ownOutline(`第${toHan(number)}个五年规划`, context);
  if (own) return { ...own, reason: `the plan that the text is on: ${words}` };
  const [entry, other] = lexicon.lookup(
    `“${toHan(number)}五”${number < 11 ? '计划' : '规划'}纲要`,
    'Document',
  );
  if (!entry || other) return null;
  const { name, attributes } = entry;
  const reason = `plan in full: ${words}`;
  return province === null || OF_STATE.test(words)
    ? { type: 'Document', name, attributes, reason }
    : { type: 'Document', name: name.replace('中华人民共和国', province), reason };
};

/** “十四五”规划纲要, “十四五”规划《纲要》 in a text on the outline of its own place. */
export const ownPlanOutline: Namer = ({ words }, context) => {
  const number = /纲要》?$/u.test(words) ? planNumber(words.replace(/《?纲要》?$/u, '')) : null;
  const own = number === null ? null : ownOutline(`第${toHan(number)}个五年规划`, context);
  return own && { ...own, reason: `the plan that the text is on: ${words}` };
};

/** “十四五”规划 in 《甲县…第十四个五年规划和…纲要》解读: the one outline of its kind that the text names, where its own title does. */
function ownOutline(plan: string, { own, documents }: Context): Naming | null {
  if (!own.name.includes(plan)) return null;
  const named = [...documents.byName.values()].filter(
    ({ name }) => name.includes(plan) && name !== own.name && !OF_STATE.test(bare(name)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

const OF_STATE = /^(?:国家|中华人民共和国)/u;
