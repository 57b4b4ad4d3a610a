import { makeReading } from '../../helpers/reading.ts';

/** Names that would break a query put together from text. They must come back as they are. */
export const HOSTILE = [
  `"'\`\\`,
  '“两个`维护”',
  "x'}) DETACH DELETE n //",
  '}) MATCH (m) DETACH DELETE m; //',
  '$id',
  '${id}',
  '\\u0027 OR 1=1',
  '𠮷野㛃',
  'é é',
  '/* 注 */',
  '{{x}}',
  '<script>alert(1)</script>',
  'null',
  ' 前后 ',
  '一\t二',
];

/** A text that names all of them. */
export const hostileReading = () =>
  makeReading({
    title: `《"引号'与\`反引号》`,
    path: `a 'quoted" path.txt`,
    url: "https://example.org/?a='b'&c=`d`",
    sentences: HOSTILE.map((name, at) => [`第${at}：${name}。`, [[name, 'Slogan', `slogan:${name}`]]]),
    links: HOSTILE.map((name, at) => ({
      type: 'PROPOSED_BY',
      source: `slogan:${name}`,
      target: 'self',
      sentence: at,
      attributes: { note: name },
    })),
  });
