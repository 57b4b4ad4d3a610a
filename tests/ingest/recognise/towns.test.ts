import { expect, test } from 'vitest';
import { surfaces } from './read.ts';

test.each<[string, string[]]>([
  ['对叶堡镇、三营镇、石佛镇开展巡察。', ['叶堡镇', '三营镇', '石佛镇']],
  ['走访碰河寺村、七里底村、老岭村。', ['碰河寺村', '七里底村', '老岭村']],
  ['安吉县山城镇基本情况，推进安吉县小城镇建设。', ['安吉县山城镇', '安吉县']],
  ['叶堡镇、重点镇、中心村建设。', ['叶堡镇']],
])('%s', (text, names) => {
  expect(surfaces('Place', text)).toEqual(names);
});
