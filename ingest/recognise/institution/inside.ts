import type { View } from '../recogniser.ts';

/** Words of grammar, and posts: 浙江|任|省委, 中央|将|举办, 安吉县委书记|兼|人大常委会. */
const GRAMMAR = /^(?:p|d|r|y|e|u[a-z]*)$/u;
const NO_PART =
  /^(?:一|某|一家|暨|任|担任|当|有|没有|在|将|已|也|兼|上|第一书记|省长|市长|县长|书记|副书记|主任|副总理|总理|参加|举办|举行|批转|转发|执行|调任|建立|组建|成立|责成|领导|统一领导|纠集|开始|试行|历届|由于|拼凑|反动|试点|保留|确定|维护|控制|抢占|推动|推进|实施|出席|创办|主办|前往|来到|问题|形势|局势|势力|分析|委托)$/u;
/** Tags the segmenter gives to words that stand in names: 高新, 正定, 每日 */
const NAMING =
  /^(?:与|青少年|高新|立法|正定|大连|互动|永新|微然|果实|非凡|久久|先声|特发|任城|每日|之家|自然|共同|自我|比亚迪|中共|各界|各族|至善|自由|兴业|自动|的士)$/u;
/** Ends after which a finite verb may not stand: 中央维护海洋权益工作领导小组 is one of its kind. */
const BODY = /(?:领导小组|委员会)$/u;

/**
 * True where what stands inside an organ's name is a clause: a preposition, an adverb, a pronoun, a verb that takes organs as its
 * object, or a person (车俊). The middle runs from the end of the place or the state to the start of the suffix.
 */
export function isClause({ tokens, lexicon }: View, span: { start: number; end: number }): boolean {
  return tokens.within(span.start, span.end).some(({ word, tag }, index, all) => {
    // 机关|一|党支部, 城西|一|中队
    if (NAMING.test(word) || (word === '一' && /^(?:党|[大中支]队)/u.test(all[index + 1]?.word ?? '')))
      return false;
    // 递铺司法|所: no particle at the end
    if (GRAMMAR.test(tag)) return word !== '所' || index < all.length - 1;
    // 齐齐哈尔|机务段: a place that looks like a person
    if (tag.startsWith('nr') && word.length >= 3 && index < all.length - 1)
      return lexicon.lookup(word, 'Place').length === 0;
    return NO_PART.test(word) && !(index === 0 && /^维护$/u.test(word) && BODY.test(all.at(-1)?.word ?? ''));
  });
}
