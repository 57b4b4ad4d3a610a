import { type Span, contains } from '#graph';
import { isOfficialTitle } from '../../own-title.ts';
import { titleBlock } from '../setting/title-block.ts';
import { adoptionNote } from './adopted.ts';
import { amendmentNote } from './amended-note.ts';
import { bylines } from './byline.ts';
import { imprint } from './imprint.ts';
import { issuers } from './issuers.ts';
import { ownClaim } from './own.ts';
import { releaseNote } from './released.ts';
import type { Claim, ClaimReader, Scene } from './rule.ts';
import { dateline, sourceLine } from './source.ts';

/** What the head and the foot of a text say of the text itself: who issued or wrote it, and where it stood. */
export const FRONT_READERS: readonly ClaimReader[] = [
  issuers,
  organLine,
  imprint,
  titleSpeaker,
  titleAuthors,
  headSpeakers,
  adoptionNote,
  amendmentNote,
  releaseNote,
  sourceLine,
  dateline,
  bylines,
];

/** What is left of 某省人民政府省长 李大山 when its names are taken out; a person's part in an interview is no byline. */
const POST_LINE =
  /^[\s■●◆▲]*[\u4e00-\u9fff、]{0,12}(?:总书记|书记|主席|总理|委员长|主任|部长|省长|市长|州长|盟长|县长|旗长|区长|镇长|乡长|院长|检察长|局长|厅长|会长|校长)\s*$/u;
/** 某省委党校|党建研究课题组: a group of the organ's wrote the text. */
const STUDY_GROUP =
  /^[\s■□●◆▲（(]*[\u4e00-\u9fff]{0,10}(?:课题组|调研组|研究组|编写组|写作组|学习中心组)[\s）)]*$/u;
/** What else may stand in a line of names: marks, and the day. 某某 2022.10.23 */
const MARKS_AND_DAY = /^[\s、，,·•■□●◆▲★◎（）()]*(?:\d{4}[-.年/]\d{1,2}[-.月/]\d{1,2}日?[\s）)]*)?$/u;
/** A line of the title block that is organs or persons and nothing else: 中共山西省委组织部. */
function organLine(scene: Scene): Claim[] {
  const { text, title } = scene.setting.text.article;
  const isTitled = scene.setting.issuing.some(({ rule }) => rule === 'title-issuer');
  const block = titleBlock(scene.setting.text);
  const lines = scene.official ? headMatter(block.lines, scene) : block.lines;
  const mentions = scene.mentions.filter((one) => one.end <= block.end);
  return lines.flatMap((line) => {
    const inside = mentions.filter((one) => contains(line, one));
    const rest = inside.reduceRight(
      (words, one) => words.slice(0, one.start - line.start) + words.slice(one.end - line.start),
      text.slice(line.start, line.end),
    );
    const parties = inside.filter((one) => one.type === 'Institution' || one.type === 'Person');
    if (inside.length === 0) return [];
    // 某某任市长 is no byline
    const endsLine = (one: Span | undefined): boolean => /^\s*$/u.test(text.slice(one?.end, line.end));
    // 上海市市长 李大山
    const placed =
      parties.at(-1)?.type === 'Person' &&
      inside.every((one) => one.type === 'Place' || parties.includes(one));
    if (parties.length < inside.length && !placed) return [];
    if (parties.at(-1)?.type === 'Person' && POST_LINE.test(rest) && endsLine(parties.at(-1)))
      return parties
        .filter((one) => one.type === 'Person')
        .flatMap((one) => ownClaim(scene, 'AUTHORED_BY', one, { rule: 'post-line', confidence: 0.9 }));
    if (!MARKS_AND_DAY.test(rest) && !(parties.length === 1 && STUDY_GROUP.test(rest))) return [];
    const issued =
      scene.official && !STUDY_GROUP.test(rest) && parties.every((one) => one.type === 'Institution');
    const facts = { rule: issued ? 'organ-line' : 'author-line', confidence: 0.85 };
    // 清水县人民政府⏎清水县人民政府办公室关于…: the mast of the site, over a title that says who issued it
    if (issued && isTitled && line.end <= text.indexOf(title)) return [];
    // 某市委党校 张三: he wrote it, who works there
    const persons = parties.filter((one) => one.type === 'Person');
    const authors = persons.length > 0 ? persons : parties;
    return authors.flatMap((one) => ownClaim(scene, issued ? 'ISSUED_BY' : 'AUTHORED_BY', one, facts));
  });
}

/** What may stand around an issuer in the head: title, number, date, （…）, a label. */
const HEAD_MATTER =
  /^(?:[（(].*[)）]|.*号[)）]?|.*\d{4} ?[-年./].*|[^：:]{2,8}[：:].*|.*(?:文件|公报|令|公告|通告)|关于.*|—.*)?$/u;

/** The lines of a head down to the first that is neither organs nor head matter: a list of members under its heading issues nothing. */
function headMatter(lines: readonly Span[], { setting, of }: Scene): readonly Span[] {
  const { text, title } = setting.text.article;
  const other = lines.findIndex((line) => {
    const words = text.slice(line.start, line.end).trim();
    return (
      !HEAD_MATTER.test(words) &&
      !isOfficialTitle(words) &&
      !title.includes(words) &&
      !words.includes(title) &&
      !of.Institution.some((one) => contains(line, one))
    );
  });
  return other < 0 ? lines : lines.slice(0, other);
}

/** 张三、李四同志|在…工作会议上的讲话: what stands behind the names in a line that says whose speech is below. */
const SPEECH_OF =
  /^(?:同志|书记)?在[^，。；\n]{2,60}上的(?:讲话|致辞|演讲|报告|发言)(?:（[^）\n]{1,20}）)?\s*$/u;
const BETWEEN = /^[、和\s]*$/u;

/** 张三、李四同志在工作会议上的讲话 as a line of the head */
function headSpeakers(scene: Scene): Claim[] {
  const { text } = scene.setting.text.article;
  const { lines, end } = titleBlock(scene.setting.text);
  const persons = scene.of.Person.filter((one) => one.end <= end);
  return lines.flatMap((line) => {
    const named = persons.filter((one) => contains(line, one));
    let at = line.start;
    const row = named.filter((one) => {
      const next = BETWEEN.test(text.slice(at, one.start));
      if (next) at = one.end;
      return next;
    });
    if (row.length === 0 || !SPEECH_OF.test(text.slice(at, line.end))) return [];
    return row.flatMap((one) =>
      ownClaim(scene, 'AUTHORED_BY', one, { rule: 'head-speaker', confidence: 0.9 }),
    );
  });
}

/** 某某：在庆祝大会上的讲话 as the title */
function titleSpeaker(scene: Scene): Claim[] {
  const { text, title } = scene.setting.text.article;
  if (!/^[^：:]{2,12}[：:].*(?:讲话|致辞|演讲|报告|发言|说明|贺信)(?:（[^）]{1,20}）)?$/u.test(title))
    return [];
  const at = text.indexOf(title);
  return scene.of.Person.filter(
    (one) => one.start === at && /^[：:]/u.test(text.slice(one.end, one.end + 1)),
  ).flatMap((one) => ownClaim(scene, 'AUTHORED_BY', one, { rule: 'title-speaker', confidence: 0.95 }));
}

/** 张三 李四：治沙论, 张三丨治沙论 as the title. A name alone before a colon may be whom the text is about. */
function titleAuthors(scene: Scene): Claim[] {
  const { text, title } = scene.setting.text.article;
  const mark = /^[^：:丨｜|]{2,24}([：:丨｜|])/u.exec(title);
  const at = mark ? text.indexOf(title) : -1;
  if (!mark || at < 0) return [];
  const end = at + mark[0].length - 1;
  const names = scene.of.Person.filter((one) => one.start >= at && one.end <= end);
  const rest = names.reduceRight(
    (words, one) => words.slice(0, one.start - at) + words.slice(one.end - at),
    text.slice(at, end),
  );
  if (!BETWEEN.test(rest) || names.length < (/[：:]/u.test(mark[1] ?? '') ? 2 : 1)) return [];
  return names.flatMap((one) =>
    ownClaim(scene, 'AUTHORED_BY', one, { rule: 'title-author', confidence: 0.85 }),
  );
}
