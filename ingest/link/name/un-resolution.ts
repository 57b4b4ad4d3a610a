import type { Namer } from '../naming.ts';
import { asDocument } from './document.ts';

const RESOLUTION = /^(?:联合国)?(安理会|安全理事会|大会|联大)?第?(\d{1,4})号决议$/u;
const BODIES: Record<string, string> = {
  安理会: '安全理事会',
  安全理事会: '安全理事会',
  大会: '大会',
  联大: '大会',
};
/** 安理会去年通过的|598号决议 */
const BEFORE = /(安理会|安全理事会|联大)[^。；！？\n]{0,12}$/u;

/** 安理会第598号决议, and 598号决议 of the body named before it → 联合国安全理事会第598号决议. */
export const unResolution: Namer = ({ words, start }, { text }) => {
  const [, said, count] = RESOLUTION.exec(words) ?? [];
  if (count === undefined) return null;
  const body = said ?? BEFORE.exec(text.article.text.slice(Math.max(0, start - 24), start))?.[1];
  const full = body === undefined ? undefined : BODIES[body];
  return full === undefined ? null : asDocument(`联合国${full}第${count}号决议`, 'resolution in full');
};
