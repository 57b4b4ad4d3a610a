/** 机务段, 高铁工务段: what a railway is run by on the spot, as part of a pattern. */
export const RAILWAY =
  '(?:[东西南北]|高铁)?(?:机务|车务|工务|电务|车辆|客运|动车|供电|桥工|货运|运输|列车|房建|通信)段(?![长落位])';
