/** Pieces of patterns that names of meetings are made of. */
export const N = '[一二三四五六七八九十百〇\\d]{1,4}';
export const DIGIT = '[一二三四五六七八九]';
export const PLACE =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆';
export const HAN = '[\\u4e00-\\u9fff]';
