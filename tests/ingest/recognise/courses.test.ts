import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string[]]>([
  [
    '新华社某地9月1日电 2021年秋季学期中央党校青年干部培训班开班。',
    ['Publication 新华社', 'Program 2021年秋季学期中央党校青年干部培训班'],
  ],
  [
    '省部级主要领导干部坚持依法履职提高能力专题研讨班开班。',
    ['Program 省部级主要领导干部坚持依法履职提高能力专题研讨班'],
  ],
  [
    '习近平在某省委党校春季学期进修班开学典礼上讲话，2019年3月1日举行党史培训班结业式，同中央党校青年干部研修班学员座谈，各类培训班要办好。',
    [
      'Person 习近平',
      'Program 某省委党校春季学期进修班',
      'Program 党史培训班',
      'Program 中央党校青年干部研修班',
    ],
  ],
  ['他在专题研讨班开班式上讲话。', []],
  [
    '举办省部级主要领导干部学习贯彻治沙会议精神专题研讨班。',
    ['Program 省部级主要领导干部学习贯彻治沙会议精神专题研讨班'],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
