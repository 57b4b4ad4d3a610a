import type { Namer } from '../naming.ts';
import { defined } from './defined.ts';
import { anaphoric, basicLaw, documentAsWritten, draft, kindAlone, ownTitle, statute } from './document.ts';
import { numbered, numberedAhead, paperByNumber } from './numbered.ts';
import { congressReport } from './congress-report.ts';
import { amendmentOfCongress, constitutionOfDay } from './constitution.ts';
import { centralTitle, signedTitle, titleAgain } from './document-again.ts';
import { licenceUnnumbered, toldByNumber } from './document-edition.ts';
import { formerEdition } from './former-edition.ts';
import { ownPlanOutline, planOutline } from './five-year-plan.ts';
import { known } from './known.ts';
import { localDocument } from './local-document.ts';
import { unResolution } from './un-resolution.ts';
import { workReport } from './work-report.ts';
import { plenumDocument } from './plenum-document.ts';

/** Who may name a document by its title, in order. */
const BY_TITLE: readonly Namer[] = [
  // （以下简称《意见》） … 《意见》
  defined,
  // 党章修正案 in a text of 2017
  amendmentOfCongress,
  // 《关于申请许可证的请示》（甲公司〔2021〕37号）
  toldByNumber,
  // 决定向你公司颁发|《制造许可证》
  licenceUnnumbered,
  // 十九届中央委员会的报告
  congressReport,
  // 二十届三中全会《决定》
  plenumDocument,
  // 《关于社区工作的意见》 after 《甲省委关于社区工作的意见》
  titleAgain,
  // 《条例》
  anaphoric,
  // 《建议（讨论稿）》
  draft,
  // 宪法和|基本法
  basicLaw,
  // 宪法 in a text of 1957
  constitutionOfDay,
  // 政府工作报告
  workReport,
  // “十四五”规划纲要
  ownPlanOutline,
  // 甲省委|“十五五”规划建议
  localDocument,
  // 党的二十大报告, 党章
  known,
  // 安理会598号决议
  unResolution,
  // 《关于经济体制改革的决定》
  centralTitle,
  // 国务院|《关于开渠的意见》
  signedTitle,
  // “十四五”规划
  planOutline,
  // 公务员法
  statute,
  // 《通知》, whose the text does not say
  kindAlone,
  documentAsWritten,
];

/** Who may name a document, in order. */
export const DOCUMENT_NAMERS: readonly Namer[] = [
  // 2007年制定的|《水渠设计》|同时废止
  formerEdition,
  // the title line
  ownTitle,
  // 国务院令第5号|《防汛条例》
  numberedAhead([ownTitle, ...BY_TITLE]),
  // （国发〔2014〕45号）
  numbered,
  // 省委13号文件
  paperByNumber,
  ...BY_TITLE,
];
