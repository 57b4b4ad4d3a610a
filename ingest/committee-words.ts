/** Short forms of committees by what their whole names end in: 军管会 of 清河县军事管制委员会. */
export const COMMITTEES: Readonly<Record<string, string>> = {
  军管会: '军事管制委员会',
  革委会: '革命委员会',
  管委会: '管理委员会',
  筹委会: '筹备委员会',
};
