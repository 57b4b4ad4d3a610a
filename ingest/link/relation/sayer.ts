import type { Mention } from '#graph';
import { hasOtherSubject } from './clause.ts';
import { letters } from './notation.ts';
import { BLANK, withoutPhrases } from './phrase.ts';
import { type Skeleton, mentionAt } from './skeleton.ts';

const PERSON = letters('H');
const SAYERS = new RegExp(`[${letters('HD')}]`, 'gu');
/** 在《甲文》（见《乙书》）一文中写道: the book only holds it. */
const CITED = /（(?:参见|见|载于?|刊于|引自|选自|摘自|出自|收入)[^（）]{1,30}）/gu;
/** Characters before the verb among which who says it is looked for. */
const REACH = 80;

/** 跟林业局局长|张三 说, 握着|张三 的手说, 给|张三 写信说: who is spoken to. */
const TO =
  /(?:(?<![绝反相])对|跟|(?<![一方意动志])向|给|(?<![一大])致|问|告诉|握着|拉着|拍着|陪着|陪同|接受|回答|叮嘱|嘱咐|感谢)[^，。；：“”…]{0,20}$/u;
/** 同时任总统|张三 会晤时说: together they met, one of them speaks. */
const WITH =
  /(?<![共一相不合])[同与和跟](?![志时蔼谐平睦善解气])[^，。；：“”、…]{0,20}$|同时任[^，。；：“”、…]{0,20}$/u;
const MET =
  /^[^，。；：“”]{0,24}(?:会晤|会谈|会见|谈话|谈心|交谈|座谈|通话|通电话|见面|握手|合影|聊天|聊|说)/u;
/** 张三|媳妇说, 张三|的女儿说: somebody of theirs. 张三的讲话 is theirs. */
const THEIRS =
  /^(?:同志|书记|先生|主席|总理|老人)?(?:的(?!(?:[^，。；：“”]{0,8})(?:讲话|报告|文章|著作|指示|批示|话|信|贺信|贺电|题词|论述|演讲|致辞|发言|文中|书中))|媳妇|夫妇|夫人|妻子|爱人|丈夫|父亲|母亲|父母|儿子|女儿|一家|等人)/u;

/** 张三的态度很坚决，他说 */
const AGAIN = /，[他她][^，]{0,8}$/u;

/** 听了张三的答复，一位群众说; 张三问起，我说: somebody else speaks in the last clause. */
const OTHER =
  /(?<![对跟向给和与])(?:群众|村民|老人|老乡|领导|负责人|同志|记者|干部|代表|职工|专家|学者|朋友|学生|老师|[一两几有]位[^，]{1,6})们?(?:[就也还又都曾]|激动地|高兴地|[对跟向]我们?)*$/u;

/**
 * Who says what the verb at `at` says: the person or document named last before it that is not who is spoken to (跟张三说), met
 * (在会见张三时说) or only related to (张三的女儿说). Null where nobody else is named.
 */
export function sayerOf(skeleton: Skeleton, at: number): Mention | null {
  const from = Math.max(0, at - REACH);
  const words = skeleton.words.slice(from, at);
  const spoken = /[。；：“”](?=[^。；：“”]*$)/u.exec(words);
  const stretch = spoken ? spoken.index + 1 : 0;
  const plain = withoutPhrases(words);
  const own = words.replace(CITED, (bracket) => BLANK.repeat(bracket.length));
  const named = [...own.matchAll(SAYERS)].filter(({ index }) => index >= stretch);
  const last = /，([^，]*)$/u.exec(words);
  const other = last !== null && (hasOtherSubject(last[1] ?? '') || OTHER.test(last[1] ?? ''));
  const one = named.findLast(({ 0: letter, index }) => {
    if (other && index < last.index) return false;
    if (letter !== PERSON) return true;
    const [before, behind] = [words.slice(0, index), words.slice(index + 1)];
    const spokenTo =
      TO.test(before) || (WITH.test(before) && MET.test(behind + skeleton.words.slice(at, at + 1)));
    return plain[index] !== BLANK && !spokenTo && (!THEIRS.test(behind) || AGAIN.test(behind));
  });
  return one ? (mentionAt(skeleton, from + one.index) ?? null) : null;
}
