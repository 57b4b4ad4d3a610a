import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const posts = (body: string): string[] =>
  said(readTagged(`消息\n${body}`, smallLexicon), 'HOLDS').map((line) => line.replace('HOLDS ', ''));

const CITY = '绍兴市人民政府';
const PARTY = '中共绍兴市委员会';

test.each([
  [
    'behind a post of the committee',
    '<ins>绍兴市委</ins>副书记、市长<per>焦裕禄</per>到会。',
    [`焦裕禄 ${PARTY}`, `焦裕禄 ${CITY}`],
  ],
  [
    'named after who leads the committee',
    '<ins>绍兴市委</ins>书记<per>焦裕禄</per>、代市长<per>王进喜</per>到会。',
    [`焦裕禄 ${PARTY}`, `王进喜 ${CITY}`],
  ],
  [
    'of a place right before it',
    '<pla>绍兴</pla>市长<per>焦裕禄</per>、<pla>正定县</pla>县长<per>王进喜</per>到会。',
    [`焦裕禄 ${CITY}`, '王进喜 正定县人民政府'],
  ],
  [
    'that several hold, with another post of the first',
    '<ins>绍兴市委</ins>来人，副市长、公安局局长<per>焦裕禄</per>、<per>王进喜</per>和<per>雷锋</per>到会。',
    [`焦裕禄 ${CITY}`, `王进喜 ${CITY}`, `雷锋 ${CITY}`],
  ],
  [
    'of a region',
    '<pla>广西壮族自治区</pla><ins>广西壮族自治区党委</ins>副书记、自治区主席<per>焦裕禄</per>到会。',
    ['焦裕禄 中共广西壮族自治区委员会', '焦裕禄 广西壮族自治区人民政府'],
  ],
  [
    'said behind the name',
    '<ins>绍兴市委</ins>请<per>焦裕禄</per>市长讲话，市长助理到会。',
    [`焦裕禄 ${CITY}`],
  ],
  [
    'in a life',
    '<per>焦裕禄</per>，男，1950年生。1993年2月任<ins>绍兴市委</ins>常委、组织部部长、副市长。',
    [`焦裕禄 ${PARTY}`, `焦裕禄 ${CITY}`],
  ],
  [
    'behind a verb of office, of a place by its short name',
    '<per>焦裕禄</per>由<pla>江苏省</pla>长转任，<per>王进喜</per>历任<pla>绍兴</pla>副市长、<ins>财政部</ins>司长。',
    ['焦裕禄 江苏省人民政府', `王进喜 ${CITY}`, '王进喜 中华人民共和国财政部'],
  ],
  [
    'of a school, beside who leads its committee',
    '<ins>太行干部学院党委</ins>书记<per>焦裕禄</per>、院长<per>王进喜</per>，<ins>财政部</ins>部长<per>雷锋</per>、校长<per>徐俊雅</per>到会。',
    ['焦裕禄 太行干部学院党委', '王进喜 太行干部学院', '雷锋 中华人民共和国财政部'],
  ],
  ['of a state abroad', '<pla>新泽西州</pla>州长<per>焦裕禄</per>到会。', []],
  ['of no place that is said', '市长<per>焦裕禄</per>到会。', []],
  ['put forward only', '<ins>绍兴市委</ins>副书记、市长人选<per>焦裕禄</per>到会。', []],
  ['of another, before a name', '<ins>绍兴市委</ins>开会，选举他为市长 <per>焦裕禄</per>讲话', []],
])('a head %s', (_, body, expected) => expect(posts(body)).toEqual([...expected].sort()));
