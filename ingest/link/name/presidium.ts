import type { Namer } from '../naming.ts';
import { known } from './known.ts';
import { ordinalMeeting } from './meeting.ts';

const END = '主席团';

/** 七届全国人大一次会议主席团 → the session in full, and 主席团: by the meeting it presides over. */
export const presidium: Namer = (surface, context) => {
  if (surface.rule !== 'presidium') return null;
  const words = surface.words.slice(0, -END.length);
  const meeting = { ...surface, type: 'Meeting' as const, words, end: surface.end - END.length };
  const naming = known(meeting, context) ?? ordinalMeeting(meeting, context);
  return (
    naming && { type: 'Institution', name: `${naming.name}${END}`, reason: `presides over ${naming.name}` }
  );
};
