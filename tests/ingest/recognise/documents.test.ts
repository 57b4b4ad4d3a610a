import { describe, expect, test } from 'vitest';
import { recognised } from '../../helpers/recognised.ts';

describe('documents without marks', () => {
  test.each<[string, string[]]>([
    ['修订党政领导干部考核工作条例、机关档案工作条例。', ['党政领导干部考核工作条例', '机关档案工作条例']],
    ['遵照中国人民政治协商会议共同纲领办事。', ['中国人民政治协商会议共同纲领']],
    ['信守中葡联合声明。', ['中葡联合声明']],
    ['国务院印发关于加强社区服务的意见，提出要求。', ['关于加强社区服务的意见']],
    ['履行联合国宪章。', ['联合国宪章']],
    ['落实公平竞争审查条例。', ['公平竞争审查条例']],
    ['中共中央关于加强社区党建的意见发布。', ['中共中央关于加强社区党建的意见']],
    ['按工业和信息化部令第7号和农函﹝2021﹞3号办。', ['工业和信息化部令第7号', '农函﹝2021﹞3号']],
    // classes, other words
    ['制定有关条例和单行条例，建设标准则须先行。', []],
    ['提出关于改进服务的意见。', []],
    ['按条例办事，讲公约精神。', []],
  ])('%s', (text, expected) => {
    expect(recognised(text, 'Document')).toEqual(expected.map((name) => `Document ${name}`));
  });
});

describe('publications', () => {
  test.each<[string, string[]]>([
    ['英国《泰晤士报》网站刊文。', ['《泰晤士报》']],
    ['看到《情况通报》。', []],
    ['资料来源：参考消息、海外网等', ['参考消息', '海外网']],
    ['据温州日报报道，江西卫视转播。', ['温州日报', '江西卫视']],
    ['实行每日报告制度，总要求是实干。', []],
    ['来源：求是', ['求是']],
  ])('%s', (text, expected) => {
    expect(recognised(text, 'Publication')).toEqual(expected.map((name) => `Publication ${name}`));
  });
});
