import { Converter } from 'opencc-js/t2cn';

const simplified = Converter({ from: 't', to: 'cn' });

/** Marks that tell a periodical or a slogan from a plain word, and spaces: people type without them. */
export const MARKS = /[\s\p{P}\p{S}]+/gu;

/** 「兩個維護」→ 两个维护, ＧＤＰ → gdp, Xī’ān → xian: names and queries are compared in this form only. */
export const normalise = (text: string): string =>
  simplified(text.normalize('NFKC'))
    .toLowerCase()
    // nǚ gàn bù, lǜ: ü is v on every keyboard
    .normalize('NFD')
    .replace(/u\u0308[\u0300\u0301\u0304\u030c]?|u[\u0300\u0301\u0304\u030c]\u0308/gu, 'v')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');

/** Without marks and spaces. */
export const bare = (text: string): string => normalise(text).replace(MARKS, '');
