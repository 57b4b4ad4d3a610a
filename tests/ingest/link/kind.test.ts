import { expect, test } from 'vitest';
import { loadLexicon } from '#ingest';
import type { EntityType } from '#graph';
import { kindOf } from '../../../ingest/link/kind/index.ts';
import { KINDS } from '../../../ingest/link/kind/kinds.ts';
import { TEXTS } from '../../../viewer/text/index.ts';

const lexicon = loadLexicon();

test.each<[EntityType, string, string | undefined, string | undefined]>([
  ['Institution', '中共山西省委员会组织部', 'party', 'provincial'],
  ['Institution', '中共安吉县委员会', 'party', 'county'],
  ['Institution', '省委', 'party', 'provincial'],
  ['Institution', '市委', 'party', undefined],
  ['Institution', '中共山西省纪律检查委员会', 'discipline', 'provincial'],
  ['Institution', '中共山西省委党校', 'school', undefined],
  ['Institution', '山西省财政厅', 'gov-local', 'provincial'],
  ['Institution', '太原市人民政府', 'gov-local', 'prefectural'],
  ['Institution', '天荒坪镇人民政府', 'gov-local', 'township'],
  ['Institution', '余村村民委员会', undefined, undefined],
  ['Institution', '中华人民共和国财政部国库司', 'ministry', 'central'],
  ['Institution', '中国证券监督管理委员会', undefined, undefined],
  ['Institution', '太原市中级人民法院', 'court', 'prefectural'],
  ['Institution', '中国人民政治协商会议山西省委员会', 'cppcc', 'provincial'],
  ['Institution', '中国人民大学', 'university', undefined],
  ['Institution', '太原市防汛抗旱指挥部办公室', 'leading-group', 'prefectural'],
  ['Institution', '太原钢铁（集团）有限公司', 'company', undefined],
  ['Institution', '中共太原某某机械有限公司委员会', 'party', undefined],
  ['Institution', '中共山西省人民代表大会常务委员会党组', 'party', 'provincial'],
  ['Institution', '中国共产党教育部党组', 'party', 'central'],
  ['Institution', '中国民主建国会山西省委员会', 'mass-org', 'provincial'],
  ['Institution', '中国国际贸易促进委员会山西省委员会', 'mass-org', 'provincial'],
  ['Institution', '红军某某会师纪念馆', 'culture', undefined],
  ['Institution', '中共某某会议旧址纪念馆', 'culture', undefined],
  ['Institution', '山西省农业科学院', 'research', undefined],
  ['Institution', '清水大学生命科学学院', 'university', undefined],
  ['Institution', '山西省社会主义学院', 'school', undefined],
  ['Institution', '国家能源局综合司', 'ministry', 'central'],
  ['Institution', '中国人民银行办公厅', 'ministry', 'central'],
  ['Institution', '新疆生产建设兵团财政局', 'gov-local', 'provincial'],
  ['Institution', '西藏自治区筹备委员会', undefined, undefined],
  ['Institution', '太原市某某经济技术开发区管理委员会', 'gov-local', undefined],
  ['Institution', '中共吕梁地区委员会', 'party', 'prefectural'],
  ['Institution', '印度政府', 'state', undefined],
  ['Institution', '市政府', 'gov-local', undefined],
  ['Institution', '清水铜矿', 'company', undefined],
  ['Institution', '清水检测中心（有限公司）', 'company', undefined],
  ['Institution', '清水（集团）有限公司太原分公司客户服务部', 'company', undefined],
  ['Institution', 'Clearwater Valves GmbH', 'company', undefined],
  ['Institution', 'UNESCO', undefined, undefined],
  ['Meeting', '中国共产党第二十次全国代表大会', 'congress', 'central'],
  ['Meeting', '中国共产党山西省第十二次代表大会', 'congress', 'provincial'],
  ['Meeting', '全国组织工作会议', 'work conference', 'central'],
  ['Meeting', '上海合作组织峰会', 'summit', undefined],
  ['Meeting', '中国人民政治协商会议第十三届全国委员会第三次会议', 'plenum', 'central'],
  ['Meeting', '中国人民政治协商会议第十二届山西省委员会第五次会议', 'plenum', 'provincial'],
  ['Meeting', '中国人民政治协商会议第一届全国委员会常务委员会第二次会议', undefined, undefined],
  ['Meeting', '中国共产党中央委员会政治局扩大会议', 'politburo', 'central'],
  ['Meeting', '中国共产党中央委员会政治局民主生活会', 'party life', undefined],
  ['Meeting', '中国共产党第十九届中央委员会政治局第六次集体学习', 'study session', undefined],
  ['Program', '干部专业化能力提升计划', '计划', undefined],
  ['Program', '食品安全专项整治行动', '专项整治', undefined],
  ['Place', '山西省', undefined, undefined],
])('%s %s is of the kind %s and the level %s', (type, name, subtype, level) => {
  const kind = kindOf(type, name, lexicon);
  expect([kind['subtype'], kind['level']]).toEqual([subtype, level]);
});

test('every kind has words in both languages', () => {
  const kinds = Object.values(KINDS).flatMap((rows) => rows.map(([subtype]) => subtype));
  for (const { values } of Object.values(TEXTS))
    for (const kind of kinds.filter((each) => /^[a-z]/u.test(each)))
      expect(Object.keys(values)).toContain(kind);
});
