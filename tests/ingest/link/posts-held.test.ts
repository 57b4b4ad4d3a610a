import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged } from './tagged.ts';

/** Who holds which post where, as `who organ post`. */
function held(body: string): string[] {
  const { links, entities } = readTagged(`访谈\n${body}`, smallLexicon);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return links
    .filter(({ type }) => type === 'HOLDS')
    .map(({ source, target, attributes }) =>
      [names.get(source), names.get(target), attributes?.['post']].filter(Boolean).join(' '),
    )
    .sort();
}

const MINISTRY = '中华人民共和国财政部';

test.each([
  [
    'one after the other',
    '<per>焦裕禄</per>任<ins>财政部</ins>副部长。后来，<ins>财政部</ins>部长<per>焦裕禄</per>下乡。<per>焦裕禄</per>任<ins>财政部</ins>副部长时来过。',
    [`焦裕禄 ${MINISTRY} 副部长；部长`],
  ],
  [
    'of a committee and of its government',
    '<ins>中共河北省委员会</ins>副书记、代省长<per>焦裕禄</per>到会。',
    ['焦裕禄 中共河北省委员会 副书记', '焦裕禄 河北省人民政府 代省长'],
  ],
  [
    'of a committee and of its government, elsewhere than the text',
    '<pla>河北省</pla>、<pla>河北省</pla>、<pla>河北省</pla>。<per>焦裕禄</per>在<pla>江西省</pla>当<ins>省委</ins>副书记、省长。',
    ['焦裕禄 中共江西省委员会 副书记', '焦裕禄 江西省人民政府 省长'],
  ],
  [
    'of the organ that has the person',
    '请<ins>财政部</ins>的<per>焦裕禄</per>部长来讲课。',
    [`焦裕禄 ${MINISTRY}`],
  ],
  ['who has it', '当时的<ins>财政部</ins>部长是<per>焦裕禄</per>。', [`焦裕禄 ${MINISTRY} 部长`]],
  ['who has it is told of further', '<ins>财政部</ins>部长是<per>焦裕禄</per>的老师。', []],
  [
    'who leads, by the post',
    '成立以县长<per>焦裕禄</per>为组长的<ins>治沙委员会</ins>。',
    ['焦裕禄 治沙委员会'],
  ],
  ['rose to be', '<per>焦裕禄</per>后来当上<ins>财政部</ins>部长。', [`焦裕禄 ${MINISTRY} 部长`]],
  ['on a label', '<ins>治沙委员会</ins>主任：<per>焦裕禄</per>', ['焦裕禄 治沙委员会 主任']],
  ['what is said of another on a label', '<ins>治沙委员会</ins>主任：<per>焦裕禄</per>常来村里。', []],
  ['at the organ', '<per>焦裕禄</per>当年在<ins>财政部</ins>任处长时来过。', [`焦裕禄 ${MINISTRY} 处长`]],
  [
    'who tells of himself, at the organ',
    '采访组：请您谈谈。\n<per>王进喜</per>：那时我还在<ins>财政部</ins>当处长。\n采访组：后来呢？\n<per>王进喜</per>：种树。',
    [`王进喜 ${MINISTRY} 处长`],
  ],
  ['retired', '<per>焦裕禄</per>从<ins>财政部</ins>部长的岗位上退休。', [`焦裕禄 ${MINISTRY} 部长`]],
  [
    'of one, and behind it those of another',
    '<per>焦裕禄</per>担任<ins>治沙委员会</ins>主任，<ins>财政部</ins>部长<per>王进喜</per>担任<ins>治沙委员会</ins>副主任。',
    ['焦裕禄 治沙委员会 主任', '王进喜 治沙委员会 副主任', `王进喜 ${MINISTRY} 部长`],
  ],
  [
    'of two organs, one behind the other',
    '<ins>治沙委员会</ins>主任，<ins>财政部</ins>部长<per>焦裕禄</per>到会。',
    ['焦裕禄 治沙委员会 主任', `焦裕禄 ${MINISTRY} 部长`],
  ],
  [
    'of a leading group and of its organ',
    '<ins>财政部党组</ins>书记、部长<per>焦裕禄</per>到会。',
    [`焦裕禄 ${MINISTRY} 部长`, '焦裕禄 中国共产党财政部党组 书记'],
  ],
  [
    'in brackets behind a name',
    '由<per>焦裕禄</per>（曾任<ins>财政部</ins>司长）带队。',
    [`焦裕禄 ${MINISTRY} 司长`],
  ],
  [
    'in brackets behind a name the text is not sure of',
    '由<per>焦裕禄</per>（时任<ins>财政部</ins>司长）带队，某大山（时任<ins>教育部</ins>司长）一起去。',
    [`焦裕禄 ${MINISTRY} 司长`],
  ],
])('posts %s', (_, body, expected) => expect(held(body)).toEqual([...expected].sort()));
