import type { Found, Span } from '#graph';
import { isCentral } from '../hits.ts';
import { forbidden } from '../known-names.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { DEPARTMENT } from './domains.ts';
import { OF_TROOPS } from './fixed-forms.ts';
import { isClause } from './inside.ts';
import { isOfMany } from './of-many.ts';

/** What an organ may be made of, by what the organ is. A part of a part is looked for again: 省委宣传部|理论处. */
const PARTS: readonly { whole: RegExp; part: RegExp; example: string }[] = [
  {
    whole: /(?:[部委局署院行社会府]|^国务院[\u4e00-\u9fff]{2,10}办公室)$/u,
    part: /^(?!原(?!材料|子))(?:(?!每年|听取|门|五大|会同|联合|批准|有关|负责|相关|关于|党员|印发|组织|要求|委托|各)[一-龥]){0,10}?(?:办公厅|办公室|党组|党委|[^办公有各该本原]司|(?:企业|管理|侦查|保卫|禁毒|公路|水运|海事|新闻|版权|设施建设|技术|创新|责任|调节)局|研究室|机关党委|研究院|研究所|中心|监督站|培训学院|[\u4e00-\u9fff]{2,4}(?:分行|支行|总部|分公司|分局|分社|分院))(?![法令机长城心])/u,
    example: '教育部办公厅',
  },
  {
    whole: /(?<!办公)厅$/u,
    part: /^(?:党组|党委|机关党委)(?![员])/u,
    example: '浙江省交通运输厅党组',
  },
  {
    whole: /(?:领导小组|协调小组)$/u,
    part: /^(?:秘书组|专家组|办公室|综合组)(?![成员长])/u,
    example: '中央教育工作领导小组秘书组',
  },
  {
    whole: /(?:局|分局|委|军)$/u,
    part: /^党校/u,
    example: '中共中央华中局党校',
  },
  {
    whole: /(?:委|党委|委员会|^中央|^国务院)$/u,
    part: /^(?:第[一二三四五六七八九十]{1,3}次大督查)?第[一二三四五六七八九十]{1,3}(?:巡视|巡察|指导|督导|巡回指导|巡回督导|(?:生态)?环境保护督察|督查|考察)组(?![长员成])/u,
    example: '中央第八巡视组',
  },
  {
    whole: /(?:委|部|局|署|政府|^中央|国务院|卫生健康委员会)$/u,
    part: /^(?:科学|体制改革|文化革命)小组(?![员长成])|^工作队(?![员长])|^(?:前方|高级别|医疗|赴[\u4e00-\u9fff]{2,3}|调查|评估|专家|联合|综合|疫情)*(?:指导|督导|专家|评估|工作|检查|调查|督查|考察|巡查)组(?![长员成织建])/u,
    example: '国家卫生健康委专家评估组',
  },
  {
    whole: /(?:局|厅)$/u,
    part: /^(?:[\u4e00-\u9fff]{2,6}?(?:大队|支队|中队|总队|派出所))(?![长员])/u,
    example: '县公安局交警大队, 省公安厅交警总队',
  },
  {
    whole: /(?:税务|监督管理|海关)总(?:局|署)$/u,
    part: /^[\u4e00-\u9fff]{2,8}?(?:税务局|监管局|专员办|分署)(?![长员])/u,
    example: '国家税务总局安吉县税务局',
  },
  {
    whole: /(?:军|军团|方面军|战区|兵团)$/u,
    part: /^(?:前委|前敌委员会|政治部|司令部|参谋部|总部)(?![门])/u,
    example: '红四军前委',
  },
  {
    whole: /(?:军|军团|方面军|兵团|纵队|师|旅|路军|军区)$/u,
    part: /^(?:第?(?:[一二三四五六七八九十〇零]{1,5}|\d{1,3})(?:方面军|军团|兵团|纵队|支队|大队|军(?![团区事队人民官分衔校医种礼用])|师(?![范生傅])|旅(?![游行客])|团(?![员结体圆]))|(?:干部|警卫|特务|教导|独立|补充|警备)第?[一二三四五六七八九十]?(?:[旅师]|团(?![员结体]))|留守兵团)/u,
    example: '红一军团一师三团, 八路军留守兵团',
  },
  {
    whole: /(?:会|公司|集团|政府|银行|[委局厅])$/u,
    part: /^驻(?![地外场村点])[\u4e00-\u9fff]{2,5}?(?:代表处|办事处|联络处)/u,
    example: '江西省贸促会驻秘鲁代表处',
  },
  {
    whole: /^中央军委[\u4e00-\u9fff]{2,10}部$/u,
    part: /^[\u4e00-\u9fff]{2,10}?局(?![长部面])/u,
    example: '中央军委后勤保障部某某局',
  },
  {
    whole: /^(?:中共)?中央$/u,
    part: /^(?:警卫[团局]|宣讲团|特科|军事部|妇女部|农民部|工人部|职工部|组织局|交通局|国家保卫局|妇委|职委|农委)(?![员门])/u,
    example: '中央警卫团',
  },
  {
    whole: /^(?:共青团|团)中央$|^(?:中华全国总|全国总)工会$|^(?:全国妇联|中国科协|中国作协|中国文联)$/u,
    part: /^书记处/u,
    example: '共青团中央书记处',
  },
  {
    whole: /(?:共青团|^团)[\u4e00-\u9fff]{0,8}[委央]$/u,
    part: /^(?:青农部|青工部|学校部|少年部|统战部|宣传部|组织部|权益部|统战联络部|青年发展部|社会联络部|志愿者工作部)/u,
    example: '共青团浙江省委青农部',
  },
  {
    whole: /(?:党校|学院）?|大学|研究院)$/u,
    part: /^(?![的和与及等是了有对从为])[\u4e00-\u9fff]{2,12}?(?:教研部|教研室|教学部)|^第[一二三四五六七八九十]研究[部室]/u,
    example: '省委党校党史教研部, 某某研究院第二研究部',
  },
  {
    whole: /军委$/u,
    part: /^(?:总政治部|总参谋部|总供给部|总卫生部|干部团|警卫团)(?!门)/u,
    example: '中革军委总政治部',
  },
  {
    whole: /[部军团处]$/u,
    part: /^(?:旧址)?(?:纪念馆|陈列馆|展览馆|博物馆)/u,
    example: '新四军江南指挥部纪念馆',
  },
  {
    whole: /解放军[陆海空]军$/u,
    part: /^(?:领导机构|机关)/u,
    example: '中国人民解放军陆军领导机构',
  },
  {
    whole: /(?:委|军区)$/u,
    part: /^(?:党委|常委会(?!议)|理论(?:学习)?中心组|组织部|宣传部|统战部|统一战线工作部|社会工作部|政法委(?:员会)?|老干部局|机要局|编办|网信办|改革办|财经办|农办|外办|台办|巡视办|巡察办|军民融合办|国安办|保密办|密码局|审计办|人才办|督查室|政研室|党史研究室|讲师团|党校|农村工作领导小组|对外宣传办公室|外宣办|(?:教育|国资|农村|企业|金融|高校|直属机关|机关)工委)(?![门员])/u,
    example: '省委组织部',
  },
  {
    whole: /(?:人大|常委会|政协|委员会|学会|协会)$/u,
    part: /^(?!和|与|及|的|在|各|每|由|对|委员|有关)(?:[\u4e00-\u9fff]{2,12}?(?:委员会|工委|专委会)|(?:文史|提案|经济|社会|法制|社法|社会和法制|民宗|民族宗教|外事|港澳台侨|人资环|人口资源环境|教科卫体|教科文卫|文化文史|农业和农村|农业农村|财经|环资|内司|监察司法|预算|法工|代表)委)(?![委办员])/u,
    example: '政协浙江省委员会提案委员会',
  },
  {
    whole: /(?:人大|人大常委会|政协|政府|检察院|法院|工商联|总工会|国务院)$/u,
    part: /^(?:党组|机关党组|办公厅|办公室|研究室|参事室|(?:外事|侨务|法制|新闻|金融|港澳)办(?:公室)?|咨询委员会)/u,
    example: '省政协党组',
  },
  {
    whole: /(?:办公厅|办公室|[^政]部|厅|局|委)$/u,
    part: /^(?:[\u4e00-\u9fff]{0,6}?(?<!相|到|分|好|坏|之|长|短|害|益|错|独|共|恰|身|地|惩|论)(?:处(?![理于置分罚境在级长以心])|(?<!会议|接待|休息)室(?![内外]|主(?!任))|(?:秘书|法规|机要|老干部|警卫|调研)局|(?:干部|组织)?[一二三四五六]局))(?:党支部|支部)?/u,
    example: '省委办公厅综合一处党支部',
  },
  {
    whole: /兵团$/u,
    part: new RegExp(
      `^(?:${DEPARTMENT}|财务局|党委(?:组织部|宣传部|统战部|政法委|编办|办公厅)?|纪委(?:监委)?|团委)(?![员书])`,
      'u',
    ),
    example: '新疆生产建设兵团卫生健康委',
  },
  {
    whole: /解放军$/u,
    part: /^军事(?:法院|检察院)(?![院长])/u,
    example: '解放军军事法院',
  },
  {
    whole: /(?:科学院|中科院|社科院|农科院|预防控制中心)$/u,
    part: /^(?!的|在|和|与|及|等|是|有|对|从|为|各|所)[\u4e00-\u9fff]{2,10}?(?<!派驻|场|处|会|住|之|无)所(?![在有以谓需得属长说做为])/u,
    example: '中科院大连化物所',
  },
  {
    whole: /(?:大学|学院）?)$/u,
    part: /^附(?:属[\u4e00-\u9fff]{0,4}?(?:中学|小学|医院)|[中小](?![型学]))|^(?!的|在|和|与|及|等|是|了|有|对|从|为|附近)[\u4e00-\u9fff]{2,14}?(?:学院|学系|研究院|研究生院|研究所|研究中心|科创中心|创新中心|实验室|附属[\u4e00-\u9fff]{0,4}医院|第[一二三]医院|附属[\u4e00-\u9fff]{0,2}[中小]学|出版社)/u,
    example: '重庆师范大学地理与旅游学院',
  },
  {
    whole: /(?:大学|学院|师范|联大|抗大)$/u,
    part: /^(?![的和与及等是了有对从为同跟])[\u4e00-\u9fff]{0,6}?(?:[学文史法语经济律理工程机械筑闻术乐育质利电政融计易治交演贸农商医药疗护](?<![关联体派干])系)(?:党总支|党支部|党委)?(?![统列数])/u,
    example: '东海大学经济系',
  },
  {
    whole: /(?:大学|学院|中学|小学|医院|公司|集团|研究院|研究所|厂|村|社区)$/u,
    part: /^(?:(?:离退休|退休教师|教工|教职工|学生|研究生|本科生|机关|行政|后勤)?(?:第[一二三四五六七八九十]{1,2})?(?:党总支|党支部)|党委|工会|团委)(?:理论学习中心组)?(?![书委]记?处)/u,
    example: '某某大学党委',
  },
  {
    whole: /(?:大学|学院|学校|中学|小学|医院|医学中心)$/u,
    part: /^(?![的和与及等是了有对从为各多跨在])[\u4e00-\u9fff]{1,7}?(?:校区|院区|分校|分院|(?<=^[\u4e00-\u9fff]{2,6})(?<!附属)医院)/u,
    example: '某某大学玉泉校区',
  },
  {
    whole: /(?:博物|图书|美术|纪念|档案|展览|科技|文化)馆$/u,
    part: /^(?:[东西南北新分]|(?!图书|美术|档案|文化|展览|科技|纪念|博物)[\u4e00-\u9fff]{2,4}?分?)馆(?![长员藏区])/u,
    example: '青江博物馆东馆',
  },
  {
    whole: /(?:公司|集团)$/u,
    part: /^(?:[\u4e00-\u9fff〇○]{2,8}?(?:分公司|事业部|研究院|[^工]厂)|第[一二三四五六七八九十〇]{1,4}研究[所院])(?![长区房])/u,
    example: '某某集团公司南京分公司',
  },
];
/** 工业和信息化部（消费品工业司、规划司）: parts in brackets after their organ. */
const BRACKETED: Search = {
  needs: [...'部委局署院厅会'].map((organ) => `${organ}（`),
  pattern: /.（(?<name>[一-龥、]{2,60})(?=）)/duy,
};
const BRACKETED_PART =
  /^(?![即或含由]|原(?!材料|子能))[一-龥]{2,14}(?:司|局|处|办公室|中心|(?:监管|监督|管理|检查|服务)部)$/u;
/** Another organ, a class of parts, or a clause. */
const NO_PART =
  /^(?:中国|国家|全国|国务院|中央|中心|研究院|研究所|书记处)|书记|主任|秘书长|或|是|要|设|所属|下属|重点|专门|紧密|结合|提交|[省市县]委|会议|及办公/u;
/** Posts that make one word of the end of a part and themselves: 秘书二|处长. */
const POSTS: Readonly<Record<string, string>> = { 处: '处长', 室: '主任' };
/** 规划司|李大山 010-12345678: whom to call */
const CALLED = /^[\u4e00-\u9fff]{2,3}[，、：: \u3000]{0,2}[（(]?0\d{2}/u;
/** A part of a part of a part. */
const DEEPEST = 3;

/** 我部, 你公司 name no parts: 我部中心工作. */
const SPEAKERS = /^deictic-(?:ours|yours)$/u;

/** 教育部办公厅: an organ and a part of it; the organ is one of the lexicon or one that the other steps found. */
export function parts(view: View, organs: readonly Found[]): Found[] {
  const { hitsOf, words } = view;
  const heads = hitsOf.Institution.filter((hit) => !forbidden(hit, words));
  const found: Found[] = [];
  // One organ stands in a text many times.
  const rows = new Map<string, typeof PARTS>();
  const rowsOf = (whole: string): typeof PARTS => {
    const known = rows.get(whole) ?? PARTS.filter((row) => row.whole.test(whole));
    rows.set(whole, known);
    return known;
  };
  let wholes: readonly Span[] = [...heads, ...organs.filter(({ rule }) => !SPEAKERS.test(rule))];
  for (let depth = 0; depth < DEEPEST && wholes.length > 0; depth += 1) {
    const longer = wholes.flatMap((whole) => withPart(view, whole, rowsOf) ?? []);
    found.push(...longer);
    wholes = longer;
  }
  return [
    ...found,
    ...seek(view, BRACKETED, ({ span }) =>
      // 各省住房城乡建设厅（建设局、建委）
      words[span.start - 2] === '厅' && isOfMany(words, span.start - 4, span.start - 1)
        ? []
        : bracketed(words.slice(span.start, span.end), span.start),
    ),
  ];
}

function bracketed(names: string, start: number): Found[] {
  let at = start;
  return names.split('、').flatMap((name): Found[] => {
    const from = at;
    at += name.length + 1;
    return BRACKETED_PART.test(name)
      ? [{ start: from, end: from + name.length, type: 'Institution', rule: 'part-in-brackets' }]
      : [];
  });
}

function withPart(
  view: View,
  { start, end: edge }: Span,
  rowsOf: (whole: string) => typeof PARTS,
): Found | null {
  const { words, tokens } = view;
  if (!/[\u4e00-\u9fff\d]/u.test(words[edge] ?? '')) return null;
  const whole = words.slice(start, edge);
  const after = words.slice(edge, edge + 24);
  for (const row of rowsOf(whole)) {
    const tail = row.part.exec(after)?.[0];
    if (tail === undefined) continue;
    if (tail !== '书记处' && NO_PART.test(tail)) continue;
    // 商务部国管局: two organs
    if (tail.endsWith('局') && view.lexicon.lookup(tail, 'Institution').length > 0) continue;
    if (
      /^[、，和与及的]|[的在由]|对(?!外)|(?<![高中初平])等|(?<!核)[和与](?=有关|相关)|及(?=其|有关|相关)|内|组织$|党支部.|联合(?!国|会|大)/u.test(
        tail,
      )
    )
      continue;
    // 教育部和财政部办公厅: two organs; 新疆生产建设兵团|文化体育广电和旅游局 is one.
    if (
      !whole.endsWith('生产建设兵团') &&
      /^[\u4e00-\u9fff]{0,6}[和与及][\u4e00-\u9fff]{1,6}(?:部|委(?!员会)|局)/u.test(tail)
    )
      continue;
    const end = edge + tail.length;
    // 文化厅党组|书记, 秘书二处|处长, 督查室|主任, 一师三团|政委: a word that the post makes
    const post =
      (words.startsWith(POSTS[tail.at(-1) ?? ''] ?? '书记', end) &&
        /(?:党[委组]|支部|[处室])$/u.test(tail)) ||
      (/[^总]部$/u.test(tail) && /^副?部长/u.test(words.slice(end, end + 3))) ||
      (/[司局]$/u.test(tail) && CALLED.test(words.slice(end, end + 8))) ||
      (/[军师旅团]$/u.test(tail) && OF_TROOPS.test(words.slice(end, end + 4)));
    // 中央人民政府内建立…党组: a clause; 中国科学院|国家天文台…: another organ begins
    if ((tokens.across(end) && !post) || isClause(view, { start: edge, end }) || holdsOrgan(view, edge, end))
      continue;
    // 中共|红四军前敌委员会
    const ofParty = /委(?:员会)?$/u.test(tail) && words.startsWith('中共', start - 2) ? 2 : 0;
    return { start: start - ofParty, end, type: 'Institution', rule: 'organ-and-part' };
  }
  return null;
}

/** 工业和信息化部办公厅|国家卫生健康委办公厅: a known organ, with a part of its own, stands within what would be the part. */
function holdsOrgan({ hitsByEnd, words }: View, start: number, end: number): boolean {
  for (let at = start + 3; at <= end; at += 1) {
    const inside = hitsByEnd
      .get(at)
      ?.some(
        (hit) =>
          hit.start >= start &&
          at - hit.start > 2 &&
          (at < end || /^(?:国家|中国|中央)|(?:部|委员会|总局)$/u.test(words.slice(hit.start, at))) &&
          isCentral(hit),
      );
    if (inside) return true;
  }
  return false;
}
