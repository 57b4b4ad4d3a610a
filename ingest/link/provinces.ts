/** A province-level division: full name, the short name of running text, and its GB/T 2260 code. */
export interface Province {
  name: string;
  short: string;
  code: string;
}

const ROWS = `
北京市 北京 11|天津市 天津 12|河北省 河北 13|山西省 山西 14|内蒙古自治区 内蒙古 15|辽宁省 辽宁 21|吉林省 吉林 22|黑龙江省 黑龙江 23
上海市 上海 31|江苏省 江苏 32|浙江省 浙江 33|安徽省 安徽 34|福建省 福建 35|江西省 江西 36|山东省 山东 37
河南省 河南 41|湖北省 湖北 42|湖南省 湖南 43|广东省 广东 44|广西壮族自治区 广西 45|海南省 海南 46
重庆市 重庆 50|四川省 四川 51|贵州省 贵州 52|云南省 云南 53|西藏自治区 西藏 54
陕西省 陕西 61|甘肃省 甘肃 62|青海省 青海 63|宁夏回族自治区 宁夏 64|新疆维吾尔自治区 新疆 65
台湾省 台湾 71|香港特别行政区 香港 81|澳门特别行政区 澳门 82`;

export const PROVINCES: readonly Province[] = ROWS.trim()
  .split(/[\n|]/u)
  .map((row) => {
    const [name = '', short = '', code = ''] = row.split(' ');
    return { name, short, code };
  });

const BY_SURFACE = new Map(
  PROVINCES.flatMap((province) => [
    [province.name, province],
    [province.short, province],
  ]),
);

/** 山西 or 山西省 → its row. */
export const provinceOf = (surface: string): Province | undefined => BY_SURFACE.get(surface);

/** The province a name begins with: 山西日报 → 山西省; 海南区 is no province. */
export function leadingProvince(name: string): Province | undefined {
  return PROVINCES.find((province) => {
    if (name.startsWith(province.name)) return true;
    const rest = name.startsWith(province.short) ? name.slice(province.short.length) : '';
    return rest !== '' && !/^[市县区州路街镇乡]/u.test(rest);
  });
}
