import type { Namer } from '../naming.ts';
import { assemblySitting } from './assembly-meeting.ts';
import { defined } from './defined.ts';
import { known } from './known.ts';
import { massMeeting } from './mass-meeting.ts';
import {
  committeePlenum,
  convened,
  localCongress,
  partyCongress,
  plenumAgain,
  plenumOfRow,
  standingAlone,
  studySession,
} from './meeting-by-context.ts';
import { fairOfPlace, meetingOfEdition } from './meeting-edition.ts';
import { meetingOfUnit } from './meeting-of-unit.ts';
import { meetingHeld, meetingOfBody } from './meeting-of-body.ts';
import { datedMeeting, sessionOfDate } from './meeting-of-date.ts';
import { eachTime } from './meeting-recurring.ts';
import { meetingOfHolder } from './meeting-of-holder.ts';
import { meetingOfPlace, meetingOfPlacedOrgan } from './meeting-of-place.ts';
import { meetingAsWritten, meetingOfOrgan, ordinalMeeting, twoSessions } from './meeting.ts';

/** Who may name a meeting, in order; those held again and again are told apart by their date. */
export const MEETING_NAMERS: readonly Namer[] = [
  defined,
  // 党委（扩大）会议
  meetingOfUnit,
  // 第九次集体学习
  studySession,
  // 第十五次党代会
  localCongress,
  // 县妇女第十一次代表大会, 团十九大
  massMeeting,
  // 2015年中央经济工作会议
  datedMeeting,
  // 中博会 in a text of 广东省
  fairOfPlace,
  known,
  twoSessions,
  // 十九届二中、三中全会
  plenumOfRow,
  // 三中全会
  plenumAgain,
  // 全国人民代表大会第三次会议
  sessionOfDate,
  // 省政协十届三十次主席会议
  assemblySitting,
  // 党的二十大
  ordinalMeeting,
  // 第十五次全国代表大会
  partyCongress,
  // 民族工作会议
  convened,
  // 十一届四次全会
  committeePlenum,
  // 常委会扩大会议
  standingAlone,
  // 中央深改委第五次会议
  meetingOfOrgan,
  // 第十一届亚运会
  meetingOfEdition,
  // 上合组织防长会
  meetingOfBody,
  // 中国作协第十次全国代表大会
  meetingHeld,
  // 甲厅召开党组会议
  meetingOfHolder,
  // 全省农村工作会议
  meetingOfPlace,
  // 浙江省委常委扩大会议
  meetingOfPlacedOrgan,
  meetingAsWritten,
].map(eachTime);
