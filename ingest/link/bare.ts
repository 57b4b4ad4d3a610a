/** A name without white space. */
export const tight = (name: string): string => name.replace(/\s+/gu, '');

/** “三个代表”重要思想 → 三个代表重要思想: slogans and programs drop their quotation marks. */
export const unquoted = (name: string): string => tight(name).replace(/[“”‘’「」『』"']/gu, '');

/** 《干部人事档案工作条例》 → 干部人事档案工作条例; 《a》和《b》 stays. */
export const unbracketed = (name: string): string => name.replace(/^《((?:[^《》]|《[^《》]*》)+)》$/u, '$1');

/** What two spellings of one name share: no marks, no white space. */
export const bare = (name: string): string => tight(name).replace(/[《》〈〉“”‘’「」『』]/gu, '');
