import { expect, test } from 'vitest';
import { readArticle } from '../../ingest/index.ts';
import { lexicon } from './recognise/read.ts';

/** What a text says in links of a type, as `source target`, without the text itself. */
function links(text: string, type: string): string[] {
  const reading = readArticle({ bytes: Buffer.from(text), path: 'news.txt', kind: 'txt' }, lexicon);
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  return reading.links
    .filter((link) => link.type === type)
    .map(({ source, target }) =>
      [source, target]
        .filter((id) => id !== reading.article.entity)
        .map((id) => names.get(id) ?? id)
        .join(' '),
    )
    .sort();
}

const BODY = '安吉县开展植树活动\n昨日，全县开展植树活动，干部群众一起动手，种下了一片新林。';

test.each<[string, string[]]>([
  ['（县委宣传部 王小河）', ['王小河']],
  [' （钱小川 李大江）', ['李大江', '钱小川']],
  ['（钱小川/文）', ['钱小川']],
  ['（报道：钱小川）', ['钱小川']],
])('who signs at the foot: %s', (signed, authors) => {
  expect(links(`${BODY}${signed}\n`, 'AUTHORED_BY')).toEqual(authors);
});

test('a byline in square marks', () => {
  const text = '植树正当时\n【全媒体记者 王小河】6月30日，全县开展植树活动。\n';
  expect(links(text, 'AUTHORED_BY')).toEqual(['王小河']);
});

test('what follows the bracket of a byline did not write', () => {
  const text = '植树正当时\n本报讯 （记者 王小河） 根据县委统一部署，全县开展植树活动。\n';
  expect(links(text, 'AUTHORED_BY')).toEqual(['王小河']);
});

test('who held a post that a clause tells of another', () => {
  const text = '学校的往事\n王小河之前，这一职务由曾任太行干部学院党委书记、院长的李大江担任。\n';
  expect(links(text, 'HOLDS').filter((line) => line.startsWith('王小河'))).toEqual([]);
});

test('a congress of the league in a city is not held by the league', () => {
  expect(
    links('共青团福州市第十二次代表大会召开\n共青团福州市第十二次代表大会昨日召开。\n', 'HELD_BY'),
  ).toEqual([]);
});

test('who presides holds no meeting for the organ', () => {
  const text = '安吉县动态\n安吉县第七次党代会昨日开幕。会议由安吉县委书记王小河主持。\n';
  expect(links(text, 'HELD_BY')).toEqual([]);
});

test('a sitting by its number alone is named by who holds it, or is one of this text', () => {
  const text =
    '护渠工作会议召开\n昨日，安吉县护渠委员会召开2031年度第一次全体会议。省政协七届二次会议昨天举行第五次全会。镇第九届人民代表大会第一次会议闭幕。\n';
  const reading = readArticle({ bytes: Buffer.from(text), path: 'news.txt', kind: 'txt' }, lexicon);
  const meetings = reading.entities.filter(({ type }) => type === 'Meeting').map(({ id }) => id);
  expect(meetings).toContain('meeting:安吉县护渠委员会2031年度第一次全体会议');
  const own = `@${reading.article.id.slice(0, 8)}`;
  expect(meetings).toContain(`meeting:第五次全会${own}`);
  expect(meetings).toContain(`meeting:镇第九届人民代表大会第一次会议${own}`);
});

test('a meeting by its number alone is that of who holds it, as when it is named in one piece', () => {
  const text =
    '植树情况\n池州市政府近日召开第8次常务会议，部署植树。池州市政府第8次常务会议审议通过《植树办法》。\n国务院召开第12次常务会议。国务院第12次常务会议审议通过《造林办法》。\n';
  expect(links(text, 'HELD_BY')).toEqual([
    '国务院第12次常务会议 中华人民共和国国务院',
    '池州市人民政府第8次常务会议 池州市人民政府',
  ]);
  expect(links(text, 'ADOPTED_AT')).toEqual([
    '《植树办法》 池州市人民政府第8次常务会议',
    '《造林办法》 国务院第12次常务会议',
  ]);
});

test('a 会议 that a standing body holds is one of its own, by its day; that of a headline has none', () => {
  const text =
    '植树情况\n发布时间：2031年3月9日\n省政协常委会召开会议 研究植树\n2031年3月1日，中共中央政治局召开会议，研究植树。\n3月8日，池州市水利局党组召开会议，研究修渠。\n';
  expect(links(text, 'HELD_BY')).toEqual([
    '中国共产党中央委员会政治局会议 中国共产党中央委员会政治局',
    '池州市水利局党组会议 池州市水利局党组',
  ]);
});

test('a committee by its short form is the one that was named in full; without one it is none', () => {
  const named = '植树情况\n成立清河县军事管制委员会。军管会主任王大山说，要植树。\n';
  expect(links(named, 'HOLDS')).toEqual(['王大山 清河县军事管制委员会']);
  expect(links('植树情况\n军管会主任王大山说，要植树。\n', 'HOLDS')).toEqual([]);
  const other = '植树情况\n成立清河县军事管制委员会。市军管会主任王大山说，要植树。\n';
  expect(links(other, 'HOLDS')).not.toEqual(['王大山 清河县军事管制委员会']);
});
