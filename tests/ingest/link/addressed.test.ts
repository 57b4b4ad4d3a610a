import { describe, expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { namesIn, readTagged } from './tagged.ts';

const last = (raw: string): string | undefined => namesIn(raw, smallLexicon).at(-1);

const id = (line: string): string | undefined =>
  readTagged(`关于许可的通知\n${line}：\n<ins>你公司</ins>来函收悉。`, smallLexicon).mentions.at(-1)?.entity;

describe('你公司 is who a letter is written to', () => {
  test.each([
    [
      'two firms on one line',
      '关于许可的通知\n<ins>金山阀门有限公司</ins>、<ins>银河锅炉有限公司</ins>：\n<ins>你公司</ins>来函收悉。',
      '金山阀门有限公司、银河锅炉有限公司',
    ],
    [
      'a firm behind its country',
      '关于许可的通知\n芬兰<ins>Acme Valves Oy</ins>：\n<ins>你公司</ins>来函收悉。',
      'AcmeValvesOy',
    ],
    [
      'a line without a colon',
      '关于许可的通知\n<ins>金山阀门有限公司</ins>\n<ins>你公司</ins>来函收悉。',
      '金山阀门有限公司',
    ],
    [
      'the firm of the title',
      '关于批准延续金山阀门有限公司制造许可证的通知\n<ins>你公司</ins>来函收悉。',
      '金山阀门有限公司',
    ],
    [
      'of two firms in the title none',
      '关于批准金山阀门有限公司和同意银河锅炉有限公司制造许可证的通知\n<ins>你公司</ins>来函收悉。',
      '你公司',
    ],
    [
      'the end of a clause is no address',
      '关于许可的通知\n经审查<ins>金山阀门有限公司</ins>：\n<ins>你公司</ins>来函收悉。',
      '你公司',
    ],
    [
      'a line of another kind',
      '关于许可的通知\n<ins>金山阀门有限公司</ins>\n经审查，<ins>你公司</ins>来函收悉。',
      '你公司',
    ],
  ])('%s', (_, raw, expected) => expect(last(raw)).toBe(expected));

  test('in whichever order the line has them', () => {
    const [first, second] = ['<ins>金山阀门有限公司</ins>', '<ins>银河锅炉有限公司</ins>'];
    expect(id(`${first}、${second}`)).toBe(id(`${second}，${first}`));
  });
});
