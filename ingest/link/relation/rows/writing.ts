import type { VerbRule } from '../rule.ts';

/** 《焦裕禄文选》, 《治沙文献选编》, 《焦裕禄谈治沙》: others wrote or said what is in them, and who edits them is no author. */
export const NOT_OF_OTHERS =
  /^(?!.*(?:文选|选集|文集|全集|文稿|文存|选读|选编|摘编|汇编|文献选?|论述|讲话|语录|书信|家书|日记|诗词|诗选)》?)(?!《?[\u4e00-\u9fff]{1,3}[^漫杂座访会笔面交商理法舆评讨导概结争辩言推定立](?:同志)?(?:谈|论(?![坛文丛语衡])))/u;

/** 一篇文章，题目就是《…》 */
const TITLED =
  '一[篇部本首封]|第[一二三四五六七八九十]篇|文章|短文|，?(?:题目|标题|书名)?就?(?:是|叫|为)|名为|题为';

const TOGETHER = '(?:组织|联合|共同|牵头)?';
/** 编纂了一部, 编写了核安全导则 */
const BOUND = '(?:了|的|出版的?|一[部本套册])*(?!部|室|社)(?:[\\u4e00-\\u9fff]{0,6}(?:导则|丛书|教材|读本))?';

/** Verbs between an author and the document. */
export const WRITING: readonly VerbRule[] = [
  {
    name: 'wrote-active',
    link: 'AUTHORED_BY',
    verbs:
      '(?<!、)(?:撰写|写(?:了|过|下|出|成)|编著|起草(?:[和并、](?:组织)?(?:实施|审定|颁布|推动))?|草拟|创作|发表)',
    gap: `(?:了|过|的|一文|署名|重要|短论|评论|社论|长文|${TITLED}|{I}的?)*(?:[^，。；：“”{IDSPHLMJ}]{2,8}的|[\\d一二三四五六七八九十百千万多余]{1,6}[^，。；：“”{IDSPHLMJ}]{1,8}(?:，[\\d一二三四五六七八九十百千万多余]{1,6}字)?的?)?`,
    object: '{D+}',
    subject: 'H',
    ellipsis: true,
    confidence: 0.85,
    example: '9天后，他在报上发表《治沙记》一文',
  },
  {
    name: 'drafted-active',
    link: 'AUTHORED_BY',
    verbs: '(?:牵头|组织|负责|集中力量)?(?:起草|草拟)',
    gap: '(?:完成|形成)?(?:了|出)?',
    object: '{D}',
    subject: 'I',
    confidence: 0.8,
    example: '县水利局牵头起草了《治沙方案》',
  },
  {
    name: 'signed-active',
    link: 'AUTHORED_BY',
    verbs: '联名发[布表出]|联合发[布表]|发布|颁布|签发',
    gap: '(?:了|的|关于|题为)*',
    object: '{D}',
    objectWords: /(?:宣言|令|布告|通电|指示|文告|声明|电|公告|通告|信)》?$/u,
    subject: 'H',
    confidence: 0.8,
    example: '某某、某某联名发布《治沙宣言》',
  },
  {
    name: 'made-report',
    link: 'AUTHORED_BY',
    verbs: '(?<![工合著写操动制运之])作|(?<![当看叫])做了|讲授|宣讲',
    gap: '(?:了|过|的|题为|以|一[场堂次个]|专题|主旨|主题|重要|辅导|党课|报告|讲话|演讲|：)*',
    object: '{D}',
    subject: 'H',
    confidence: 0.85,
    example: '某某在县委扩大会议上作《论治沙》的报告',
  },
  {
    name: 'titled',
    link: 'AUTHORED_BY',
    verbs: '以',
    gap: '',
    object:
      '{D}(?=为(?:书名|题名?|名|总题)，?[^，。；{DH}]{0,12}(?:出版|发表|结集|刊登|作|讲|演讲|授课|致辞|发言|撰写|撰文|谈|论述|阐述|写道))',
    subject: 'H',
    factual: false,
    confidence: 0.75,
    example: '他记下所见所想，以《治沙记》为书名出版',
  },
  {
    name: 'edited-active',
    link: 'AUTHORED_BY',
    verbs: `${TOGETHER}(?:编辑|编纂|选编|主编)`,
    gap: BOUND,
    // 编辑《文集》时未能选入: told of another work
    object: '{D+}(?!的?(?:时|过程|期间))',
    objectWords: NOT_OF_OTHERS,
    subject: 'IH',
    confidence: 0.85,
    example: '省纪委编纂了一部《治沙丛书》',
  },
  {
    name: 'compiled-active',
    link: 'AUTHORED_BY',
    verbs: `${TOGETHER}(?:合编|编(?=的)|编写|编撰)`,
    gap: BOUND,
    // 编辑《文集》时未能选入: told of another work
    object: '{D+}(?!的?(?:时|过程|期间))',
    subject: 'IH',
    confidence: 0.85,
    example: '县委宣传部组织编写的《文集》',
  },
];
