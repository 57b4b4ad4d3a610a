/** What went wrong, in the reader's language. */
import type { FailureCode } from '../data/api.ts';
import type { ApiError } from '../data/client.ts';
import type { Lang } from '../state/state.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export interface Told {
  what: string;
  hint: string | null;
  /** The server's own words, where they say more than ours: which id, which column, which parameter. */
  detail: string | null;
}

interface Words {
  what: string;
  hint: string;
}

/** The server speaks English; what can be foreseen is said in Chinese here. */
export const FAILURES_ZH: Record<FailureCode, Words> = {
  'not-found': {
    what: '图里没有这一项。',
    hint: '文本撤出或另行命名之后，编号会变：请按名称重新查找。',
  },
  'bad-parameter': { what: '有一个参数不对或没有给。', hint: '请改正下面指出的参数再试。' },
  'refused-query': {
    what: '这条查询不能运行。',
    hint: '请检查 Cypher 的写法；这里只能读，不能改动图数据库。',
  },
  timeout: {
    what: '查询超过了时限，已经停止。',
    hint: '请少取一些：加上 LIMIT、收窄 MATCH，不要写两个互不相连的模式。',
  },
  'too-large': { what: '这一问太大，已经停止。', hint: '请少取一些：加上 LIMIT，或收窄 MATCH。' },
  lost: { what: '连不上图数据库。', hint: '请看看数据库是否在运行（Neo4j：npm run neo4j），然后重试。' },
  forbidden: { what: '不允许从这里提问。', hint: '请在文脉自己的页面中提问。' },
  'not-built': { what: '网站还没有构建。', hint: '请运行 npm run build，再重新打开。' },
  fault: { what: '服务出了意料之外的错。', hint: '请运行 wenmai check；若数据无误，请报告下面这句话。' },
};

/** Whose cause is plain without the server's words. */
const PLAIN = new Set<FailureCode>(['timeout', 'too-large']);

type Failed = Pick<ApiError, 'status' | 'code' | 'message' | 'hint'>;

/** An error as it is told: a server that is gone in both languages; else in English by the server, in Chinese by the table, else as the server has it. */
export function toldOf({ status, code, message, hint }: Failed, lang: Lang): Told {
  const { title, hint: lostHint } = (lang === 'zh' ? zh : en).lost;
  if (status === 0) return { what: title, hint: lostHint, detail: null };
  const words = lang === 'zh' && code ? FAILURES_ZH[code] : undefined;
  if (!words || !code) return { what: message, hint, detail: null };
  return { ...words, detail: PLAIN.has(code) ? null : [message, hint].filter(Boolean).join(' ') };
}
