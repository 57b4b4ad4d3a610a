import type { Found } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Text } from '../text.ts';
import { banners } from './slogan/banners.ts';
import { documentsCalled } from './document/called.ts';
import { documentHeads } from './document/heads.ts';
import { documentNames } from './document/names.ts';
import { documentNumbers } from './document/numbers.ts';
import { licences } from './document/licences.ts';
import { documentsQuoted } from './document/quoted.ts';
import { speeches } from './document/speeches.ts';
import { standards } from './document/standards.ts';
import { documentTitle } from './document/title.ts';
import { coordinatedPlaces } from './institution/coordinated.ts';
import { mediaOrgans } from './institution/media.ts';
import { institutions } from './institutions.ts';
import { knownNames } from './known-names.ts';
import { meetings } from './meetings.ts';
import { merge, type Lose } from './merge.ts';
import { sorted } from './hits.ts';
import { formulas } from './slogan/formulas.ts';
import { persons } from './persons.ts';
import { withoutChance } from './place/short-counties.ts';
import { places } from './places.ts';
import { Positions } from './positions.ts';
import { programs } from './programs.ts';
import { publications } from './publications.ts';
import type { Recogniser, View } from './recogniser.ts';
import { titleMarks } from './title-marks.ts';
import { Tokens } from './tokens.ts';

/** One more way names are told is one file and one line. Of two finds with the same span the earlier line's stands. */
export const RECOGNISERS: readonly Recogniser[] = [
  // 《推进领导干部能上能下规定》, 《党建研究》2023年第3期
  titleMarks,
  // 某市关于印发《…》的通知 as the title line
  documentTitle,
  // 发出“关于加强山区水利工作的指示”
  documentsQuoted,
  // ——在某某大会上的讲话（2016年7月1日）
  speeches,
  // 国发〔2014〕45号
  documentNumbers,
  // GB/T 12345.1—2021
  standards,
  // 附件：某某锅炉使用许可证
  licences,
  // 重庆市、四川省、陕西省人民政府
  coordinatedPlaces,
  // 撤销中央电视台, 光明日报社
  mediaOrgans,
  // 党的二十大, 教育部, 习近平新时代中国特色社会主义思想
  knownNames,
  // “同步课堂”, 干部专业化能力提升计划
  programs,
  // 十八届中央纪委六次全会, 中央深改委第五次会议
  meetings,
  // “十四五”规划纲要, 山西省…考核办法
  documentNames,
  // 修订党政领导干部考核工作条例
  documentHeads,
  // 《水渠检查》（以下简称导则）
  documentsCalled,
  // 来源：浙江日报
  publications,
  // 山西省财政厅, 省委组织部, 太行干部学院
  institutions,
  // 青岛都市圈, 老岚水库, “武汉”
  places,
  // 四论四不唯, “十个更大”, “烫手山芋”, “山海协作” … 深化山海协作
  formulas,
  // 习近平强军思想
  banners,
  // 省委书记某某, 某某同志
  persons,
];

/**
 * Spans that name something, in text order, each with the rule that found it; flat, never overlapping, each within one sentence.
 * `lose` is told of every find that is not kept: see `merge`.
 */
export function recognise(text: Text, lexicon: Lexicon, lose?: Lose): Found[] {
  const words = withOuterMarks(text.article.text);
  const view: View = {
    text,
    words,
    lexicon,
    ...sorted(withoutChance(words, lexicon.match(words))),
    tokens: new Tokens(words),
    positions: new Positions(words),
  };
  return merge(
    RECOGNISERS.flatMap((recogniser) => recogniser.find(view)),
    { words, sentences: text.sentences },
    lose,
  );
}

/** “弘扬‘枫桥经验’”: marks within marks enclose a name as the outer ones do. Every character stays where it stands. */
const withOuterMarks = (words: string): string =>
  words.includes('‘') ? words.replaceAll('‘', '“').replaceAll('’', '”') : words;
