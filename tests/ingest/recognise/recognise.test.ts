import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { RECOGNISERS, recognise } from '../../../ingest/recognise/index.ts';
import { segment } from '../../../ingest/segment/index.ts';
import { articleOf } from '../segment/article.ts';
import { lexicon, read } from './read.ts';

const CASES: Record<string, [string, string[]][]> = {
  'title marks': [
    ['贯彻《推进领导干部能上能下规定》。', ['Document 《推进领导干部能上能下规定》']],
    ['本文原载《党建研究》2023年第3期。', ['Publication 《党建研究》']],
    [
      '学习《某县关于印发〈某办法〉的通知》《条例》。',
      ['Document 《某县关于印发〈某办法〉的通知》', 'Document 《条例》'],
    ],
    ['《没有合上的书名', []],
    ['根据《中国共产党章程》制定。', ['Document 《中国共产党章程》']],
  ],
  'document numbers': [
    ['现就贯彻落实国发〔2014〕45号提出要求。', ['Document 国发〔2014〕45号']],
    ['（晋政办发〔2021〕7号）', ['Document 晋政办发〔2021〕7号']],
    ['依照财政部令第33号办理。', ['Document 财政部令第33号']],
  ],
  'documents without marks': [
    [
      '2026年江苏省政府工作报告指出，解读省政府工作报告。',
      ['Document 2026年江苏省政府工作报告', 'Document 省政府工作报告'],
    ],
    ['党的二十大报告提出任务。', ['Document 党的二十大报告']],
    ['学习党章和宪法。', ['Document 党章', 'Document 宪法']],
    ['落实“十四五”规划纲要。', ['Document “十四五”规划纲要']],
    [
      '严格执行山西省领导干部政治素质考察考核办法，深入考察。',
      ['Document 山西省领导干部政治素质考察考核办法'],
    ],
    ['某某市关于开展基层减负工作的通知\n各县区：', ['Document 某某市关于开展基层减负工作的通知']],
  ],
  'known names and the words around them': [
    ['厘清政府和市场的边界，湖北大力支持农民进城。', ['Place 湖北']],
    ['他在北大读书，后到清政府档案中查考。', ['Institution 北大', 'Institution 清政府']],
    ['北大荒的粮食，清华园的荷花。', ['Place 北大荒']],
    ['美国商务部和中国外交部发表声明。', ['Institution 美国商务部', 'Institution 中国外交部']],
    ['公务员法规定了义务，完善监察法规体系。', ['Document 公务员法']],
    ['武汉大学生到武汉大学报到。', ['Place 武汉', 'Institution 武汉大学']],
    ['中国石油工业起步，中国石油增产。', ['Place 中国', 'Institution 中国石油']],
    ['国家的建设部署由建设部负责，水电部队转业。', ['Institution 建设部']],
    ['据中国教育报报道，中国教育报告已发布。', ['Publication 中国教育报', 'Place 中国']],
    ['中央委员出席，要求是明确的。', []],
    ['报名单位：中国中车集团有限公司中国宝武', ['Institution 中国中车集团有限公司', 'Institution 中国宝武']],
    ['他走进古田会议室。', ['Place 古田']],
    ['普通高中办学条件改善，由中办印发。', ['Institution 中办']],
  ],
  'who signs': [
    ['往事\n采 访 组：周立新 吴小川\n正文。', ['Person 周立新', 'Person 吴小川']],
    ['报告\n国务院总理 王大山\n正文。', ['Institution 国务院', 'Person 王大山']],
    ['村里变了样。（张三丰）', ['Person 张三丰']],
    ['村里变了样。（文略）', []],
    ['在座谈会上的发言稿\n（张大千）\n同志们好。', ['Person 张大千']],
    ['采访对象：张建国，1950年生。', ['Person 张建国']],
    ['采访对象：王同兴，1950年生。', ['Person 王同兴']],
  ],
  organs: [
    [
      '他任省人大内司委主任，后到省残联党组和省贸促会。',
      ['Institution 省人大内司委', 'Institution 省残联党组', 'Institution 省贸促会'],
    ],
    ['任浙江省纪委驻卫生厅纪检组组长。', ['Institution 浙江省纪委驻卫生厅纪检组']],
    ['中共中央东北局成立。', ['Institution 中共中央东北局']],
    ['归临时中央政府领导。', ['Institution 临时中央政府']],
    [
      '通知\n国家医疗保障局国家药品监督管理局\n2022年1月1日',
      ['Institution 国家医疗保障局', 'Institution 国家药品监督管理局'],
    ],
    [
      '中共山西省委组织部会同太原市财政局发文。',
      ['Institution 中共山西省委组织部', 'Institution 太原市财政局'],
    ],
    ['财政部会同国家税务总局发文。', ['Institution 财政部', 'Institution 国家税务总局']],
    ['甘肃省发展改革委会同甘肃省财政厅发文。', ['Institution 甘肃省发展改革委', 'Institution 甘肃省财政厅']],
    ['坚决落实省委要求。', ['Institution 省委']],
    ['由省财政厅牵头，各级党委负责。', ['Institution 省财政厅']],
    ['党中央、国务院高度重视，中央财政给予支持。', ['Institution 党中央', 'Institution 国务院']],
    ['工业和信息化部办公厅印发。', ['Institution 工业和信息化部办公厅']],
    [
      '联系工业和信息化部（规划司、财务司），由商务局（或外经贸局）答复。',
      ['Institution 工业和信息化部', 'Institution 规划司', 'Institution 财务司'],
    ],
    [
      '省委理论学习中心组学习，他任全国政协文史和学习委员会副主任。',
      ['Institution 省委理论学习中心组', 'Institution 全国政协文史和学习委员会'],
    ],
    ['到浙江大学玉泉校区调研，谋划高校区建设。', ['Institution 浙江大学玉泉校区']],
    [
      '中国人民银行分行协助，中央党校和国家行政学院合办。',
      ['Institution 中国人民银行', 'Institution 中央党校', 'Institution 国家行政学院'],
    ],
    [
      '铜川市电瓷厂和洛阳铜加工厂复产，洛阳工厂多，江西厂区大。',
      ['Institution 铜川市电瓷厂', 'Institution 洛阳铜加工厂', 'Place 洛阳', 'Place 江西'],
    ],
    ['走进虹桥人才服务中心，各地社区服务中心开放。', ['Institution 虹桥人才服务中心']],
    ['各地办大学，现对两化融合标准工作领导小组名单公示。', ['Institution 两化融合标准工作领导小组']],
    ['报工业和信息化部（消费品工业司）。', ['Institution 工业和信息化部', 'Institution 消费品工业司']],
    ['发挥好太行干部学院、右玉干部学院作用。', ['Institution 太行干部学院', 'Institution 右玉干部学院']],
    ['各级组织人事部门负责。', []],
    ['选举产生了新一届中央委员会。', ['Institution 中央委员会']],
    ['谋划浙江发展全局。', ['Place 浙江']],
    ['他从福建调到浙江任省委副书记。', ['Place 福建', 'Place 浙江', 'Institution 省委']],
    ['中央将举办新进中央委员会委员的学习班。', ['Institution 中央']],
    ['关心贫困大学生的生活，他当时在上大学。', []],
    ['任杭州钢铁集团公司董事长。', ['Institution 杭州钢铁集团公司']],
    ['维护朝鲜半岛局势稳定。', ['Place 朝鲜半岛']],
    ['由生态环境部核与辐射安全中心承办。', ['Institution 生态环境部核与辐射安全中心']],
    ['他曾任省科技厅厅长、省人大常委会委员。', ['Institution 省科技厅', 'Institution 省人大常委会']],
    ['参观跨湖桥遗址博物馆。', ['Institution 跨湖桥遗址博物馆']],
    ['通知施耐德电气（厦门）开关设备有限公司。', ['Institution 施耐德电气（厦门）开关设备有限公司']],
    ['江门市公安局蓬江区分局刑警大队通报。', ['Institution 江门市公安局蓬江区分局刑警大队']],
    ['他是中国建设银行广州支行的职员。', ['Institution 中国建设银行广州支行']],
    ['正泰集团与反革命集团不同。', ['Institution 正泰集团']],
    [
      '湖北省经济和信息化厅、武汉市文化和旅游局承办。',
      ['Institution 湖北省经济和信息化厅', 'Institution 武汉市文化和旅游局'],
    ],
    [
      '请市农业局、水利局、林业局派人。',
      ['Institution 市农业局', 'Institution 水利局', 'Institution 林业局'],
    ],
    [
      '山西省、河南省、河北省人民政府联合上报。',
      ['Institution 山西省', 'Institution 河南省', 'Institution 河北省人民政府'],
    ],
    ['各省、自治区、直辖市财政厅（局）、卫生健康委：', []],
    ['省委省政府作出部署。', ['Institution 省委', 'Institution 省政府']],
    ['他任省委书记多年。', ['Institution 省委']],
    ['同意你公司的请示，请你院答复，我会努力。', ['Institution 你公司', 'Institution 你院']],
    [
      '抄送：华山生产力促进中心，江州核安全中心。',
      ['Institution 华山生产力促进中心', 'Institution 江州核安全中心'],
    ],
    ['石桥村党支部书记来到云岭镇卫生院。', ['Institution 石桥村党支部', 'Institution 云岭镇卫生院']],
    ['农村党支部和乡镇党委要负责。', []],
    [
      '他在葛家坪大队劳动，在镇政府开会，找村委会商量。',
      ['Institution 葛家坪大队', 'Institution 镇政府', 'Institution 村委会'],
    ],
    ['落实情况报送国务院根治欠薪工作领导小组。', ['Institution 国务院根治欠薪工作领导小组']],
    ['数字乡村建设领导小组组长出席。', ['Institution 数字乡村建设领导小组']],
    ['听取国务院党组、省政协党组汇报。', ['Institution 国务院党组', 'Institution 省政协党组']],
    ['重庆师范大学历史与社会学院主办。', ['Institution 重庆师范大学历史与社会学院']],
    ['美国国务院和日本外务省发表声明。', ['Institution 美国国务院', 'Institution 日本外务省']],
    ['红二方面军与第二野战军会合。', ['Institution 红二方面军', 'Institution 第二野战军']],
    ['归第二机械工业部、煤炭工业部管理。', ['Institution 第二机械工业部', 'Institution 煤炭工业部']],
    ['智慧物流平台金鹏食品股份有限公司', ['Institution 金鹏食品股份有限公司']],
    ['质量管控能力上海航天电缆有限公司', ['Institution 上海航天电缆有限公司']],
    ['通知中国联合网络通信有限公司广州分公司。', ['Institution 中国联合网络通信有限公司广州分公司']],
    ['他到林业厅工作，各省林业厅（局）负责。', ['Institution 林业厅']],
    ['看望金桥集团。又对金桥集团总部说明。', ['Institution 金桥集团', 'Institution 金桥集团']],
    ['建设一批技术评价实验室和正规大学。', []],
    [
      '省委办公厅综合二处、中央组织部干部三局派员。',
      ['Institution 省委办公厅综合二处', 'Institution 中央组织部干部三局'],
    ],
  ],
  persons: [
    ['习近平总书记强调，要抓落实。', ['Person 习近平']],
    ['省委书记王浩出席。', ['Institution 省委', 'Person 王浩']],
    ['作者：吴晓明', ['Person 吴晓明']],
    [
      '查处了周永康、薄熙来、郭伯雄、令计划等案件。',
      ['Person 周永康', 'Person 薄熙来', 'Person 郭伯雄', 'Person 令计划'],
    ],
    ['联系人：李晓红 010-68200000', ['Person 李晓红']],
    ['决定给予李尚田、王玉山、孙长河处分。', ['Person 李尚田', 'Person 王玉山', 'Person 孙长河']],
    ['总书记和群众交谈。', []],
    ['张经理找到王警官，武警官兵在场。', ['Person 张经理', 'Person 王警官']],
    ['朱德任主席。', ['Person 朱德']],
    ['总书记管党治党的方略。', []],
    ['支部书记郑九万在村里，村民守着郑九万。', ['Person 郑九万', 'Person 郑九万']],
    ['会上，梁启明指出，要抓早。', ['Person 梁启明']],
    ['联合国秘书长科菲·安南说。', ['Institution 联合国', 'Person 科菲·安南']],
  ],
  places: [
    ['从山西到浙江省安吉县。', ['Place 山西', 'Place 浙江省安吉县']],
    ['建设青岛都市圈，保护长江。', ['Place 青岛都市圈', 'Place 长江']],
    ['建设平安浙江。', []],
    [
      '浙江杭州人，从宁波温州到浙江省台州市椒江区。',
      ['Place 浙江杭州', 'Place 宁波', 'Place 温州', 'Place 浙江省台州市椒江区'],
    ],
    ['地点：杭州市大华饭店，维扬路101号。', ['Place 杭州市大华饭店', 'Place 维扬路101号']],
    ['走向天下大同，实现长治久安。', []],
  ],
  meetings: [
    ['党的二十大和十九届六中全会精神。', ['Meeting 党的二十大', 'Meeting 十九届六中全会']],
    ['在十八届中央纪委六次全会上讲话。', ['Meeting 十八届中央纪委六次全会']],
    ['中央经济工作会议强调。', ['Meeting 中央经济工作会议']],
    ['省委十二届五次全会召开。', ['Meeting 省委十二届五次全会']],
    ['在江苏省第十四届人民代表大会第五次会议上作报告。', ['Meeting 江苏省第十四届人民代表大会第五次会议']],
    ['毛泽东在中共中央政治局常委会议上讲话。', ['Person 毛泽东', 'Meeting 中共中央政治局常委会议']],
    ['十四届全国人大一次会议通过。', ['Meeting 十四届全国人大一次会议']],
  ],
  publications: [
    ['来源：浙江日报', ['Publication 浙江日报']],
    ['新华社北京电', ['Publication 新华社', 'Place 北京']],
    ['坚持实事求是。', ['Slogan 实事求是']],
  ],
};

for (const [kind, rows] of Object.entries(CASES)) {
  describe(kind, () => {
    test.each(rows)('%s', (text, expected) => {
      expect(read(text)).toEqual(expected);
    });
  });
}

test('every recogniser has a name of its own and an example', () => {
  expect(new Set(RECOGNISERS.map(({ name }) => name)).size).toBe(RECOGNISERS.length);
  expect(RECOGNISERS.every(({ example }) => example.length > 0)).toBe(true);
});

test('finds are sorted, apart, and each within one sentence, on any text', () => {
  const piece = fc.constantFrom(
    '党的二十大',
    '报告',
    '“',
    '”',
    '《',
    '》',
    '。',
    '\n',
    '省委',
    '组织部',
    '王浩',
    '同志',
    '三',
    '不让',
    '工程',
    '〔2014〕',
    '45号',
    '𠮷',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const article = articleOf(pieces.join(''));
      const cut = segment(article);
      let at = 0;
      for (const found of recognise({ article, ...cut }, lexicon)) {
        expect(found.start).toBeGreaterThanOrEqual(at);
        expect(found.end).toBeGreaterThan(found.start);
        expect(cut.sentences.some(({ start, end }) => start <= found.start && found.end <= end)).toBe(true);
        at = found.end;
      }
    }),
    { numRuns: 60 },
  );
});
