import type { Namer } from '../naming.ts';

/** 正泰 → 正泰集团, the company named last that its brand begins, with or without its place. */
export const companyInFull: Namer = ({ words, rule }, { organs, called }) => {
  if (rule !== 'company-short') return null;
  let name = called.get(words);
  if (name === undefined) {
    name =
      organs.findLast(({ naming }) => naming.name.indexOf(words) >= 0 && /(?:集团|公司)$/u.test(naming.name))
        ?.naming.name ?? words;
    called.set(words, name);
  }
  return { type: 'Institution', name, reason: `short for ${name}` };
};
