import { seek, type Recogniser, type Search } from '../recogniser.ts';

const ABOUT: Search = {
  needs: ['“关于'],
  pattern:
    /“关于[^“”《》，。；：！？\n]{3,60}的(?:若干|补充|紧急|重要|暂行)?(?:指示|决定|决议|通知|规定|办法|意见|报告|命令|指令|通令|布告|通告|条例|方案)”/uy,
};

/** Titles in quotation marks, as papers of the fifties and letters write them: “关于加强山区水利工作的指示”. */
export const documentsQuoted: Recogniser = {
  name: 'documents-quoted',
  example: '发出“关于加强山区水利工作的指示”',
  find: (view) => seek(view, ABOUT, ({ span }) => ({ ...span, type: 'Document', rule: 'quoted-about' })),
};
