import type { Namer } from '../naming.ts';

/** 正泰 → 正泰集团, 青禾公司 → 安吉县青禾精密机械有限公司: the company named last that its brand begins, with or without its place. */
export const companyInFull: Namer = ({ words, rule }, { organs, called }) => {
  if (rule !== 'company-short') return null;
  let name = called.get(words);
  if (name === undefined) {
    const brand = words.replace(/(?<=..)(?:公司|集团)$/u, '');
    name =
      organs.findLast(({ naming }) => naming.name.indexOf(brand) >= 0 && /(?:集团|公司)$/u.test(naming.name))
        ?.naming.name ?? words;
    called.set(words, name);
  }
  return { type: 'Institution', name, reason: `short for ${name}` };
};
