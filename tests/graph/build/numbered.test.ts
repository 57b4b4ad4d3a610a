import { expect, test } from 'vitest';
import { build, check, type Reading } from '#graph';
import { makeReading } from '../../helpers/reading.ts';

const NUMBER = '甲办发〔2031〕3号';
const OWN = 'document:关于做好防汛工作的通知@12345678';

/** A text that cites a document, by a name and a number. */
const citing = (title: string, cited: string, number: string): Reading =>
  makeReading({
    title,
    sentences: [[`按照${cited}办理。`, [[cited, 'Document', `document:${cited.replace(/[《》]/gu, '')}`]]]],
    links: [
      {
        type: 'CITES',
        source: 'self',
        target: `document:${cited.replace(/[《》]/gu, '')}`,
        sentence: 0,
      },
    ],
    attributes: { [`document:${cited.replace(/[《》]/gu, '')}`]: { number } },
  });

const text = makeReading({
  title: '关于做好防汛工作的通知',
  entity: OWN,
  number: NUMBER,
  sentences: ['各县要落实。'],
});

const cites = (readings: Reading[]): string[] => {
  const graph = build(readings);
  expect(check(graph)).toEqual([]);
  return graph.links.filter(({ type }) => type === 'CITES').map(({ target }) => target);
};

test.each([
  ['its title and number', '《关于做好防汛工作的通知》', NUMBER],
  ['its number', NUMBER, NUMBER],
  ['a title with who issued it', '《甲县办公室关于做好防汛工作的通知》', NUMBER],
  ['a title with a word more', '《关于组织做好防汛工作的通知》', NUMBER],
  ['a title with its status', '《关于做好防汛工作的通知（试行）》', NUMBER],
])('a text is met by %s', (_, cited, number) => {
  expect(cites([text, citing('县情通报', cited, number)])).toEqual([OWN]);
});

test.each([
  ['another number', '《关于做好防汛工作的通知》', '乙办发〔2031〕3号'],
  ['another title: the plan that a notice brings', '《防汛工作方案》', NUMBER],
  ['a number that many have', '2031年第3号', '2031年第3号'],
])('a text is not met by %s', (_, cited, number) => {
  expect(cites([text, citing('县情通报', cited, number)])).not.toContain(OWN);
});

test('what two texts cite by one number is one, under the longer name', () => {
  const long = '《甲县办公室关于做好防汛工作的通知》';
  const targets = cites([citing('甲', long, NUMBER), citing('乙', NUMBER, NUMBER)]);
  expect(new Set(targets)).toEqual(new Set(['document:甲县办公室关于做好防汛工作的通知']));
});

test('a number that each organ gives every year tells those that are about the same', () => {
  const number = '2031年第7号';
  const full = '《甲部 乙局关于免收水渠清淤费的公告》';
  const targets = (other: string) =>
    new Set(cites([citing('甲', full, number), citing('乙', other, `甲部 乙局公告${number}`)]));
  expect(targets('《关于免收水渠清淤费的公告》').size).toBe(1);
  expect(targets('《关于减收水渠清淤费的公告》').size).toBe(2);
});

test('a code is that of the title it stands behind, where editions have no two', () => {
  const targets = (...others: Reading[]) =>
    new Set(
      cites([
        citing('甲', '《水渠设计导则》', 'SLD501/02'),
        citing('乙', 'SLD501/02', 'SLD501/02'),
        ...others,
      ]),
    );
  expect(targets().size).toBe(1);
  expect(targets(citing('丙', '《水渠设计和施工导则》', 'SLD501/02')).size).toBe(3);
});

test('a text that cites its own number cites nothing', () => {
  const own = citing('关于做好防汛工作的通知', NUMBER, NUMBER);
  expect(cites([{ ...own, article: { ...own.article, number: NUMBER } }])).toEqual([]);
});
