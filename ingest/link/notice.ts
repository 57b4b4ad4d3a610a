import { addressedUntil } from './name/addressed.ts';
import { isFullName, remember } from './name/document.ts';
import { noticeMeeting } from './name/meeting-by-context.ts';
import { noticeMinistryAbroad } from './name/ministry-abroad.ts';
import type { Context, Naming, Surface } from './naming.ts';

/** Keeps what later surfaces may point back to. All of it is found again by a key: a text may name ten thousand organs. */
export function notice(context: Context, surface: Surface, naming: Naming): void {
  if (isFullName(naming)) remember(naming, context);
  if (naming.type === 'Meeting') {
    noticeMeeting(context, naming);
    noticeGoverned(context, CONGRESS.exec(naming.name));
  }
  if (naming.type === 'Place') noticePlace(context, surface, naming);
  if (naming.type === 'Institution') noticeOrgan(context, surface, naming);
  if (naming.type === 'Program') noticeProgram(context, surface, naming);
}

function noticeProgram({ programsCalled, text }: Context, { end }: Surface, naming: Naming): void {
  const short = CALLED.exec(text.article.text.slice(end, end + 24))?.[1];
  if (short !== undefined && !programsCalled.has(short)) programsCalled.set(short, naming);
}

function noticePlace({ places, counties, units }: Context, { start, end }: Surface, naming: Naming): void {
  places.push({ naming, start, end });
  if (naming.key !== undefined && naming.sense !== undefined) counties.set(naming.key, naming);
  const level = UNIT.exec(naming.name)?.[0];
  if (level !== undefined) units.set(level, naming.name);
}

const UNIT = /(?:村|镇|乡|街道|社区)$/u;

function noticeOrgan(context: Context, surface: Surface, naming: Naming): void {
  const { start, end } = surface;
  const { text } = context.text.article;
  const { name } = naming;
  if (name.length > LONGEST) return;
  context.organs.push({ naming, start, end });
  noticeMinistryAbroad(context, surface, naming);
  context.addressed = addressedUntil(context, surface) ?? context.addressed;
  const short = CALLED.exec(text.slice(end, end + 24))?.[1];
  if (short !== undefined && !context.called.has(short)) context.called.set(short, name);
  noticeGoverned(context, GOVERNED.exec(name));
  for (const [one, pattern] of UNITS) {
    const head = name.includes(one) ? pattern.exec(name)?.[1] : undefined;
    if (head === undefined) continue;
    context.unitsOfOrgans.set(one, head);
    context.units.set(one, `${head}${one}`);
  }
}

/** The place whose organs are named: 县委 may be its. */
function noticeGoverned({ governed }: Context, match: RegExpExecArray | null): void {
  const [, place, longer, level = longer] = match ?? [];
  if (place !== undefined && level !== undefined)
    governed.set(level, (governed.get(level) ?? new Set()).add(place));
}

/** Part of a part of a part, （甲司（乙司（丙司…: later names are made from earlier ones, and must not grow with the text. */
const LONGEST = 80;

/** （以下简称“协调小组”） right behind an organ, （以下简称“带头人培训”） behind a program. */
const CALLED = /^[（(](?:以下)?(?:简称|称)为?[：:]?[“"]?([\u4e00-\u9fffA-Z0-9]{2,12})[”"]?[）)]/u;

/** 中共河北省正定县委员会 → 正定县, 县; 中共高县委员会 → 高县, 县 */
const GOVERNED =
  /^(?:中共)?(?:[\u4e00-\u9fff]{2,3}省)?(?!中共|[全各某本该我])([\u4e00-\u9fff]{1,6}?(省|自治区|市|州|县|区))(?:委员会|人民政府|人民代表大会|人民法院|人民检察院)/u;

/** 正定县第九届人民代表大会第五次会议 → 正定县, 县 */
const CONGRESS =
  /^([\u4e00-\u9fff]{2,6}?(省|自治区|市|州|县|区)|[\u4e00-\u9fff](县))第[一二三四五六七八九十]{1,3}届人民代表大会/u;

/** 后九夅|村|党支部, 余|村|村委会, 中共|白石|镇|委员会; 村务, 乡村 and the 村 of 村民委员会 are no unit. */
const UNITS = ['村', '镇', '乡', '街道', '大队', '社区'].map(
  (one) =>
    [
      one,
      new RegExp(`^(?:中共)?(?!中共|第)(.*[^县市区乡农城${one[0]}])${one}(?![务庄级企容民镇])`, 'u'),
    ] as const,
);
