import { describe, expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const cited = (raw: string): string[] => said(readTagged(raw, smallLexicon), 'CITES');
const HEAD = '1963年甲县政府工作报告\n<doc>关于治沙规划的报告</doc>\n——1963年3月5日在甲县人民代表大会上\n';
const REPORT = '<doc>关于全县治沙规划的报告</doc>';

describe('a text does not cite itself', () => {
  test.each([
    [
      'by its title behind the name of the author',
      '焦裕禄：把树种好\n<doc>《把树种好》</doc>\n<per>焦裕禄</per>\n要种树。',
    ],
    [
      'by its title behind the name of the speaker',
      '焦裕禄：在治沙会议上的讲话\n<doc>在治沙会议上的讲话</doc>\n<per>焦裕禄</per>\n同志们好。',
    ],
    ['by the line over its day', `${HEAD}各位代表：\n风沙一定能治住。`],
    ['by what its speaker gives', `治沙工作\n现在，我代表<ins>财政部</ins>，向大会作${REPORT}，请审议。`],
    [
      'by what its speaker is charged to give',
      `治沙工作\n我受<ins>财政部</ins>的委托，现在向大会提出${REPORT}，请予审议。`,
    ],
    [
      'by what its speaker gives now, within a sentence',
      `治沙工作\n规划已经提出，我现在代表<ins>财政部</ins>向大会作${REPORT}。`,
    ],
    [
      'when the page says it twice',
      `治沙工作\n我代表<ins>财政部</ins>作${REPORT}，请审议。\n要种树。\n我代表<ins>财政部</ins>作${REPORT}，请审议。`,
    ],
  ])('%s', (_, raw) => expect(cited(raw)).toEqual([]));

  test('and whom that is given for is author of the text', () => {
    const raw = `${HEAD}各位代表：\n现在，我代表<ins>财政部</ins>，向<mtg>党的七大</mtg>作${REPORT}，请审议。`;
    expect(said(readTagged(raw, smallLexicon), 'AUTHORED_BY')).toEqual([
      'THIS AUTHORED_BY 中华人民共和国财政部',
    ]);
  });
});

describe('a text cites', () => {
  test.each([
    [
      'what it explains',
      '解读：关于治沙规划的报告\n<doc>关于治沙规划的报告</doc>讲了三点。',
      '关于治沙规划的报告',
    ],
    [
      'what was given before',
      `治沙工作\n去年，我代表<ins>财政部</ins>作了${REPORT}。`,
      '关于全县治沙规划的报告',
    ],
    [
      'what was given at another time',
      `治沙工作\n那年开会，我代表<ins>财政部</ins>向大会作${REPORT}，大家同意。`,
      '关于全县治沙规划的报告',
    ],
    [
      'what another gives',
      `治沙工作\n<per>王进喜</per>代表<ins>财政部</ins>作${REPORT}。`,
      '关于全县治沙规划的报告',
    ],
    [
      'a title without a day below',
      '治沙工作\n<doc>关于治沙规划的报告</doc>\n说了三点。',
      '关于治沙规划的报告',
    ],
  ])('%s', (_, raw, name) => expect(cited(raw)).toEqual([`THIS CITES 《${name}》`]));
});
