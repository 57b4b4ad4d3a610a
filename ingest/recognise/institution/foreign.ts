import type { Found } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import { hasLevel } from '../hits.ts';
import type { View } from '../recogniser.ts';

/** Organs of state of other countries, parties, and what international bodies are made of; 日本国|土交通省, where the state is read first. */
const TAIL =
  /^(?:联邦)?(?:国务院|外交部|(?:外务|防卫|财务|法务|总务|环境|经济产业|国?土交通|农林水产|文部科学|厚生劳动)省|国防部|财政部|商务部|司法部|内政部|农业部|能源部|劳工部|国土安全部|教育部|卫生部|国会(?:参议院|众议院)?|参议院|众议院|参众两院|议会|上议院|下议院|最高法院|最高苏维埃|部长会议|总统府|首相府|首相官邸|内阁(?!制|会议|成员|大臣)|青瓦台|(?:联邦)?安全会议|人民院|联邦院|联邦委员会(?!主席|委员)|白宫|联邦储备委员会|联储|中央银行|驻华大使馆|驻[\u4e00-\u9fff]{1,4}(?:大使馆|使馆|总?领(?:事)?馆|领事办公室|代表处|代办处)|共产党(?!人|员)|工人党|工党|社会党|保守党|共和党|民主党|劳动党|人民革命党|人民党|自民党|立宪民主党|公明党|社会民主党|社民党|基民盟|基社盟|绿党|自由党|国大党|人民行动党|革命党|非国大|人组党|为泰党)(?:中央委员会|中央(?:(?:对外联络|国际|对外|对外关系|组织|宣传)部|书记处)?)?/u;
const OWN = /^(?:中国|中华人民共和国|中华民国)$/u;
/** 科技创新部, 农业和畜牧业部: a ministry by what it is for, in words of two characters and more; its minister's post begins with it. */
const FIELD =
  '(?:国际关系|法语国家|一体化|科研|边境|海关|保卫|税务|执法|地区|非洲|欧洲|联邦|侨务|侨民|统一|遗产|铁道|电信|农业|贸工|工贸|畜牧业|渔业|林业|工业|贸易|商业|经济|财政|金融|科技|科学|技术|创新|教育|高等教育|文化|体育|旅游|卫生|健康|社会|劳动|就业|人力资源|司法|公安|内务|内政|国防|外交|国际|合作|能源|石油|矿业|矿产|水利|水资源|环境|气候|交通|运输|通信|信息|数字|住房|城市|基础设施|建设|规划|发展|计划|投资|企业|妇女|家庭|青年|国土|海洋|航空|航天|宗教|民族|地方|事务|公众服务|公共服务|安全|资源|食品|移民|公共|外贸|新闻|传媒)';
const MINISTRY = new RegExp(
  `^(?:${FIELD}[和与及、]?){1,7}(?:部(?![门队分署]|长级)|署(?!名))|^(?:太平洋|北方|波罗的海|黑海)舰队|^国家航天局`,
  'u',
);

/** How a state is made, behind its name. */
const FORM = /^(?:(?:民主|人民|社会主义|联邦|伊斯兰|阿拉伯|联合){0,3}(?:共和国|王国)|合众国|独立国)/u;

/** 美国国务院, 日本外务省, 越南劳动党中央, 巴西科技创新部: a country and an organ of its state. Places of China have none. */
export function foreign(view: View): Found[] {
  const { words } = view;
  return view.places.flatMap((hit): Found[] => {
    const { start, end } = hit;
    if (words[end] === '的' || OWN.test(words.slice(start, end))) return [];
    if (hasLevel(hit, 'province', 'prefecture', 'county')) return [];
    // 贝宁|共和国|外交部
    const at = end + (FORM.exec(words.slice(end, end + 10))?.[0].length ?? 0);
    const after = words.slice(at, at + 32);
    const tail = TAIL.exec(after)?.[0] ?? MINISTRY.exec(after)?.[0];
    return tail ? [{ start, end: at + tail.length, type: 'Institution', rule: 'foreign-organ' }] : [];
  });
}

/** 中国|外交部, 中华人民共和国|海关总署: before the world an organ of the state is called by its country. */
export function ownOrgans({ words, hitsOf }: View): Found[] {
  return hitsOf.Institution.filter(isMinistry).flatMap((hit): Found[] => {
    const country = /(?:中国|中华人民共和国)$/u.exec(words.slice(Math.max(0, hit.start - 7), hit.start))?.[0];
    return country !== undefined
      ? [{ start: hit.start - country.length, end: hit.end, type: 'Institution', rule: 'own-organ' }]
      : [];
  });
}

const isMinistry = ({ entries }: Hit): boolean =>
  entries.some(
    ({ type, attributes: { level, subtype } }) =>
      type === 'Institution' && level === 'central' && subtype === 'ministry',
  );
