import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

/** Surnames that begin no everyday word behind 老 or 小: no 老石, 小康, 小白. */
const CALLED: Search = {
  needs: ['老', '小'],
  pattern:
    /(?:老[王李张刘陈杨赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏傅邹熊孟秦邱江尹薛阎段侯陶贺顾郝龚邵钱严覃武戴莫孔]|小[王李张刘陈杨赵吴周徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘蔡蒋余杜程苏魏吕姚卢姜崔谭陆范廖薛侯邵])(?![子妃庄村寨店楼屯沟集河府])/uy,
};

/** 老赵 in a text that names 赵大山 in full: how those speak of people who know them. */
export function familiar(view: View, persons: readonly Found[]): Found[] {
  const { words, tokens, hitsOf } = view;
  let surnames: Set<string> | null = null;
  return seek(view, CALLED, ({ span }) => {
    surnames ??= new Set(
      [...persons, ...hitsOf.Person]
        .filter(({ start, end }) => end - start < 4)
        .map(({ start }) => words[start] ?? ''),
    );
    if (!surnames.has(words[span.end - 1] ?? '')) return null;
    // 古老|张掖, 老郑州: a word that is known; 老|郑说 is none
    const cut = [span.start, span.end].some((at) => !/^(?:x|nr\w*)$/u.test(tokens.across(at)?.tag ?? 'x'));
    return cut ? null : { ...span, type: 'Person', rule: 'familiar' };
  });
}
