import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { isA } from '../hits.ts';

/** 陆军, 海军空军领导机构: what follows makes another name or another word of it. */
const SERVICE: Search = {
  needs: ['陆军', '海军', '空军'],
  pattern:
    /(?<name>[陆海空]军)(?:领导机构)?(?!陆战|航空兵|[一二三四五六七八九十]号|节|校|衔|服|[官士]|第(?![一二三]副?(?:司令员|政治委员|政委)))/uy,
};
/** Whose it is and what it is like: 外国|海军, 国民党|空军, 新型|陆军. */
const OTHERS = /[国军党区敌伪蒋苏美英日德法俄印型化支]$/u;

/** 海军|副司令员, 空军|政治委员: the titles no other country's or party's services have. */
const POST = /^(?:原?第?[一二三]?副?(?:司令员|政治委员|政委)|党委)/u;

/**
 * 陆军, 陆军领导机构: a service of the army by its bare name, before a post of it (任海军司令员) or in a text that calls
 * it 中国人民解放军陆军 elsewhere.
 */
export function services(view: View): Found[] {
  const { words, tokens, hitsByEnd } = view;
  return seek(view, SERVICE, ({ span }) => {
    const { start } = span;
    const service = words.slice(start, start + 2);
    const other =
      OTHERS.test(words[start - 1] ?? '') || (hitsByEnd.get(start) ?? []).some((hit) => isA(hit, 'Place'));
    if (other) return null;
    const posted = POST.test(words.slice(start + 2, start + 10));
    if (!posted && (tokens.across(start) || !words.includes(`中国人民解放军${service}`))) return null;
    return { ...span, type: 'Institution', rule: 'service-of-army' };
  });
}
