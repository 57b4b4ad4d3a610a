import { expect, test } from 'vitest';
import { partsOf } from './parts-of.ts';

test.each([
  [
    'before it, behind a verb',
    '大力弘扬敢种敢护、敢为人先、埋头苦干的<slo>治沙精神</slo>。',
    ['敢种敢护', '敢为人先', '埋头苦干'],
  ],
  [
    'single words, behind another clause',
    '运动源于村校，勤学、种树、护林的<slo>村校精神</slo>传了下来。',
    ['勤学', '种树', '护林'],
  ],
  [
    'two and two',
    '传承种树护林、修渠引水，敢想敢干、敢闯敢试的<slo>治沙精神</slo>。',
    ['种树护林、修渠引水', '敢想敢干、敢闯敢试'],
  ],
  ['in marks', '弘扬“特别能种、特别能护”的<slo>治沙精神</slo>。', ['特别能种', '特别能护']],
  [
    'as its content',
    '以敢种敢护、敢为人先、埋头苦干为主要内容的<slo>治沙精神</slo>。',
    ['敢种敢护', '敢为人先', '埋头苦干'],
  ],
  ['behind it', '这就是<slo>治沙精神</slo>，即勤学、种树、护林。', ['勤学', '种树', '护林']],
  ['what it takes in', '<slo>治沙精神</slo>包括勤学、种树、护林三个方面。', ['勤学', '种树', '护林']],
  ['in brackets', '弘扬<slo>治沙精神</slo>（勤学、种树、护林）。', ['勤学', '种树', '护林']],
])('%s', (_, sentence, expected) => expect(partsOf(sentence)).toEqual(expected));

test.each([
  ['of several lengths', '村里有水渠、泡桐林、与时俱进的<slo>治沙精神</slo>。'],
  ['too few', '弘扬敢种敢护、敢为人先的<slo>治沙精神</slo>。'],
  ['no banner', '建设山青、水绿、路通的<slo>泡桐林</slo>。'],
  ['what stands before is no verb', '村校学生勤学、种树、护林的<slo>治沙精神</slo>。'],
])('no parts: %s', (_, sentence) => expect(partsOf(sentence)).toEqual([]));
