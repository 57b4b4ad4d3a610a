import { lineOf, ownClaim } from './own.ts';
import { type Matcher, matcher } from './notation.ts';
import type { Claim, Scene } from './rule.ts';
import { mentionsIn, spanOf } from './skeleton.ts';

/** 我代表省政府作工作报告; 我受省政府委托，向大会报告工作. Thanks given in its name are no report. */
const REPORTS = matcher(
  '(?<!“[^”]{0,80})(?<trigger>我(?:受|代表)(?<who>{I})(?:的?委托)?)(?![^。；]{0,60}(?:感谢|敬意|祝贺|问候))[^。；“”]{0,60}?(?:(?<!工)作(?!了)(?:关于[^。；]{1,50}的|政府|工作|{D})*(?:报告|汇报|说明|{D})|报告(?:政府)?(?:工作|[一两三四五过][年去]|[，。]))',
);

const GIVEN_FOR = 'reported-for';

/** Whom a report is given for: the text is the organ's as it is the speaker's. */
export const reporters = (scene: Scene): Claim[] =>
  authorsSaid(scene, REPORTS, { rule: GIVEN_FOR, confidence: 0.75 });

/** Where the head names who gives the report, it is the speaker's: whom it is given for stands in for a speaker who is not named. */
export function standsIn({ self, of }: Scene, claims: readonly Claim[]): Claim[] {
  const persons = new Set(of.Person.map(({ entity }) => entity));
  const named = claims.some(
    ({ link, source, target }) => link === 'AUTHORED_BY' && source === self && persons.has(target),
  );
  return claims.filter(({ rule }) => !named || rule !== GIVEN_FOR);
}

/** What a speaker is called in the line of his name, and how the next line begins. */
const POSTED = /(?:总理|主席|委员长|主任|部长|[省市州县区院]长|检察长|书记)[ \u3000]{0,4}$/u;
const ADDRESSES = /^[ \u3000]*\n[ \u3000]*(?:各位(?:代表|委员|同志)|同志们|代表们)[，、：！同各]/u;

/** 国务院总理某某⏎各位代表：who stands right above the address speaks, wherever a page puts its head. */
export const addressers = (scene: Scene): Claim[] => {
  const { text } = scene.setting.text.article;
  return scene.of.Person.filter(
    (one) =>
      ADDRESSES.test(text.slice(one.end, one.end + 16)) &&
      POSTED.test(text.slice(Math.max(0, one.start - 8), one.start)),
  ).flatMap((one) => ownClaim(scene, 'AUTHORED_BY', one, { rule: 'addresser', confidence: 0.9 }));
};

/** What stands around a name in a line that is only about who gives the report below it. */
const OPENS = /^[ \u3000]*[（(][^（()）。；]{0,40}$/u;
const DELIVERED =
  /^(?:同志)?(?:代表[^\n，。；）)]{2,16}?)?[，]?(?:[向在][^\n，。；）)]{2,30}?)?所?作的?(?:政府|工作|重要)*(?:报告|讲话|说明)[）)][ \u3000]*(?:\n|$)/u;

/** （2019年1月28日省长某某代表省政府向省十三届人大二次会议作的政府工作报告）: the line under a title says who gave it. */
export const delivered = (scene: Scene): Claim[] => {
  const { text } = scene.setting.text.article;
  const head = scene.setting.text.sentences[8]?.start ?? text.length;
  return scene.of.Person.filter(
    (one) =>
      one.end <= head &&
      OPENS.test(text.slice(lineOf(text, one).start, one.start)) &&
      DELIVERED.test(text.slice(one.end, one.end + 80)),
  ).flatMap((one) => ownClaim(scene, 'AUTHORED_BY', one, { rule: 'delivered', confidence: 0.9 }));
};

/** ※这是某某同志…讲话中有关…的节录, 本文是某某在…时的讲话: what an editor says under a title, in a line of its own or behind ※. */
const NOTED = matcher(
  '(?:^[\\s※*＊（(]{1,6}|^)(?<trigger>这是|本文是|本文系|本篇是)(?<who>{H})(?:同志|总书记|主席)?[^。；，{HD}]{0,70}(?:讲话|文稿|文章|报告|谈话|演讲|致辞|论述)(?:[^。；，{HD}]{0,40}(?:节录|摘录|摘编|节选|要点|一部分))?[。）)]?\\s*$',
);

/** 某某在追悼会上致悼词，全文如下：, 某某发表了讲话。讲话全文如下： */
const IN_FULL = matcher(
  '(?<who>{H})(?:同志|总书记|主席|副主席|总理|副总理)?[^。；：{H}]{0,30}(?<trigger>致|[作做]|发表)了?[^。；，：{H}]{0,12}(?:悼词|讲话|[致贺]辞|贺词|献词|报告|演讲|讲演|演说|发言)[，。]?(?:现将)?[^。；：，{H}]{0,8}(?:全文|主要内容|要点)(?:刊登|发表|刊载|公布)?如下[：。]',
);

/** Whose words a text is, as a note under its title says, or the news above them. */
export const noted = (scene: Scene): Claim[] =>
  [NOTED, IN_FULL].flatMap((form) => authorsSaid(scene, form, { rule: 'noted', confidence: 0.85 }));

/** The author that a sentence of the text names as `who`. */
const authorsSaid = (scene: Scene, form: Matcher, facts: { rule: string; confidence: number }): Claim[] =>
  scene.named.flatMap((skeleton) =>
    form.matchAll(skeleton).flatMap(({ indices }) => {
      const { who, trigger } = indices?.groups ?? {};
      if (!who || !trigger) return [];
      const said = { ...facts, trigger: spanOf(skeleton, ...trigger) };
      return mentionsIn(skeleton, ...who).flatMap((one) => ownClaim(scene, 'AUTHORED_BY', one, said));
    }),
  );
