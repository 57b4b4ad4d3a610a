import { expect, test } from 'vitest';
import { loadLexicon, readArticle } from '../../ingest/index.ts';

const lexicon = loadLexicon();

/** Who holds which post where. */
function held(body: string): string[] {
  const bytes = new TextEncoder().encode(`消息\n${body}`);
  const { links, entities } = readArticle({ path: 'ministry.txt', bytes, kind: 'txt' }, lexicon);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return links
    .filter(({ type }) => type === 'HOLDS')
    .map(({ source, target }) => `${names.get(source)} ${names.get(target)}`)
    .sort();
}

test.each([
  [
    'the one named last',
    '水利部召开治沙会议。部党组成员、副部长王大山到会。',
    ['王大山 中华人民共和国水利部', '王大山 中国共产党水利部党组'],
  ],
  ['none that is named', '县里召开治沙会议。部党组成员、副部长王大山到会。', ['王大山 部党组']],
])('部党组 is of %s', (_, body, expected) => expect(held(body)).toEqual(expected));
