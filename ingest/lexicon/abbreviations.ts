/** One-character names of provinces and cities, as in 在京, 驻苏. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `京 北京市|津 天津市|沪 上海市|渝 重庆市|冀 河北省|晋 山西省|蒙 内蒙古自治区|辽 辽宁省|苏 江苏省|浙 浙江省|皖 安徽省|赣 江西省|闽 福建省|鲁 山东省
豫 河南省|鄂 湖北省|湘 湖南省|粤 广东省|桂 广西壮族自治区|琼 海南省|川 四川省|黔 贵州省|滇 云南省|藏 西藏自治区|陕 陕西省|港 香港特别行政区
澳 澳门特别行政区|台 台湾省|杭 杭州市|宁 南京市|甬 宁波市|汉 武汉市|蓉 成都市`
    .split(/[\n|]/u)
    .map((row): [string, string] => [row.slice(0, 1), row.slice(2)]),
);

/** Letters that tell a province in a row of provinces only: 陕、甘、宁. */
export const IN_A_ROW: ReadonlyMap<string, string> = new Map([
  ['吉', '吉林省'],
  ['黑', '黑龙江省'],
  ['甘', '甘肃省'],
  ['青', '青海省'],
  ['宁', '宁夏回族自治区'],
  ['绥', '绥远省'],
]);
