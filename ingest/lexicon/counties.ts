import { divisions, placeEntries } from './places.ts';

/** Peoples after whom autonomous counties are named. */
const PEOPLE =
  '(?:(?:满|蒙古|回|藏|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|纳西|土|仫佬|羌|布朗|撒拉|毛南|仡佬|普米|怒|裕固|独龙|保安|东乡|各)族|蒙古|哈萨克|塔吉克|锡伯)';
/** 安吉县, 瑞安市, 萧山区, 翁牛特旗; 景宁畲族自治县 with the peoples it names. 左旗, 右旗 have no short form of their own. */
const TAIL = new RegExp(`(?:${PEOPLE}+自治县|[县市区]|(?<![前中后左右治])旗)$`, 'u');

/** 安吉 → 安吉县, in the order of the division codes. Short forms of provinces and prefectures are theirs: 长沙. */
export const countiesByShortName: ReadonlyMap<string, readonly string[]> = index();

function index(): Map<string, string[]> {
  const taken = new Set(
    placeEntries()
      .filter(({ attributes }) => attributes['level'] !== 'county')
      .flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const found = new Map<string, string[]>();
  for (const { name } of divisions('areas')) {
    const short = name.replace(TAIL, '');
    if (short === name || short.length < 2 || taken.has(short)) continue;
    found.set(short, [...(found.get(short) ?? []), name]);
  }
  return found;
}
