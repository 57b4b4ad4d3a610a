/** The parties beside the Party by their short names. */
export const PARTIES: Readonly<Record<string, string>> = {
  民革: '中国国民党革命委员会',
  民盟: '中国民主同盟',
  民建: '中国民主建国会',
  民进: '中国民主促进会',
  农工党: '中国农工民主党',
  致公党: '中国致公党',
  九三学社: '九三学社',
  台盟: '台湾民主自治同盟',
};

/** With the league: their committees are named as the Party's are (共青团浙江省委, 民革省委会). */
export const BRANCHED: Readonly<Record<string, string>> = { 共青团: '中国共产主义青年团', ...PARTIES };
