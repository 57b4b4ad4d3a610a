import type { Namer } from '../naming.ts';

/** 《党建研究》 keeps its marks, 浙江日报 has none. */
export const publicationAsWritten: Namer = ({ words }) => {
  const name = words.trim().replace(/^“(.*)”$/u, '$1');
  // 卫生部官方网站 is one with 卫生部网站.
  const key = name.replace(/(?:官方网站|官网|门户网站)$/u, '网站');
  return { type: 'Publication', name, ...(key === name ? {} : { key }), reason: 'as written' };
};
