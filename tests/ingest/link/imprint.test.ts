import { expect, test } from 'vitest';
import { issuersOf } from '../../../ingest/link/index.ts';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

test.each([
  [
    'below a signature, of an office that printed for it',
    '关于开展试点工作的通知\n各地要落实。\n<ins>财政部</ins>\n2023年5月4日\n<ins>财政部办公厅</ins>2023年5月5日印发',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'below a signature, of part of a name',
    '关于开展试点工作的通知\n各地要落实。\n<ins>财政部</ins>\n2023年5月4日\n<ins>教育部</ins>办公厅 2023年5月5日印发',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'under a title that names the issuer',
    '财政部关于开展试点工作的通知\n各地要落实。\n<ins>教育部</ins>2023年5月5日印发',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'of the issuer itself',
    '财政部关于开展试点工作的通知\n各地要落实。\n<ins>财政部</ins>2023年5月5日印发',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'alone',
    '关于开展试点工作的通知\n各地要落实。\n<ins>教育部</ins>2023年5月5日印发',
    ['THIS ISSUED_BY 中华人民共和国教育部'],
  ],
  [
    'beside who issued another document',
    '关于开展试点工作的通知\n<ins>财政部</ins>印发了<doc>《甲办法》</doc>。\n<ins>教育部</ins>2023年5月5日印发',
    ['THIS ISSUED_BY 中华人民共和国教育部', '《甲办法》 ISSUED_BY 中华人民共和国财政部'],
  ],
])('an imprint %s', (_, text, expected) => {
  expect(said(readTagged(text, smallLexicon))).toEqual(expected);
});

test('who printed a text is no issuer of its title block, and a doubtful one where no other is named', () => {
  const raw = '关于开展试点工作的通知\n各地要落实。\n<ins>教育部</ins>2023年5月5日印发';
  const { links, entities, article } = readTagged(raw, smallLexicon);
  expect(issuersOf(links, entities, article)).toEqual([]);
  expect(links.map(({ type, confidence }) => [type, confidence])).toEqual([['ISSUED_BY', 0.5]]);
});
