import { type Article, ENTITY_TYPES, type Entity, type EntityType, type Link, type Mention } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { innerTitles } from './implied/inner-titles.ts';
import { linksOf } from './links.ts';
import type { Setting } from './naming.ts';
import { isOfficial } from './setting/own-document.ts';
import { announcedList } from './relation/announced-list.ts';
import { approved } from './relation/approved.ts';
import { authorPosts } from './relation/author-post.ts';
import { career } from './relation/career.ts';
import { citations, inTitles } from './relation/citations.ts';
import { form } from './relation/form.ts';
import { FRONT_READERS } from './relation/front.ts';
import { IMPRINT_RULE, printersStandIn } from './relation/imprint.ts';
import { organHeads, ofGovernments } from './relation/organ-head.ts';
import { insideDepartments } from './relation/inside-departments.ts';
import { ownWords } from './relation/own-words.ts';
import { ownPrograms } from './relation/own-programs.ts';
import { listedBy } from './relation/listed-by.ts';
import { licences } from './relation/licence.ts';
import { contents } from './relation/contents.ts';
import { continued } from './relation/continued.ts';
import { jointPosts } from './relation/joint-post.ts';
import { leadingGroups } from './relation/leading-group.ts';
import { letters } from './relation/letters.ts';
import { meetingOrgans } from './relation/meeting-organs.ts';
import { nestedWords } from './relation/nested.ts';
import { numberIssuers } from './relation/number-issuer.ts';
import { collected } from './relation/collected.ts';
import { components } from './relation/parts.ts';
import { isPutForward } from './relation/put-forward.ts';
import { readPattern } from './relation/pattern.ts';
import { PATTERN_RULES, VERB_RULES } from './relation/rows.ts';
import { addressers, delivered, noted, reporters, standsIn } from './relation/reporter.ts';
import { ofReprints } from './relation/reprint.ts';
import type { ClaimReader, Scene } from './relation/rule.ts';
import { plainWords, skeletonOf } from './relation/skeleton.ts';
import { seatTables } from './relation/seat-table.ts';
import { speakers } from './relation/speaker.ts';
import { unitPlaces } from './relation/unit-place.ts';
import { unitPosts } from './relation/unit-post.ts';
import { variantsInside, variantsStated } from './relation/variants.ts';
import { readVerb } from './relation/verb.ts';
import { idOf } from './resolve.ts';

/** Readers of relations, in order; each says what it saw, and where. */
const RELATION_READERS: readonly ClaimReader[] = [
  // title block, signature, 来源：
  ...FRONT_READERS,
  // 我受省政府委托，向大会报告工作
  reporters,
  // 国务院总理某某⏎各位代表：
  addressers,
  // （某年某月某日省长某某代表省政府向大会作的政府工作报告）
  delivered,
  // ※这是某某同志2016年至2021年文稿中有关内容的节录
  noted,
  // 你公司《关于…的请示》收悉
  letters,
  // 附件：1.某某许可证
  licences,
  // （部内征求规划司意见）
  insideDepartments,
  // 标准名称、编号如下：⏎一、《甲》
  announcedList,
  // 单位名称：甲公司⏎法定代表人：张建国
  form,
  // 序号单位名称所在地区1甲公司山西省2乙公司河北省
  seatTables,
  // 近日，省委印发《办法》
  ...VERB_RULES.map(readVerb),
  // 根据《公务员法》，制定本办法
  ...PATTERN_RULES.map(readPattern),
  // 会议决定批准这个报告
  approved,
  // 省委副书记、省长某某; 副市长甲、乙; 党委书记甲、校长乙
  organHeads,
  // 青江集团、柳河集团董事长某某
  jointPosts,
  // 公司位于柳河县
  unitPlaces,
  // 采访对象：某某，1950年生，历任甲县县委书记、乙厅厅长
  career,
  // 张曦：我当时任省委副书记
  speakers,
  // 某某说：“要有‘滴水穿石’的韧劲”
  nestedWords,
  // 某某强调，树要种好。要在“三通”上下功夫：一要…
  continued,
  // 某某强调，必须护路、必须护渠、必须护田。这“三个必须”…
  listedBy,
  // 这篇讲话以《治沙》为题，收入《焦裕禄文选》
  collected,
  // 《办法》（某部令第11号）
  numberIssuers,
  // 严格执行《条例》
  citations,
  // 《关于印发〈方案〉的通知》, 《关于修改〈办法〉的决定》
  inTitles,
  // 中央全面深化改革委员会第五次会议
  meetingOrgans,
  // “三乱”，即乱收费、乱摊派、乱罚款
  components,
  // “十个明确”概括了这一思想的主要内容
  contents,
  // 新时代“枫桥经验”
  variantsInside,
  // “四个意识”（又称“四识”）
  variantsStated,
];

/** Entities → Link[], each with the sentences that say so. */
export function relate(
  setting: Setting,
  { mentions, entities }: { mentions: readonly Mention[]; entities: readonly Entity[] },
): Link[] {
  const scene = sceneOf(setting, mentions, entities);
  const seen = RELATION_READERS.flatMap((read) => read(scene));
  const claims = printersStandIn(scene, standsIn(scene, ofGovernments(scene, seen)));
  claims.push(
    ...ownPrograms(scene, claims),
    ...authorPosts(scene, claims),
    ...ownWords(scene, claims),
    ...leadingGroups(scene, claims),
    ...unitPosts(scene, claims),
  );
  return linksOf(ofReprints(scene, claims), entities, setting.text.article.text);
}

function sceneOf(setting: Setting, mentions: readonly Mention[], entities: readonly Entity[]): Scene {
  const { text, lexicon } = setting;
  const [inner, ...more] = innerTitles(setting.own.name, text.article.text);
  const issues = inner?.link === 'TRANSMITS' && more.length === 0 ? inner.naming : null;
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  // 党中央全面从严治党要求: everyone's vocabulary, proposed by none; rules read it as the words it is.
  const established = new Set(
    entities
      .filter(({ type, name }) => type === 'Slogan' && isEstablished(lexicon, name))
      .map(({ id }) => id),
  );
  const said = mentions.filter((one) => !established.has(one.entity) || isPutForward(text.article.text, one));
  const words = plainWords(text.article.text);
  let next = 0;
  const skeletons = text.sentences.map((one, order) => {
    const first = next;
    while (said[next]?.sentence === one.id) next += 1;
    return skeletonOf(words, one, said.slice(first, next), order);
  });
  return {
    setting,
    self: text.article.entity,
    official: isOfficial(text.article),
    skeletons,
    named: skeletons.filter((one) => one.holds !== 0),
    mentions,
    of: byType(mentions),
    names,
    transmitted: issues ? { entity: idOf(setting, issues), name: issues.name } : null,
  };
}

function byType(mentions: readonly Mention[]): Scene['of'] {
  const of = Object.fromEntries(ENTITY_TYPES.map((type) => [type, [] as Mention[]])) as Record<
    EntityType,
    Mention[]
  >;
  for (const one of mentions) of[one.type].push(one);
  return of;
}

const isEstablished = (lexicon: Lexicon, name: string): boolean =>
  lexicon.entry('Slogan', name)?.attributes['class'] === 'established';

/** Canonical names of who issued a text, as its links say; empty when none do. */
export const issuersOf = (links: readonly Link[], entities: readonly Entity[], article: Own): string[] =>
  targetsOf('ISSUED_BY', links, entities, article);

/** Canonical names of who wrote a text, as its links say. */
export const authorsOf = (links: readonly Link[], entities: readonly Entity[], article: Own): string[] =>
  targetsOf('AUTHORED_BY', links, entities, article);

type Own = Pick<Article, 'entity'>;

function targetsOf(
  type: Link['type'],
  links: readonly Link[],
  entities: readonly Entity[],
  own: Own,
): string[] {
  return links
    .filter((link) => link.type === type && link.source === own.entity)
    .filter((link) => link.evidence.some((one) => one.rule !== IMPRINT_RULE))
    .sort((a, b) => firstAt(a) - firstAt(b) || (a.target < b.target ? -1 : 1))
    .map(({ target }) => entities.find(({ id }) => id === target)?.name ?? target);
}

/** Where a link's target is first named. */
const firstAt = ({ evidence: [first] }: Link): number => first?.target?.start ?? first?.start ?? 0;
