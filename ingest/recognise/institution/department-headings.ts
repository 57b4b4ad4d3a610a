import type { Found } from '#graph';
import { matches, type View } from '../recogniser.ts';
import { isDepartmentName } from './department-name.ts';

/** What a list of an organ's offices is called, or says of each. */
const TOLD = /内设(?:机构|[处科股]室)|职能[处科股]?室|主要职责|机构设置|[处科股]室职[责能]/u;
/** （二）组织人事科, 人事处（离退休干部处）。, 办公室：负责文电 */
const HEADING =
  /^[ \t\u3000]*(?:[-·●■◆][ \t]?)?(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．])?[ \t\u3000]*(?<name>[\u4e00-\u9fff]{2,16})(?:[（(](?<other>[\u4e00-\u9fff]{3,24})[）)])?(?:(?<alone>[。；;]?[ \t\u3000]*$)|[。：:](?=[ \t\u3000]*(?:主要)?(?:职责|职能|负责|承担|拟订|组织|协助|贯彻)))/dgmu;
/** What stands under a heading that names an office: its tasks, or who heads it. */
const BELOW =
  /^\s*(?:[（(]?[一1][）)、.．])?\s*(?:主要)?(?:职责|职能|负责|承担|拟订|组织|协助|贯彻|主任|[处科]长)/u;
/** Headings in a row that need no tasks below them. */
const ROW = 3;

/** Offices that stand as headings in what tells of the parts of an organ. */
export function departmentHeadings({ words }: View): Found[] {
  if (!TOLD.test(words)) return [];
  let last = 0;
  let row: Found[] = [];
  const found: Found[] = [];
  const close = (): void => {
    if (row.length >= ROW) found.push(...row);
    row = [];
  };
  matches(words, HEADING, ({ span, match }) => {
    const [from, to] = [match.index, match.index + match[0].length];
    const names = (['name', 'other'] as const).flatMap((group): Found[] => {
      const [start, end] = match.indices?.groups?.[group] ?? [0, 0];
      return end > 0 && isDepartmentName(words.slice(start, end))
        ? [{ start, end, type: 'Institution', rule: 'department-heading' }]
        : [];
    });
    if (from > last + 1) close();
    last = to;
    if (names[0]?.start !== span.start) return null;
    if (match.groups?.['alone'] === undefined || BELOW.test(words.slice(to, to + 20))) found.push(...names);
    else row.push(...names);
    return null;
  });
  close();
  return found;
}
