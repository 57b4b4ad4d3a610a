import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const table = (body: string): string[] =>
  said(readTagged(`关于公布名单的通知\n附件：名单\n${body}`, smallLexicon), 'LOCATED_IN');

test.each<[string, string, string[]]>([
  [
    'the seat behind the name',
    '序号单位名称所在地区一、检测类1<ins>金山公司</ins><pla>河北省</pla>2<ins>银山研究所</ins><pla>北京市</pla>二、服务类3<ins>铜山公司</ins><pla>河北省</pla>',
    ['金山公司 LOCATED_IN 河北省', '铜山公司 LOCATED_IN 河北省', '银山研究所 LOCATED_IN 北京市'],
  ],
  [
    'the seat before it',
    '序号省市企业名称1<pla>河北省</pla><ins>金山公司</ins>2<pla>北京市</pla><ins>银山研究所</ins>',
    ['金山公司 LOCATED_IN 河北省', '银山研究所 LOCATED_IN 北京市'],
  ],
  [
    'two lists, the second with its seats before',
    '序号单位名称所在地1<ins>金山公司</ins><pla>河北省</pla>\n序号省市企业名称1<pla>北京市</pla><ins>银山研究所</ins>',
    ['金山公司 LOCATED_IN 河北省', '银山研究所 LOCATED_IN 北京市'],
  ],
  ['no column of seats', '序号企业名称承办单位1<ins>金山公司</ins><pla>河北省</pla>2', []],
  ['a row with more between', '序号单位名称所在地1<ins>金山公司</ins>锅炉<pla>河北省</pla>2', []],
])('%s', (_, body, expected) => expect(table(body)).toEqual(expected));
