import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const quoted = (sentence: string): string[] =>
  said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'QUOTES').map((line) =>
    line.replace('THIS QUOTES ', ''),
  );

const JIAO = '<per>焦裕禄</per>';
const LEI = '<per>雷锋</per>';

test.each([
  ['who says it', `${JIAO}同志强调：“要把沙丘治住。”`, ['焦裕禄']],
  ['to whom', `${JIAO}跟<ins>林业局</ins>局长${LEI}同志说：“泡桐能挡住风沙。”`, ['焦裕禄']],
  ['only to whom', `我跟${JIAO}同志说：“泡桐能挡住风沙。”`, []],
  ['somebody to be asked for', `我马上对${JIAO}的妻子说：“快拿条毛巾来。”`, []],
  ['of theirs, and then the one', `${JIAO}的态度很坚决，他说：“沙丘一定要治住。”`, ['焦裕禄']],
  ['whose hand is taken', `临走时，${JIAO}握着${LEI}的手说：“种树要种在前头。”`, ['焦裕禄']],
  ['who is met', `${JIAO}同${LEI}在县里会谈时说：“种树要种在前头。”`, ['焦裕禄']],
  ['met on an occasion', `${JIAO}在会见${LEI}时指出：“种树要种在前头。”`, ['焦裕禄']],
  ['in a letter', `${JIAO}给${LEI}写了信，信中写道：“种树要种在前头。”`, ['焦裕禄']],
  ['together', `${JIAO}和${LEI}指出：“种树要种在前头。”`, ['雷锋']],
  ['an even temper is no company', `一向和蔼的${JIAO}马上严肃起来说：“谁叫你们来等的？”`, ['焦裕禄']],
  ['somebody without a name', `听了${JIAO}的答复，一位村民说：“我们心里亮堂了。”`, []],
  ['I', `${JIAO}问起收成，我说：“今年每亩多收了三斗。”`, []],
  [
    'a call and a rule',
    `${JIAO}号召：“要把沙丘治住。”<doc>《治沙条例》</doc>第二条规定：“沙丘不许开荒。”`,
    ['《治沙条例》', '焦裕禄'],
  ],
  [
    'a document that a book holds',
    `${JIAO}在<doc>《治沙笔记》</doc>（见<doc>《治沙文集》</doc>）一文中写道：“种树要种在前头。”`,
    ['《治沙笔记》'],
  ],
  ['a document', `${JIAO}在<doc>《治沙笔记》</doc>一文中写道：“种树要种在前头。”`, ['《治沙笔记》']],
])('%s', (_, sentence, expected) => expect(quoted(sentence)).toEqual(expected));
