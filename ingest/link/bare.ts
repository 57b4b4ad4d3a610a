import { tight, without } from '../tight.ts';

const withoutQuotes = without(`“”‘’「」『』"'`);
const withoutMarks = without('《》〈〉“”‘’「」『』');

/** “三个代表”重要思想 → 三个代表重要思想: slogans and programs drop their quotation marks. */
export const unquoted = (name: string): string => withoutQuotes(tight(name));

/** 《干部人事档案工作条例》 → 干部人事档案工作条例; 《a》和《b》 stays. */
export const unbracketed = (name: string): string =>
  name.startsWith('《') ? name.replace(/^《((?:[^《》]|《[^《》]*》)+)》$/u, '$1') : name;

/** What two spellings of one name share: no marks, no white space. */
export const bare = (name: string): string => withoutMarks(tight(name));

/** A name with 新时代中国特色社会主义思想 gets 习近平 before it: he himself leaves his name out. */
export const withThinker = (name: string): string =>
  name.replace(/(?<!习近平)新时代中国特色社会主义思想/u, '习近平$&');
