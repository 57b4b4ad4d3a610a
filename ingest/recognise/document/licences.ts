import { type Found, slice } from '#graph';
import { byPatterns, matches, type PatternRow, type Recogniser, type View } from '../recogniser.ts';

/** What licences and certificates end in. */
const HEADS = ['许可证', '批准书', '确认书', '审查意见书'];
const HEAD = `(?:${HEADS.join('|')})`;
/** 某某核电厂1号机组运行许可证 */
const NAME = `(?<name>(?!关于|\\d{1,2}[.．、])(?:(?![的和与及或等以])[\\u4e00-\\u9fffA-Za-z\\d、，（）\\-]){2,50}?${HEAD})`;
/** Where a licence is named without 《》. */
export const LICENCES: readonly PatternRow[] = [
  {
    rule: 'licence-numbered',
    example: '民用锅炉设计许可证（某安证字S（21）15号）',
    needs: ['证字'],
    pattern: new RegExp(
      `(?<=(?:(?:^|[\\n：:])[ \\u3000]{0,8}(?:\\d{1,2}[.．、][ \\u3000]{0,8})?)${NAME}[ \\u3000]{0,8}(?:\\n[ \\u3000]{0,8})?（?[\\u4e00-\\u9fff]{1,12})证字`,
      'duy',
    ),
  },
  {
    rule: 'licence-annexed',
    example: '附件：1.某某锅炉使用许可证',
    needs: HEADS,
    pattern: new RegExp(
      `附[ \\u3000]{0,8}件[ \\u3000]{0,8}\\d{0,2}[：:][ \\u3000]{0,8}(?:1[.．、][ \\u3000]{0,8})?${NAME}[ \\u3000]{0,8}(?=\\n|$)`,
      'dgu',
    ),
  },
  {
    rule: 'licence-granted',
    example: '决定颁发某某锅炉使用许可证。',
    needs: HEADS,
    pattern: new RegExp(`决定(?:向你[^，。；\\n]{1,4})?(?:颁发|核发|换发)${NAME}(?=[，。；（])`, 'dgu'),
  },
  {
    rule: 'licence-scope',
    example: '附件：1.某某锅炉有限公司锅炉设计许可活动范围表（新增）',
    needs: ['活动范围表'],
    pattern:
      /^[ \u3000]{0,8}(?:附[ \u3000]{0,8}件[：:])?[ \u3000]{0,4}(?:\d{1,2}[.．、])?(?<name>(?:(?!附件)[\u4e00-\u9fff（）()]){6,50}活动范围表(?:[（(][^（）()\n]{1,8}[）)])?)(?=[ \u3000]*$)/dgmu,
  },
];

const find = byPatterns('Document', LICENCES);

/** Licences named without 《》: by their number, as an annex, as what is granted; and again on a line of their own. */
export const licences: Recogniser = {
  name: 'licences',
  example: '附件：某某锅炉使用许可证',
  find: (view: View): Found[] => {
    const found = find(view);
    const names = new Set(found.map((one) => slice(view.words, one)));
    return names.size === 0 ? [] : [...found, ...again(view, names)];
  },
};

/** An item of a list, or a heading. */
const ITEM =
  /(?<=^|\n)[ \u3000]{0,8}(?:\d{1,2}[.．、][ \u3000]{0,8})?(?<name>[^\n，。；：]{4,60}?)[ \u3000]{0,8}(?=\n|$)/dgu;

const again = ({ words }: View, names: ReadonlySet<string>): Found[] =>
  matches(words, ITEM, ({ span, surface }) =>
    names.has(surface) ? { ...span, type: 'Document', rule: 'licence-again' } : null,
  );
