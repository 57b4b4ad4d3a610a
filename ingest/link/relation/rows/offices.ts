import { POST, POSTS } from '../post.ts';
import type { VerbRule } from '../rule.ts';

/** Verbs of office with the post behind them. */
export const OFFICE =
  '历任|曾任|现任|履新(?=\\ue000)|此前[为系]|生前[为系]|时任|继任|接任|[仍续连留]任|仍为|任职(?=\\ue000)|先后任|先后担任|担任|兼任|兼(?=\\ue000)|调任|升任|晋升为|升为|跻身|转任|改任|出任|就任|代理|当选为?|(?<![担应相适充])当(?:过|上|(?![^，。；]{1,10}(?:要|一定|必须|应)))|任|被任命为|被选举?为|被推选为|被推举为|被增补为|被聘为|成为(?=\\ue000(?:书记|主任|部长|[厅局院校会]长|董事长|总经理)[，。；])|成为(?=\\ue000[^，。；]{0,4}(?:首任|第[一二三四五六七八九十]{1,3}任))';
/** Verbs of office whose person stands clauses back, or is 他. */
export const OFFICES: readonly VerbRule[] = [
  {
    name: 'holds-verb',
    link: 'HOLDS',
    // 书记在我|任副主任时说: the one who tells it; 某甲（|时任省委书记）: who stands at the bracket, by a row above, or nobody
    verbs: `(?<![委主责信胜放听以时现与和同我（])(?:${OFFICE})`,
    gap: '(?:了|过)?',
    object: `${POSTS}(?!的[^，。；{H}]{0,12}{H})(?!(?:[、兼](?:{I})?${POST}){0,8}的?[ \\u3000]?{H})`,
    subject: 'H',
    ellipsis: true,
    turned: true,
    confidence: 0.75,
    example: '他到任不久，先后担任县委副书记、县委书记',
  },
  {
    name: 'holds-as',
    link: 'HOLDS',
    verbs: '(?<![所予给加足难可得用])以',
    gap: '(?:时任|原)?',
    object: `${POSTS}的?(?=身份|名义)`,
    subject: 'H',
    turned: true,
    confidence: 0.75,
    example: '他听取汇报，还以县委书记的身份接待来访',
  },
  {
    name: 'holds-relieved',
    link: 'HOLDS',
    verbs: '(?:免去|免除|撤销)[其他她]',
    gap: '(?:兼任|担任)?的?',
    object: `${POSTS}(?=的?职务)`,
    subject: 'H',
    turned: true,
    factual: false,
    confidence: 0.75,
    example: '某某任省林业局局长，免去其省水利厅副厅长职务',
  },
];
