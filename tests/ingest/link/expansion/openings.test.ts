import { expect, test } from 'vitest';
import { partsOf } from './parts-of.ts';

/** Words that open a list behind a formula. */
test.each([
  ['what it has one do', '抓<slo>“三清”</slo>，就是要清田、清路、清渠。', ['清田', '清路', '清渠']],
  ['a name for short', '<slo>“三清”</slo>是清田、清路、清渠的简称。', ['清田', '清路', '清渠']],
  ['what it tells of', '<slo>“三清”</slo>说的是清田、清路、清渠。', ['清田', '清路', '清渠']],
  ['what it means', '<slo>“三清”</slo>的含义是清田、清路、清渠。', ['清田', '清路', '清渠']],
  ['what it holds', '<slo>“三清”</slo>，其内容为清田、清路、清渠。', ['清田', '清路', '清渠']],
  ['in detail', '<slo>“三清”</slo>具体是指：一是清田；二是清路。三是清渠。', ['清田', '清路', '清渠']],
  [
    'between dashes',
    '讲<slo>“三不等”</slo>——不等人、不等钱、不等天——的精神。',
    ['不等人', '不等钱', '不等天'],
  ],
  [
    'kept for all of the last',
    '<slo>“两不愁三保障”</slo>，即不愁种、不愁收，水田、旱田、梯田有保障。',
    ['不愁种', '不愁收', '水田', '旱田', '梯田'],
  ],
  [
    'two before what another is',
    '<slo>“两翼”</slo>即东翼和西翼，“三带”即林带、果带、水带。',
    ['东翼', '西翼'],
  ],
  ['its kind in each', '<slo>“两新”</slo>组织，即新经济组织和新社会组织。', ['新经济组织', '新社会组织']],
  ['its kind behind the last', '<slo>“三清”</slo>行动，就是清田、清路、清渠行动。', ['清田', '清路', '清渠']],
  [
    'both marks for two counts',
    '<slo>“两分开一完善”</slo>，即渠田分开、人畜分开，完善灌溉。',
    ['渠田分开', '人畜分开', '完善灌溉'],
  ],
  ['both marks for one count', '<slo>“三清”</slo>，即清田、清路，大家都来。', []],
  [
    'what is done to all of them',
    '<slo>“三改造”</slo>就是水田、旱田、山坡地的梯级改造。',
    ['水田', '旱田', '山坡地'],
  ],
  [
    'far apart, by their number and the word',
    '打好<slo>“两个硬仗”</slo>很重要。第一个硬仗是治沙。沙很多。\n大家都去。\n第二个硬仗是治水。水也多。',
    ['治沙', '治水'],
  ],
  [
    'far apart, only the first',
    '打好<slo>“两个硬仗”</slo>很重要。第一个硬仗是治沙。沙很多。\n大家都去。\n第二个难题是治水。',
    [],
  ],
  [
    '指 within a word',
    '抓住<slo>“三个关键”</slo>，具体是指挥部、办公室、工作组。',
    ['指挥部', '办公室', '工作组'],
  ],
  ['what it asks of all', '<slo>“三清”</slo>，就是要把全村的田、路、渠都清一遍。', []],
  ['for short, another name', '<slo>“三清”</slo>是一种简称，水田、旱田、梯田都有。', []],
])('%s', (_, sentence, expected) => expect(partsOf(sentence)).toEqual(expected));
