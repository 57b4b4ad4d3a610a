import { replaceAll, type Step } from './edit.ts';

const CRUMBS = /^(?:[^\n]{0,8}位置[：:]\s*\n)?(?:网站)?首页\n(?:[>›»]+\n[^\n]{1,20}(?:\n|$)){1,8}/gmu;

/** 首页⏎>⏎政务公开⏎>⏎通知 : the path to a page, one step a line. */
export const breadcrumb: Step = {
  reason: 'breadcrumb',
  record: 'cut',
  find: (text) => replaceAll(text, CRUMBS, ''),
};
