import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string[]]>([
  [
    '县公安局、县安监局、县投资促进局、县接待办、县工业园区管委会派人参加。',
    ['县公安局', '县安监局', '县投资促进局', '县接待办', '县工业园区管委会'].map(
      (one) => `Institution ${one}`,
    ),
  ],
  ['福建纪委监委通报，宁波政协主席到会。', ['Institution 福建纪委监委', 'Institution 宁波政协']],
  ['福建政协委员建言。', ['Place 福建']],
  [
    '诸暨市法院公开审理，沛县检察院提起公诉，全市法院、绍兴法院系统整改。',
    ['Institution 诸暨市法院', 'Institution 沛县检察院', 'Place 绍兴'],
  ],
  [
    '沛县县委书记孟大红、蔚县总工会派人。省武警总队政委傅小川，市科学技术协会主席秦大山。',
    ['沛县县委', '孟大红', '蔚县总工会', '省武警总队', '傅小川', '市科学技术协会', '秦大山'].map((one) =>
      one.length === 3 ? `Person ${one}` : `Institution ${one}`,
    ),
  ],
  ['会后，新县委班子应县委要求，代县长和县政府。', ['Institution 县委', 'Institution 县政府']],
  ['到单县、代县、和县。山西省应县，随县委书记下乡。', ['Place 山西省应县', 'Institution 县委']],
  [
    '白鹭湖国家湿地公园管理处与青龙山风景名胜区管理处整改。',
    ['Institution 白鹭湖国家湿地公园管理处', 'Institution 青龙山风景名胜区管理处'],
  ],
  ['各乡、镇人民政府，县直各单位：', []],
  [
    '中共柳家镇委员会、柳家镇人民政府发文。中共安吉县柳河镇委员会回文。',
    ['中共柳家镇委员会', '柳家镇人民政府', '中共安吉县柳河镇委员会'].map((one) => `Institution ${one}`),
  ],
  [
    '局机关党委讨论，厅直机关党委表彰。党委书记李苏南代表院党委、党委书记李大山代表学院党委讲话。',
    [
      'Institution 局机关党委',
      'Institution 厅直机关党委',
      'Institution 党委',
      'Person 李苏南',
      'Institution 院党委',
      'Institution 党委',
      'Person 李大山',
      'Institution 学院党委',
    ],
  ],
  [
    '引进安吉青禾建材有限公司，建设教学研究型大学，支部书记与学校防汛工作领导小组成员到场。',
    ['Institution 安吉青禾建材有限公司', 'Institution 学校防汛工作领导小组'],
  ],
  ['检查过程中共发现问题九个，向中共递交申请。', ['Institution 中共']],
  ['任命赵小华为市长。', ['Person 赵小华']],
  ['区妇联主席赵小河、区党工委副书记到会。', ['Institution 区妇联', 'Person 赵小河', 'Institution 区党工委']],
  ['市委常委、纪委书记赵小河讲话。', ['Institution 市委', 'Institution 纪委', 'Person 赵小河']],
  [
    '中国科协副主席、书记处第一书记赵小河出席。',
    ['Institution 中国科协', 'Institution 书记处', 'Person 赵小河'],
  ],
  ['中央党校大学学历。', ['Institution 中央党校']],
  ['各区（市）县政府要落实。', []],
  ['永康县石佛镇党委书记。', ['Institution 永康县石佛镇党委']],
  ['福州连续四任市委书记到任。', ['Place 福州', 'Institution 市委']],
  [
    '表决通过了市六届人大常委会代表资格审查委员会的报告。',
    ['Institution 市六届人大常委会代表资格审查委员会'],
  ],
  [
    '查处了安吉县青龙街道柳家店村党支部书记赵小河。',
    ['Institution 安吉县青龙街道柳家店村党支部', 'Person 赵小河'],
  ],
  ['围绕省委省政府中心工作服务。', ['Institution 省委', 'Institution 省政府']],
  ['这次中央全会研究了农业。', []],
])('%s', (text, found) => {
  expect(read(text)).toEqual(found);
});
