import type { Lang } from '../state/state.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';
import type { Text } from './zh.ts';

export type { Text };
export { toldOf } from './failures.ts';

export const TEXTS: Record<Lang, Text> = { zh, en };

/** The reader's choice, or else the first of the browser's languages: Chinese for any kind of Chinese. */
export const langOf = (chosen: Lang | null, browser: string): Lang =>
  chosen ?? (/^zh\b/iu.test(browser) ? 'zh' : 'en');
