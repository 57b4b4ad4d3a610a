import { pinyin } from 'pinyin-pro';

/** How a name is said: one part a character of its own, letters and figures as written. */
export interface Reading {
  /** 两个维护 → liang ge wei hu; G20峰会 → g 2 0 feng hui. */
  syllables: string[];
  /** 两个维护 → lgwh. */
  initials: string;
}

/** Of a bare name. 重庆 is chong qing: readings are chosen by the word. */
export function readingOf(name: string): Reading {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    nonZh: 'spaced',
    v: true,
    toneSandhi: false,
  })
    .filter((part) => /^[a-z0-9]+$/iu.test(part))
    .flatMap((part) => (/^\d+$/u.test(part) ? [...part] : [part.toLowerCase()]));
  return { syllables, initials: syllables.map((part) => part[0] ?? '').join('') };
}
