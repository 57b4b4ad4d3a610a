import { expect, test } from 'vitest';
import { partsOf } from './parts-of.ts';

test.each([
  [
    'one thing and a list',
    '落实<slo>“1+3”</slo>：“1”是在全县种好树；“3”是三项要求，分别是修好水渠、护好道路、办好夜校。',
    ['在全县种好树', '修好水渠', '护好道路', '办好夜校'],
  ],
  [
    'formulas that count as many',
    '落实<slo>“2+3”</slo>。“2”就是着眼于“两个力”，即人力和财力。“3”就是实施“三大工程”，即修渠、修路、修桥。',
    ['两个力', '三大工程'],
  ],
  [
    'digits side by side, each with what it counts',
    '落实<slo>“123”</slo>思路：“1”就是抓住一个中心；“2”就是做好两篇文章；“3”就是打好三大战役。',
    ['抓住一个中心', '做好两篇文章', '打好三大战役'],
  ],
  ['digits of which nothing is told', '落实<slo>“123”</slo>思路：抓住一个中心，做好两篇文章。', []],
  ['a summand left out', '落实<slo>“1+3”</slo>：“1”是在全县种好树，另有三项要求。', []],
  ['a list too short', '落实<slo>“1+3”</slo>：“1”是在全县种好树；“3”是修好水渠、护好道路。', []],
  [
    'pieces of the name, each told again',
    '办公室管<slo>“三个台账和一个大事记”</slo>。“三个台账”由老张记，“一个大事记”由老李记。',
    ['三个台账', '一个大事记'],
  ],
  [
    'pieces of the name, each said to be something',
    '抓好<slo>“一个中心、两个重点”</slo>：一个中心是种树，两个重点是修渠和护路。',
    ['一个中心', '两个重点'],
  ],
  [
    'pieces side by side, each told again',
    '形成<slo>“一轴两带”</slo>格局：“一轴”即河，“两带”即东带和西带。',
    ['一轴', '两带'],
  ],
  [
    'pieces of two letters',
    '路线即<slo>“一化三改造”</slo>，“一化”就是修渠，“三改造”就是改田、改路、改树。',
    ['一化', '三改造'],
  ],
  ['pieces of which nothing more is said', '办公室管<slo>“三个台账和一个大事记”</slo>。老张来记。', []],
])('a sum: %s', (_, sentence, expected) => expect(partsOf(sentence)).toEqual(expected));
