const TONED = '[āáǎàēéěèōóǒòīíǐìūúǔùǖǘǚǜńňǹḿ]';
const PLAIN = '[a-zɡɑüê]';
/** Pattern of one syllable in lower case with a tone mark, as mirror sites insert it: dāng, zhì, lǜ. */
export const SYLLABLE = `(?=${PLAIN}{0,5}${TONED})(?:${PLAIN}|${TONED}){1,6}`;

/** ɡ and ɑ of some tables are g and a. */
export const plainSyllable = (syllable: string): string =>
  syllable.normalize('NFC').replaceAll('ɡ', 'g').replaceAll('ɑ', 'a');
