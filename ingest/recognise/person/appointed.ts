import type { Found, Span } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { NAME } from './name.ts';
import { AFTER_NAME, POST } from './post.ts';
import { NOT_NAME } from './not-a-name.ts';
import { PLAIN } from './plain-surnames.ts';
import { nameWithin } from './word-check.ts';
import { wordsOf } from '../../lexicon/words.ts';

/** Verbs whose object is who takes up or leaves an office, or is honoured. */
const VERBS =
  '任命 选举 推选 推举 选出 免去 罢免 撤销 撤换 增选 补选 增补 提名 聘任 聘请 委任 委派 指定 批准 接受 同意 授予 追授 追认 追记 给予'.split(
    ' ',
  );
/** What the verb goes on with behind its object. 给予赵河|开除党籍处分: a penalty begins with a word of its own. */
const OFFICE =
  '(?:同志|为|任|兼任|担任|代理|主持|的?[\\u4e00-\\u9fff、（）]{0,60}?职务|辞去|[（(][^（）()\\n]{0,30}(?:女|族|长|任|员|书记)[）)]|等\\d|处分|(?:开除|撤[销职]|留党|留用|党内|党纪|政务|行政|严重|警告|记大?过|降[级职]|诫勉|相应)[\\u4e00-\\u9fff、“”]{0,14}处分|[\\u4e00-\\u9fff“”]{0,14}(?:称号|奖章)|代表[\\u4e00-\\u9fff]{2,24}?作)';
const APPOINTED: Search = {
  needs: VERBS,
  pattern: new RegExp(`(?:${VERBS.join('|')})(?<name>${NAME})(?=${OFFICE})`, 'duy'),
};

/** 任命：⏎赵大山为省水利局局长；⏎免去：⏎钱小河的省水利局局长职务: each on a line of its own. */
const ROW: Search = {
  needs: ['为', '的', '同志'],
  pattern: new RegExp(
    `(?<=(?:^|[\\n：；。][ \\u3000]{0,4})(?<name>${NAME}))(?:同志)?(?:为[^，。；：\\n]{3,40}?(?:长|主任|书记|委员|专员|秘书长|院长|参事|巡视员|主席|总裁|经理|董事)(?:[（(、；，。\\n]|$)|的[^，。；：\\n]{3,60}?职务)`,
    'duy',
  ),
};
/** 任命赵大山为局长，|钱小河|为秘书长: the next of those whom one verb appoints. */
const NEXT: Search = {
  needs: ['为'],
  pattern: new RegExp(
    `(?<=[，、](?<name>${NAME}))为[^，。；：\\n]{3,40}?(?:长|主任|书记|委员|专员|院长|参事|主席|经理)(?:[（(、；，。\\n]|$)`,
    'duy',
  ),
};
/** 在县里工作的|赵大山|，被任命为局长 */
const MADE: Search = {
  needs: ['被任命为', '被聘为', '被选为', '被选举为', '被推选为', '被提拔为'],
  pattern: new RegExp(`(?<=(?:^|[，。；的\\n])(?<name>${NAME})，?)被(?:任命|聘|选举?|推选|提拔)为`, 'duy'),
};
/** 免去赵大山的局长职务、|钱小河|的厅长职务 */
const NEXT_LEFT: Search = {
  needs: ['的'],
  pattern: new RegExp(`(?<=职务、(?<name>${NAME}))的[^，。；：、\\n]{3,40}?职务`, 'duy'),
};
/** 县政府成立，|李和|任县长: from the beginning of a clause to the verb of office, whatever words a name is made of. */
const TAKES: Search = {
  needs: ['任', '当选'],
  pattern: new RegExp(
    `(?<=(?:^|[，。；：\\n年月日 \\u3000])(?<name>[${PLAIN}][\\u4e00-\\u9fff]{1,2})(?:同志)?(?:[接兼担升改调出]|继续)?)(?:任(?![职免务期何意教凭])|当选)(?=为?(?:(?!的)[\\u4e00-\\u9fff]){0,16}?(?:书记|主任|主席|委员长?|[省市州县区乡镇局厅部处科所院校社会团军师]长|政委|司令员|专员))`,
    'duy',
  ),
};
const APPOINTS = /(?:任命|聘任|提名)[^。；\n]{0,120}$/u;
const LIST = /(?:任命|免去|提名|聘任)[^。\n]{0,8}[：:]/u;

/** 时任省水利局副局长的|赵大山: the post before 的. */
const AS: Search = {
  needs: ['时任', '曾任', '现任', '身为', '担任'],
  pattern: new RegExp(
    `(?:时任|曾任|现任|身为|担任)[^，。；：“”\\s]{2,24}?${POST}的(?<name>${NAME})${AFTER_NAME}`,
    'duy',
  ),
};

/** 任命赵大山为局长, 免去钱小河的厅长职务, 接受孙大海辞去省长职务: whom an organ appoints, removes or honours. */
export function appointed(view: View): Found[] {
  const { words } = view;
  return [
    ...seek(view, APPOINTED, ({ span, surface }) => {
      // 免去胡东|绵阳市教育局局长职务: a place begins behind two characters.
      const end = span.start + 2;
      return end < span.end && view.places.some(({ start }) => start === end)
        ? { start: span.start, end, type: 'Person', rule: 'appointed' }
        : person(words, span, surface);
    }),
    ...(words.includes('职务、')
      ? seek(view, NEXT_LEFT, ({ span, surface }) => person(words, span, surface))
      : []),
    ...seek(view, MADE, ({ span, surface }) => person(words, span, surface)),
    ...seek(view, AS, ({ span, surface }) => person(words, span, surface)),
    ...seek(view, TAKES, ({ span, surface }) =>
      NOT_NAME.test(surface) || !isNoWord(surface) ? null : { ...span, type: 'Person', rule: 'takes-office' },
    ),
    ...(words.includes('任命')
      ? seek(view, NEXT, ({ span, surface }) =>
          APPOINTS.test(words.slice(Math.max(0, span.start - 130), span.start))
            ? person(words, span, surface)
            : null,
        )
      : []),
    ...(LIST.test(words)
      ? seek(view, ROW, ({ span, surface }) =>
          nameWithin(words, span) === span.end ? person(words, span, surface) : null,
        )
      : []),
  ];
}

/** 李和, 李|大山; not 张罗, 高度: no word of the language. */
function isNoWord(name: string): boolean {
  const [first] = wordsOf(name);
  return first !== undefined && (first.word.length === 1 || /^(?:nr\w*|x)$/u.test(first.tag));
}

function person(words: string, span: Span, surface: string): Found | null {
  if (NOT_NAME.test(surface)) return null;
  // 免去|钱满仓|同志: whatever words a name is made of
  const end = words.startsWith('同志', span.end) ? span.end : nameWithin(words, span);
  return end === null ? null : { start: span.start, end, type: 'Person', rule: 'appointed' };
}
