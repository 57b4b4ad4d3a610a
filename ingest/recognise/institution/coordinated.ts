import { COMMITTEE_DEPARTMENTS } from '../../committee-departments.ts';
import type { Found } from '#graph';
import { anchored, seek, type Recogniser, type Search, type View } from '../recogniser.ts';
import { DEPARTMENT } from './domains.ts';
import { isOfMany } from './of-many.ts';
import { hasLevel, isCentral } from '../hits.ts';

/** What else than a department is named by its kind in a row of them. */
const OTHERS = '(?:政府|人大|政协|纪委)办|融媒体中心|开发区管委会|监委(?=[、，和等]|主任)';
/** 省农办、|农业厅、|建设厅: the next member of a list of departments, its place said before. */
const NEXT = new RegExp(`^[、，和及与](${DEPARTMENT}|${OTHERS})(?![长员们级])`, 'u');
/** Beside the departments of one place; 工会、共青团、|妇联| are bodies of the people at large. */
const MASS =
  /^[、，和及与](妇联|残联|总工会|科协|文联|侨联|工商联|红十字会|团[省市县区]委|团工委|检察院|法院)(?![长员们级])/u;
/** 省委组织部、|宣传部|: departments of one committee. */
const OF_COMMITTEE = new RegExp(`^[、和与及](${COMMITTEE_DEPARTMENTS})(?![长门员])`, 'u');
const DEPARTMENT_OF_COMMITTEE = new RegExp(`委(?:${COMMITTEE_DEPARTMENTS}|办公[厅室])$`, 'u');
/** 市人大、|政协|、|法院|: what every place has, beside one of them. */
const COUNCILS =
  /^[、和与及](人大(?:常委会)?|政府|政协|纪委(?:监委)?|法院|检察院)(?![部主机采网门投员工委各办及]|组织)/u;
const OF_LEVEL = /[省市县区州旗](?:人大(?:常委会)?|政府|政协|法院|检察院)$/u;
const SHARED = new RegExp(
  `^(?:人民政府(?!门户)|通信管理局|(?:高级|中级)?人民法院|人民检察院|人大常委会|政协|${DEPARTMENT})(?![门员])`,
  'u',
);

/**
 * Members of a list that say only what differs; which organ each names, the linker tells.
 * 省农办、农业厅、建设厅 → 农业厅, 建设厅; 国家发展改革委、能源局 → 能源局.
 */
export function laterMembers({ words, hitsOf }: View, organs: readonly Found[]): Found[] {
  const known = [...organs, ...hitsOf.Institution].filter(({ end }) =>
    DEPARTMENT_OF_COMMITTEE.test(words.slice(Math.max(0, end - 4), end)),
  );
  const local = new Set([...organs.filter(isDepartment), ...known].map(({ end }) => end));
  const ends = new Set([...local, ...hitsOf.Institution.filter(isCentral).map(({ end }) => end)]);
  return [...ends].flatMap((first) => {
    const found: Found[] = [];
    for (let at = first; ;) {
      const rest = words.slice(at, at + 24);
      const name = NEXT.exec(rest)?.[1] ?? (local.has(first) ? beside(words, first, rest) : undefined);
      if (name === undefined || isOfMany(words, at + 1, at + 1 + name.length)) return found;
      found.push({ start: at + 1, end: at + 1 + name.length, type: 'Institution', rule: 'coordinated' });
      at += 1 + name.length;
    }
  });
}

/** A body of the people beside departments, a department beside one of a committee, a council or a court beside one. */
const beside = (words: string, first: number, rest: string): string | undefined =>
  (MASS.exec(rest) ??
    (DEPARTMENT_OF_COMMITTEE.test(words.slice(Math.max(0, first - 4), first))
      ? OF_COMMITTEE.exec(rest)
      : null) ??
    (OF_LEVEL.test(words.slice(Math.max(0, first - 6), first)) ? COUNCILS.exec(rest) : null))?.[1];

/** 自治区党委和|政府: the government beside the committee of the Party, by its last word. */
const BESIDE: Search = {
  needs: ['政府'],
  pattern: anchored('(?:党委|[省市县]委)[、和与及]', '(?=政府(?![部主机采网门投]|工作报告))'),
};

/** 新疆维吾尔自治区党委和|政府; of 各级党委和政府 neither is one. */
export function governments(view: View, organs: readonly Found[]): Found[] {
  const ends = new Set([...view.hitsOf.Institution, ...organs].map(({ end }) => end));
  return seek(view, BESIDE, ({ span }) =>
    ends.has(span.end - 1)
      ? { start: span.end, end: span.end + 2, type: 'Institution', rule: 'coordinated' }
      : null,
  );
}

/** 全国人大及其|常委会, 省政协及其|常务委员会 */
const STANDING: Search = {
  needs: ['常委会', '常务委员会'],
  pattern: anchored('(?:人大|人民代表大会|政协)及其', '(?<name>常(?:委会|务委员会))(?!议)'),
};

/** 市人大及其|常委会; of 各级人大及其常委会 neither is one. */
export function standing(view: View, organs: readonly Found[]): Found[] {
  const ends = new Set([...view.hitsOf.Institution, ...organs].map(({ end }) => end));
  return seek(view, STANDING, ({ span: { end }, match }) => {
    const start = end - (match.groups?.['name']?.length ?? 0);
    return ends.has(start - 2) ? { start, end, type: 'Institution', rule: 'coordinated' } : null;
  });
}

const isDepartment = ({ rule }: Found): boolean => /^(?:deictic|place-and)/u.test(rule);

/** 重庆市、四川省、|陕西省人民政府 → 重庆市, 四川省: each stands for an organ, in a span of its own. */
function earlierPlaces(view: View): Found[] {
  const { words } = view;
  const places = view.places.filter((hit) => hasLevel(hit, 'province', 'prefecture'));
  const found: Found[] = [];
  places.forEach((last, index) => {
    if (!SHARED.test(words.slice(last.end, last.end + 16))) return;
    let next = last;
    for (let at = index - 1; at >= 0; at -= 1) {
      const place = places[at];
      if (!place || place.end + 1 !== next.start || !/[、和与及]/u.test(words[place.end] ?? '')) return;
      if (levelOf(words, place) !== levelOf(words, last)) return;
      found.push({ start: place.start, end: place.end, type: 'Institution', rule: 'coordinated-place' });
      next = place;
    }
  });
  return found;
}

/** 省, 市 and 自治区 side by side are members of one list where all bear a mark or none does. */
const levelOf = (words: string, { end }: { end: number }): boolean => /[省市区]/u.test(words[end - 1] ?? '');

const REGION = '(?:华[北东南中]|东北|西[南北])';
const STATIONS = ['核与辐射安全监督站', '督察局', '能源监管局', '地区管理局'];
/** The stations and bureaus that a ministry keeps in the regions, in a row: 生态环境部华北、华东、东北督察局. */
const IN_REGIONS: Search = {
  needs: STATIONS,
  pattern: new RegExp(
    `(?:${STATIONS.join('|')})(?<=(?<name>(?:生态环境部|国家能源局|民航)?(?:${REGION}[、和]){1,6})${REGION}.{3,9})`,
    'duy',
  ),
};

/** 生态环境部华北, 华东: each stands for an organ; the last is named in full. */
const earlierRegions = (view: View): Found[] =>
  seek(view, IN_REGIONS, ({ span, surface }) =>
    [...surface.matchAll(/[^、和]+/gu)].map(({ index, 0: region }) => ({
      start: span.start + index,
      end: span.start + index + region.length,
      type: 'Institution',
      rule: 'coordinated-region',
    })),
  );

/** Goes before the places of the lexicon: a place that stands for its organ is no place. */
export const coordinatedPlaces: Recogniser = {
  name: 'coordinated-places',
  example: '重庆市、四川省、陕西省人民政府',
  find: (view) => [...earlierPlaces(view), ...earlierRegions(view)],
};
