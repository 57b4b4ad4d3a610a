import { expect, test } from 'vitest';
import { loadLexicon } from '../../../ingest/lexicon/index.ts';
import { readArticle } from '../../../ingest/index.ts';

const lexicon = loadLexicon();

/** The organs of a text by their names, in text order. */
function organs(text: string): string[] {
  const { mentions, entities } = readArticle(
    { bytes: new TextEncoder().encode(`来访\n${text}`), path: 'visit.txt', kind: 'txt' },
    lexicon,
  );
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions.filter(({ type }) => type === 'Institution').map(({ entity }) => names.get(entity) ?? '?');
}

test.each<[string, string[]]>([
  ['挪威副首相兼外交部长到会。', ['挪威外交部']],
  ['挪威前外交部长、瑞士原财政部长到会。', ['挪威外交部', '瑞士财政部']],
  ['瑞士联邦委员兼财政部长到会。', ['瑞士财政部']],
  ['国务委员兼外交部长王毅到会。', ['中华人民共和国外交部']],
  ['王毅访问挪威。外交部长王毅说。', ['中华人民共和国外交部']],
  ['财政部长耶伦到访。', ['财政部']],
  ['美国财政部长耶伦到访。次日财政部长耶伦说。', ['美国财政部', '美国财政部']],
  ['财政部长王大山到访。', ['中华人民共和国财政部']],
])('%s', (text, expected) => expect(organs(text)).toEqual(expected));

test.each<[string, string[]]>([
  ['日本大阪市政府到会，乌兰巴托市政府致函。', ['日本大阪市政府', '乌兰巴托市政府']],
  ['挪威外交部到会。', ['挪威外交部']],
])('%s', (text, expected) => expect(organs(text)).toEqual(expected));
