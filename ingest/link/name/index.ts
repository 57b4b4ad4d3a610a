import type { EntityType } from '#graph';
import type { Context, Namer, Naming, Surface } from '../naming.ts';
import { addressedOrgan } from './addressed.ts';
import { defined, definedOrgan } from './defined.ts';
import {
  committeeAsAuthor,
  committeeOfBase,
  committeeIn,
  consultativeCommittee,
  foundingBody,
  numberedCommittee,
  numberedSchool,
  organAsWritten,
  ministryOfFifties,
  partInBrackets,
  partOfKnown,
  regionalBureau,
  stateOrgan,
} from './institution.ts';
import {
  cityOrgan,
  deicticOrgan,
  localOrganAgain,
  organOfShortName,
  organOfUnit,
  placedOrgan,
  provincialOrgan,
} from './local-institution.ts';
import { besideOrgans } from './beside-organ.ts';
import { centralGovernment, standingCommittee } from './central-government.ts';
import { DOCUMENT_NAMERS } from './document-namers.ts';
import { departmentInFull, departmentOfUnit, officeOnDuty } from './department.ts';
import { known } from './known.ts';
import { MEETING_NAMERS } from './meeting-namers.ts';
import { delegation } from './delegation.ts';
import { publicationAsWritten } from './publication.ts';
import { bearerOfTitle, givenAlone, personAsWritten, surnamed } from './person.ts';
import { PROGRAM_NAMERS } from './program.ts';
import { presidium } from './presidium.ts';
import { committeeOfTerm } from './term-committee.ts';
import { committeeOfEvent, oneOrgan, ownGovernment } from './organ-key.ts';
import { regionalOrgan, sharedOrgans } from './shared-organ.ts';
import { ministryAbroad, missionAbroad } from './ministry-abroad.ts';
import { armedForce, redArmy, serviceOfArmy } from './armed-force.ts';
import { committeeInFull } from './committee.ts';
import { companyInFull } from './company.ts';
import { ministryDepartment } from './ministry-department.ts';
import { leagueOfPlace, partyBranch } from './party-branch.ts';
import { centralGroup } from './party-group.ts';
import { ownSense, sloganAsWritten } from './slogan.ts';
import { partOfSpeaker, speakingOrgan } from './speech.ts';
import { facultyBranch, unitOrgan } from './unit-organ.ts';
import { countyOfSeveral, placeChain, settlementInFull } from './place-chain.ts';
import { behindItsPlace, settled, stateOfCountry, townAbroad } from './place-key.ts';
import {
  abbreviatedPlace,
  countyOfShortName,
  formerPrefecture,
  lastPlace,
  ownCountry,
  placeAsWritten,
  provinceName,
  regionAsSaid,
  zonePart,
} from './place.ts';

/** Who may name a span of a type, in order; the first that knows names it, the others explain the choice. */
const NAMERS: Record<EntityType, readonly Namer[]> = {
  Institution: [
    // 中央纪委党风政风监督室|主任
    departmentInFull,
    // 审计局|局长, 机关第二党支部
    ...besideOrgans,
    // 分管|人事处
    departmentOfUnit,
    // 财政局|负责
    officeOnDuty,
    // 工业和信息化部（消费品工业司）
    partInBrackets,
    // （以下简称“基金会”） … 基金会
    definedOrgan,
    defined,
    // 十九届中央委员会
    numberedCommittee,
    // 中共旅欧支部
    foundingBody,
    // 十四届省委, 中共安吉县第十四届委员会
    committeeOfTerm,
    // 华东、东北核与辐射安全监督站
    regionalOrgan,
    // 新西兰副总理兼|外交部|长
    ministryAbroad,
    // 中央人民政府 in a text of 1951
    centralGovernment,
    // 兼|人大常委会|主任
    standingCommittee,
    // 人社部
    known,
    // 重庆市、四川省、陕西省人民政府, 市委常委、|统战部部长
    ...sharedOrgans,
    // 江苏代表团|审议
    delegation,
    // 七届全国人大一次会议主席团
    presidium,
    // 正泰, after 正泰集团
    companyInFull,
    // 军管会, after 清河县军事管制委员会
    committeeInFull,
    // 共青团浙江省委, 致公党省委会
    partyBranch,
    // 安吉团县委
    leagueOfPlace,
    // 中央主题教育领导小组
    centralGroup,
    // 省委
    deicticOrgan,
    // 余村村委会
    oneOrgan(organOfUnit),
    // 村委会
    oneOrgan(localOrganAgain),
    // 我部
    speakingOrgan,
    // 部党组
    partOfSpeaker,
    // 社会工作司|副司长
    ministryDepartment,
    // 校党委, 党委
    unitOrgan,
    // 法学院党委
    facultyBranch,
    // 你公司
    addressedOrgan,
    // 政协浙江省委员会
    consultativeCommittee,
    // 中共山西省委组织部
    placedOrgan,
    // 广东纪委监委
    organOfShortName,
    // 山西省发改委
    provincialOrgan,
    // 武汉市卫健委
    cityOrgan,
    // 工业和信息化部办公厅
    partOfKnown,
    // 能源局
    stateOrgan,
    // 东北局
    regionalBureau,
    // 苏北工委
    committeeOfBase,
    // 中国驻利马总领馆
    missionAbroad,
    // 陆军领导机构
    serviceOfArmy,
    // 宁波军分区, 武警甘肃总队
    armedForce,
    // 红十五军团
    redArmy,
    // 绍兴一中党委
    numberedSchool,
    // 作者：党委推荐
    committeeAsAuthor,
    // 某某大学党委
    committeeIn,
    // 大赛组委会
    committeeOfEvent,
    // 中央内务部, 中央人民政府内务部
    ministryOfFifties,
    // 中国政府
    ownGovernment,
    oneOrgan(organAsWritten),
  ],
  Document: DOCUMENT_NAMERS,
  // 三个一批 of 山西, “两个维护”
  Slogan: [ownSense, known, sloganAsWritten],
  Program: PROGRAM_NAMERS,
  // 班禅 in words of 1964, 习书记, 大川
  Person: [bearerOfTitle, known, surnamed, givenAlone, personAsWritten],
  // 山西
  Place: [
    provinceName,
    // 中国
    ownCountry,
    // 京
    abbreviatedPlace,
    // 余村
    settled(settlementInFull),
    // 朝阳区
    countyOfSeveral,
    // 浙江松阳
    settled(placeChain),
    // 大连片区
    zonePart,
    // 宁德地区
    formerPrefecture,
    // 长江三角洲地区
    regionAsSaid,
    // 沈阳
    settled(known),
    // 松阳
    countyOfShortName,
    // 中国杭州
    lastPlace,
    // 日本福冈市
    townAbroad,
    // 湖南洞庭湖
    behindItsPlace,
    // 匈牙利人民共和国
    stateOfCountry,
    settled(placeAsWritten),
  ],
  Meeting: MEETING_NAMERS,
  Publication: [known, publicationAsWritten],
};

/** Every candidate for a surface, best first; the first names it. */
export function candidates(surface: Surface, context: Context): Naming[] {
  return NAMERS[surface.type].map((namer) => namer(surface, context)).filter((naming) => naming !== null);
}

/** The first candidate: every type has a last rule that names anything. */
export function nameOf(surface: Surface, context: Context): Naming {
  for (const namer of NAMERS[surface.type]) {
    const naming = namer(surface, context);
    if (naming) return naming;
  }
  throw new Error(`no rule names “${surface.words}” (${surface.type}): every type needs a last rule`);
}
