import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const posts = (body: string): string[] =>
  said(readTagged(`往事\n${body}`, smallLexicon), 'HOLDS').map((line) => line.replace('HOLDS ', ''));

const FIN = '中华人民共和国财政部';
const EDU = '中华人民共和国教育部';

test.each([
  [
    'by who opens an earlier sentence of the paragraph',
    '一九五〇年底，<per>焦裕禄</per>从外地回来。后来进城工作。当选为<ins>财政部</ins>委员和<ins>教育部</ins>参事。',
    [`焦裕禄 ${EDU}`, `焦裕禄 ${FIN}`],
  ],
  [
    'by who is named with another post clauses back',
    '时任<ins>财政部</ins>司长兼办公室主任<per>焦裕禄</per>，来到外地，任<ins>教育部</ins>参事。',
    [`焦裕禄 ${EDU}`, `焦裕禄 ${FIN}`],
  ],
  [
    'not by one who may be another',
    '<per>焦裕禄</per>从外地回来。说起<per>王进喜</per>很高兴。曾任<ins>财政部</ins>委员。',
    [],
  ],
  [
    'with its rank in brackets, and one of an organ that was merged',
    '<per>焦裕禄</per>，男，1950年生。曾任<ins>财政部</ins>副科级干事、<ins>教育部</ins>处长（正科）、原<ins>治沙委员会</ins>主任等职。',
    [`焦裕禄 ${EDU}`, `焦裕禄 ${FIN}`, '焦裕禄 治沙委员会'],
  ],
  [
    'to which several are appointed, counted',
    '任命<per>焦裕禄</per>、<per>王进喜</per>两位同志为<ins>财政部</ins>司长。',
    [`焦裕禄 ${FIN}`, `王进喜 ${FIN}`],
  ],
  [
    'just taken up, or held before',
    '履新<ins>财政部</ins>司长的<per>焦裕禄</per>到会。<per>王进喜</per>此前为<ins>教育部</ins>司长。',
    [`焦裕禄 ${FIN}`, `王进喜 ${EDU}`].sort(),
  ],
  [
    'held until death',
    '<per>焦裕禄</per>，男，1963年4月出生，生前系<ins>财政部</ins>司长。',
    [`焦裕禄 ${FIN}`],
  ],
  [
    'beside callings',
    '<ins>财政部</ins>总监、高级工程师、博士生导师<per>焦裕禄</per>到会。',
    [`焦裕禄 ${FIN}`],
  ],
  [
    'taken up',
    '<per>焦裕禄</per>任职<ins>财政部</ins>司长，从<ins>教育部</ins>参事转任。',
    [`焦裕禄 ${FIN}`],
  ],
  [
    'left for another',
    '<per>焦裕禄</per>由<ins>教育部</ins>参事岗位上调任<ins>财政部</ins>司长。',
    [`焦裕禄 ${EDU}`, `焦裕禄 ${FIN}`],
  ],
])('a post held %s', (_, body, expected) => expect(posts(body)).toEqual(expected));

test.each([
  [
    'whom somebody tells of',
    '<per>焦裕禄</per>讲到治沙的人，说<per>王进喜</per>先生是大家，曾两度担任<ins>财政部</ins>部长。',
  ],
  ['who tells it himself', '<per>焦裕禄</per>在我任<ins>财政部</ins>司长时来过。'],
])("the post of one %s is not the teller's", (_, body) => {
  expect(posts(body).filter((line) => line.startsWith('焦裕禄'))).toEqual([]);
});
