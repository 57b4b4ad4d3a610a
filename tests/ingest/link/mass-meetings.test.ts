import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { namesIn, readTagged } from './tagged.ts';

test.each([
  [
    'the league at its congress',
    '<mtg>共青团福州市第十二次代表大会</mtg>。',
    '中国共产主义青年团福州市第十二次代表大会',
  ],
  ['by its number', '<mtg>团十八大</mtg>。', '中国共产主义青年团第十八次全国代表大会'],
  ['that of the unions', '<mtg>中国工会十七大</mtg>。', '中国工会第十七次全国代表大会'],
  [
    'of women by one character',
    '<ins>福州市委</ins>和<mtg>市第九次妇代会</mtg>。',
    '福州市妇女第九次代表大会',
  ],
  [
    'a plenum of the league',
    '<mtg>共青团河北省十三届五次全委（扩大）会议</mtg>。',
    '中国共产主义青年团河北省第十三届委员会第五次全体（扩大）会议',
  ],
  [
    'of the inspectors',
    '<mtg>石家庄市纪委四届九次全会</mtg>。',
    '中国共产党石家庄市第四届纪律检查委员会第九次全体会议',
  ],
  [
    'a session of a county',
    '<ins>正定县委</ins>和<mtg>县十二大三次会议</mtg>。',
    '中国共产党正定县第十二次代表大会第三次会议',
  ],
  [
    'a congress of a district',
    '<mtg>北仑区四届人大三次会议</mtg>。',
    '宁波市北仑区第四届人民代表大会第三次会议',
  ],
  [
    'a sitting of a standing committee',
    '<ins>正定县委</ins>和<mtg>县委十四届第31次常委会议</mtg>。',
    '中国共产党正定县第十四届委员会常务委员会第三十一次会议',
  ],
  ['the same of no county said', '<mtg>十三届县委第22次常委会会议</mtg>。', '十三届县委第22次常委会会议'],
  [
    'whose is said before',
    '<ins>正定县委</ins>召开<mtg>常委会扩大会议</mtg>。',
    '中共正定县委员会常务委员会扩大会议',
  ],
  [
    'of the bureau, a character short',
    '<mtg>中共中央政治局常务委员会议</mtg>。',
    '中国共产党中央委员会政治局常务委员会会议',
  ],
])('%s', (_, sentence, name) => {
  expect(namesIn(`标题\n${sentence}`, smallLexicon).at(-1)).toBe(name);
});

test('of nobody said it is one of this text alone', () => {
  const { entities } = readTagged('标题\n<mtg>常委会扩大会议</mtg>要求。', smallLexicon);
  expect(entities.find(({ type }) => type === 'Meeting')?.attributes).toMatchObject({ deictic: true });
});
