/** What a region grows and sells under its name, as part of a pattern: 青江|大米, 柳河|香菇. */
export const PRODUCE =
  '(?:[大小]米|玉米|大豆|杂粮|[红绿黑白]茶|茶叶|毛尖|苹果|葡萄|柑橘|脐橙|荔枝|樱桃|蓝莓|红枣|枸杞|核桃|板栗|香菇|木耳|山药|药材|花椒|大蒜|生姜|牛肉|羊肉|花卉)';
