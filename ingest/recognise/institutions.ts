import { organsAgain } from './institution/again.ts';
import { companiesByBrand } from './institution/company-by-brand.ts';
import { companiesInBrackets } from './institution/in-brackets.ts';
import { besideMinistries } from './institution/beside-ministries.ts';
import { branches } from './institution/branch.ts';
import { brands } from './institution/brand.ts';
import { governments, laterMembers, standing } from './institution/coordinated.ts';
import { countyUnits } from './institution/county.ts';
import { centresOfPlaces, hubs } from './institution/centres.ts';
import { departmentsOnDuty } from './institution/duties.ts';
import { departmentHeadings } from './institution/department-headings.ts';
import { departmentsOfPosts } from './institution/department-of-post.ts';
import { definedOrgans } from './institution/defined.ts';
import { deictic } from './institution/deictic.ts';
import { divisionsOfWork } from './institution/division-of-work.ts';
import { faculties } from './institution/faculty.ts';
import { fixedForms } from './institution/fixed-forms.ts';
import { withoutFormer } from './institution/former-unit.ts';
import { foreign, ownOrgans } from './institution/foreign.ts';
import { groupsAgain } from './institution/group-again.ts';
import { groups } from './institution/groups.ts';
import { latinCompanies } from './institution/latin.ts';
import { listed } from './institution/listed.ts';
import { localUnits } from './institution/local.ts';
import { ministryDepartments } from './institution/ministry-department.ts';
import { named } from './institution/named.ts';
import { ofPlaces } from './institution/of-places.ts';
import { ofState } from './institution/of-state.ts';
import { officesOfPosts } from './institution/office-of-post.ts';
import { ownUnit } from './institution/own-unit.ts';
import { parts } from './institution/parts.ts';
import { partyOfPosts } from './institution/party-of-post.ts';
import { partyBranches } from './institution/party-branches.ts';
import { withoutCellBefore, withoutProvinceCell } from './institution/run-together.ts';
import { presidiums } from './institution/presidium.ts';
import { shortCommittees } from './institution/short-committee.ts';
import { shortCompanies } from './institution/short-company.ts';
import { schoolsOfPlaces } from './institution/schools.ts';
import { services } from './institution/services.ts';
import { thoughtCentres } from './institution/thought-centre.ts';
import { unitsOfPosts } from './institution/unit-of-post.ts';
import { unitsAlone } from './institution/unit-alone.ts';
import { works } from './institution/works.ts';
import type { Recogniser } from './recogniser.ts';

/** Organs by place and suffix, by state prefix, deictic ones, named schools and companies; then parts and members of lists. */
export const institutions: Recogniser = {
  name: 'institutions',
  example: '省委组织部会同太原市财政局',
  find: (view) => {
    const cut = withoutCellBefore(view);
    const organs = [
      // 太原市财政局, 湖南省工业和信息化厅
      ...ofPlaces(view),
      // 省委, 我部, 省财政厅
      ...deictic(view),
      // 县人民医院
      ...countyUnits(view),
      // 省残联党组
      ...branches(view),
      // 国家自然科学基金委员会
      ...ofState(view),
      // 太行干部学院
      ...named(view),
      // 高盛集团, 花旗银行
      ...brands(view),
      // 青江流体控制（上海）有限公司
      ...companiesInBrackets(view),
      // 国家计量测试中心（浙江）
      ...centresOfPlaces(view),
      // 青江中欧班列集结中心
      ...hubs(view),
      // 湖南第一师范
      ...schoolsOfPlaces(view),
      // 发展改革委、能源局
      ...besideMinistries(view),
      // 安吉造纸厂
      ...works(view),
      // 后九夅村党支部
      ...localUnits(view),
      // 省政协主席、党组书记钱小河
      ...partyOfPosts(view),
      // 校党委
      ...ownUnit(view),
      // 智能建筑学院学生党支部
      ...faculties(view),
      // 机关第二党支部
      ...partyBranches(view),
      // 社会工作司副司长
      ...ministryDepartments(view),
      // 省委秘书长、办公厅主任
      ...officesOfPosts(view),
      // 分管办公室、人事处
      ...divisionsOfWork(view),
      // （二）组织人事科 in a list of 内设机构
      ...departmentHeadings(view),
      // 科研处处长王大山
      ...departmentsOfPosts(view),
      // 财政局负责资金保障
      ...departmentsOnDuty(view),
      // 七届全国人大一次会议主席团
      ...presidiums(view),
      // 美国国务院
      ...foreign(view),
      // 中国外交部
      ...ownOrgans(view),
      // 中央应对疫情工作领导小组
      ...groups(view),
      // 红一方面军, 第一机械工业部
      ...fixedForms(view),
      // 陆军, after 中国人民解放军陆军
      ...services(view),
      // Acme Valves Co.,Ltd.
      ...latinCompanies(view),
      // 抄送：中机生产力促进中心
      ...listed(view),
      // 中央党校|大学学历: schooling, and no university
    ]
      .filter(({ end }) => !view.words.startsWith('党校大学', end - 4))
      // 省水利局|原水利规划设计院
      .map((organ) => withoutFormer(view, organ))
      // 数字化转型|中国电力某研究院
      .map(cut)
      // 8江苏省|青江养老服务有限公司
      .map(withoutProvinceCell(view));
    // 正泰集团, told elsewhere in the text
    const again = organsAgain(view, organs);
    // 教育部办公厅, 重庆师范大学地理与旅游学院
    const parted = parts(view, [
      ...organs,
      // 正泰集团|总部 is where it sits
      ...again.filter(({ start, end }) => !view.words.startsWith('总部', end) && !view.tokens.across(start)),
    ]);
    return [
      ...organs,
      ...again,
      ...parted.map(cut),
      // 青江省习近平法治思想研究院
      ...thoughtCentres(view, organs),
      // 省农办、农业厅、建设厅
      ...laterMembers(view, [...organs, ...parted]),
      // 新疆维吾尔自治区党委和|政府
      ...governments(view, organs),
      // 全国人大及其|常委会
      ...standing(view, organs),
      // （以下简称协调小组）
      ...definedOrgans(view, [...organs, ...parted]),
      // 由王大山任|领导小组|组长
      ...groupsAgain(view, organs),
      // 集团|成立
      ...unitsAlone(view, organs),
      // 正泰, after 正泰集团
      ...shortCompanies(view, organs),
      // 青禾公司, after 安吉县青禾精密机械有限公司
      ...companiesByBrand(view, organs),
      // 军管会, after 清河县军事管制委员会
      ...shortCommittees(view, organs),
      // 长青公司总经理王大山
      ...unitsOfPosts(view, [...organs, ...again, ...parted]),
    ];
  },
};
