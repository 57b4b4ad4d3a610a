import { matches, type Recogniser } from './recogniser.ts';

/** The commoner surnames; two characters first. */
const SURNAME =
  '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉斯元束檀衣信展阴昝智幸奉植衡富尧闭由])';
/** Characters that do not stand in a given name. */
const GIVEN =
  '[^\\s\\x00-\\x7f，。、；：？！“”‘’《》（）〔〕【】…—·的了是在和与及等为对将把被这那其有不就也都并而同从到由于以或被让使要会能可说着过们各该本我你他她它个之所即因但又还很更最已曾经请让给向每某两第]';
const NAME = `${SURNAME}${GIVEN}{1,2}`;
const POST =
  '(?:总书记|副书记|书记|副主席|主席|副总理|总理|国务委员|副部长|部长|副省长|省长|副市长|市长|副主任|主任|委员长|副院长|院长|检察长|司令员|副局长|局长|副厅长|厅长|会长|副校长|校长|记者|通讯员|编辑|副秘书长|秘书长|组长|县长|区长|理事长|董事长|总经理|常委|教授|研究员|院士|总统|首相|烈士|劳模|支部书记|村支书|党员|战士|学者|作家|诗人|负责人|联系人|经理|工程师|同志|社长|总编辑|发言人)';
const AFTER_NAME =
  '(?=[，。、；：（）\\s]|$|同志|在|出席|主持|表示|指出|强调|说|介绍|等|和|率|参加|作|宣布|认为|为|的|会见|讲话|致辞|代表|陪同|来到|考察|调研|到|向|就|对|于|与|任|曾|也|被|\\d)';

const ROWS: readonly { rule: string; pattern: RegExp }[] = [
  // 省委书记王浩出席
  { rule: 'post-and-name', pattern: new RegExp(`${POST}[:：]?(?<name>${NAME})${AFTER_NAME}`, 'dgu') },
  // 王浩同志
  {
    rule: 'name-and-title',
    pattern: new RegExp(
      `(?<=^|[，。、；：（\\s“和与由对向以是])(?<name>${NAME})(?=同志|先生|女士|烈士|教授|院士|总理|总统|主席|首相|部长|省长|书记(?!处)|将军|元帅|主任(?!医)|大使)`,
      'dgmu',
    ),
  },
  // 作者：吴某某
  {
    rule: 'byline',
    pattern: new RegExp(
      `(?:作者|记者|责任编辑|责编|编辑|联系人|通讯员|撰稿|执笔|发言人|整理|审核|校对)(?:及电话)?[:：] ?(?<name>${NAME})(?![\\u4e00-\\u9fff])`,
      'dgu',
    ),
  },
  // 李某 010-84142229
  {
    rule: 'name-and-phone',
    pattern: new RegExp(
      `(?<![\\u4e00-\\u9fff])(?<name>${NAME}) ?(?=(?:\\d{3,4}[-－—]\\d{7,8}|1\\d{10}))`,
      'dgu',
    ),
  },
  // （记者 张三 李四）
  {
    rule: 'reporter',
    pattern: new RegExp(
      `[（(](?:本报|新华社)?(?:记者|通讯员|作者)[:： ]?(?<name>${NAME})(?=[\\s、，)）])`,
      'dgu',
    ),
  },
  // 习总书记
  { rule: 'surname-and-title', pattern: /习(?:总书记|主席|书记)/gu },
];
/** 周永康、薄熙来、郭伯雄: three and more names in a row name persons without a post. */
const LIST = new RegExp(
  `(?<=^|[，。；：（\\s“]|了|[^\\u4e00-\\u9fff]|${POST})${NAME}(?:[、 ](?:${SURNAME})[\\u4e00-\\u9fff]{1,2}){2,60}`,
  'gmu',
);
/** A line of a title block that is one name, the characters perhaps spaced. */
const NAME_LINE = new RegExp(
  `^[ \\u3000]*(?<name>${SURNAME}[ \\u3000]{0,2}${GIVEN}{1,2})[ \\u3000]*$`,
  'dgmu',
);
const NOT_NAME =
  /^(?:[\u4e00-\u9fff]?(?:全国|全党|全省|全市|国家|国务|公司|公安|公共|成员|干部|平安|安全|文化|文明|高级|高校|任务|方面|方法|强化|时代|明确|解放|农村|农业|连续|关于|关键|向上|相关|应当|施工|经济|经验|党员|党委|党组|常委|原则|领导|组织|计划|权力|商务|海关|金融|路线|程序|能力|水平|宣传|成立|成果|来源|信息|信访|易地|曾任|于是|和谐|干事|师范|计生|包括|南方|查处|江西|江苏|云南|宁夏|广西|海南|安徽|湖南|任职|任何|任免|管理|严格|马克|相结|温暖|尚未|毕业|牢记|简称|单位|华人|时任|石油|盛会|区域|阳光|战略|战争|房屋|都是|银行|向|终身|景区|凌晨|车辆|项目|储备|满意|充分|居民))/u;

/** Persons by their posts, titles, bylines and lists. */
export const persons: Recogniser = {
  name: 'persons',
  example: '省委书记王浩出席',
  find: ({ words, text }) => {
    const opening = text.sentences[5]?.start ?? words.length;
    return [
      ...ROWS.flatMap(({ rule, pattern }) =>
        matches(words, pattern, ({ span, surface }) =>
          NOT_NAME.test(surface) ? null : { ...span, type: 'Person', rule },
        ),
      ),
      ...matches(words, LIST, ({ span, surface }) =>
        split(surface).flatMap(({ at, name }) =>
          NOT_NAME.test(name)
            ? []
            : [
                {
                  start: span.start + at,
                  end: span.start + at + name.length,
                  type: 'Person' as const,
                  rule: 'name-list',
                },
              ],
        ),
      ),
      ...matches(words.slice(0, opening), NAME_LINE, ({ span, surface }) =>
        NOT_NAME.test(surface) ? null : { ...span, type: 'Person', rule: 'name-line' },
      ),
    ];
  },
};

function split(list: string): { at: number; name: string }[] {
  return [...list.matchAll(/[^、 ]+/gu)].map((match) => ({ at: match.index, name: match[0] }));
}
