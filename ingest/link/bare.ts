import { tight } from '../tight.ts';

export { tight };

/** “三个代表”重要思想 → 三个代表重要思想: slogans and programs drop their quotation marks. */
export const unquoted = (name: string): string => tight(name).replace(/[“”‘’「」『』"']/gu, '');

/** 《干部人事档案工作条例》 → 干部人事档案工作条例; 《a》和《b》 stays. */
export const unbracketed = (name: string): string => name.replace(/^《((?:[^《》]|《[^《》]*》)+)》$/u, '$1');

/** What two spellings of one name share: no marks, no white space. */
export const bare = (name: string): string => tight(name).replace(/[《》〈〉“”‘’「」『』]/gu, '');

/** A name with 新时代中国特色社会主义思想 gets 习近平 before it: he himself leaves his name out. */
export const withThinker = (name: string): string =>
  name.replace(/(?<!习近平)新时代中国特色社会主义思想/u, '习近平$&');
