import { expect, test } from 'vitest';
import { surfaces } from './read.ts';

test.each<[string, string[]]>([
  ['挪威渔业部长来访，法国欧洲和外交部长致辞。', ['挪威渔业部', '法国欧洲和外交部']],
  [
    '应塞内加尔共和国一体化和外交部长、加蓬共和国外交、国际合作和侨务部长邀请。',
    ['塞内加尔共和国一体化和外交部', '加蓬共和国外交、国际合作和侨务部'],
  ],
  [
    '日本国土交通省官员，智利驻沪总领馆和挪威驻青岛代表处。',
    ['日本国土交通省', '智利驻沪总领馆', '挪威驻青岛代表处'],
  ],
  ['挪威渔业部长级会议。', []],
])('%s', (text, expected) => expect(surfaces('Institution', text)).toEqual(expected));

test.each<[string, string[]]>([
  [
    '参加第三次中国—中东欧国家领导人会晤、中俄总理第九次定期会晤和第七轮中德战略与经济对话。',
    ['第三次中国—中东欧国家领导人会晤', '中俄总理第九次定期会晤', '第七轮中德战略与经济对话'],
  ],
  [
    '中法高级别人文交流机制第二次会议闭幕，中俄总理定期会晤开始。',
    ['中法高级别人文交流机制第二次会议', '中俄总理定期会晤'],
  ],
  ['中挪外长会晤后，出席中拉论坛第四届部长级会议。', ['中挪外长会晤', '中拉论坛第四届部长级会议']],
  ['其中外长会晤两次，中国举行三次会晤，会议中加强对话。', []],
])('%s', (text, expected) => expect(surfaces('Meeting', text)).toEqual(expected));

test.each<[string, string[]]>([
  ['在海风国宾馆会见来宾，入住青岩大酒店、白帆饭店等。', ['海风国宾馆', '青岩大酒店', '白帆饭店']],
  ['在一家酒店住下，在当地宾馆举行，在大型酒店举行。', []],
  ['抵达里加，转赴萨格勒布。', ['里加', '萨格勒布']],
])('%s', (text, expected) => expect(surfaces('Place', text)).toEqual(expected));

test.each<[string, string[]]>([
  ['会见市长彼利·罗德蓬斯先生、大使阿尔其·纳那武一行。', ['彼利·罗德蓬斯', '阿尔其·纳那武']],
  ['美国得克萨斯州白石市市长布里德表示，挪威驻沪总领事王度座谈。', ['布里德', '王度']],
  ['日本青森市市长佐藤健一郎、日本外务大臣中村由纪夫将来访。', ['佐藤健一郎', '中村由纪夫']],
  ['青木由市长种下，总书记的足迹·青江篇。', []],
  ['青江在线消息（李大山） 办公室主任齐小河会见来宾，副司长于继山，', ['李大山', '齐小河', '于继山']],
])('%s', (text, expected) => expect(surfaces('Person', text)).toEqual(expected));

test.each<[string, string[]]>([
  [
    '瑞典蔚雪平市、韩国蔚川广域市客人与乌兰巴托市座谈，蔚雪平市市长致辞。',
    ['瑞典蔚雪平市', '韩国蔚川广域市', '乌兰巴托市', '蔚雪平市'],
  ],
  ['日本股市、德国城市、英国首都市场和美国各州。', ['日本', '德国', '英国', '美国']],
  ['老挝等国驻香港总领事到会。', ['老挝', '香港']],
])('%s', (text, expected) => expect(surfaces('Place', text)).toEqual(expected));

test.each<[string, string[]]>([
  ['外交部驻澳门特派员公署、杭州市政府驻上海联络处。', ['外交部驻澳门特派员公署', '杭州市政府驻上海联络处']],
  ['拜访多国驻沪总领事馆，各国驻广州、厦门总领事馆。', []],
  ['教授李大山会见挪威海洋大学代表。', ['挪威海洋大学']],
])('%s', (text, expected) => expect(surfaces('Institution', text)).toEqual(expected));

test.each<[string, string[]]>([
  [
    '总统亚·格·卢卡文科举行会谈，总统威廉·J·布里顿到访，与马德琳·奥尔布赖特国务卿会谈。',
    ['亚·格·卢卡文科', '威廉·J·布里顿', '马德琳·奥尔布赖特'],
  ],
  ['西雅图市市长尼可拉斯到访，会见卡拉布里州州长里拉及客人。', ['尼可拉斯', '里拉']],
  ['日本驻华大使馆公使上野健二、政府特使李大山到会。', ['上野健二', '李大山']],
  ['宣读贺信，共和国院主席到会。', []],
])('%s', (text, expected) => expect(surfaces('Person', text)).toEqual(expected));

test.each<[string, string[]]>([
  [
    '与俄勒冈州签约，巴西卡拉布里州客人来访，应加拿大多伦多市市长邀请。',
    ['俄勒冈州', '巴西卡拉布里州', '加拿大多伦多市'],
  ],
])('%s', (text, expected) => expect(surfaces('Place', text)).toEqual(expected));

test.each<[string, string[]]>([
  ['挪威工业与科研部部长级官员和挪威海关及边境保卫署签字。', ['挪威工业与科研部', '挪威海关及边境保卫署']],
  ['来自各国的驻华大使或使馆代办到会。', []],
])('%s', (text, expected) => expect(surfaces('Institution', text)).toEqual(expected));

test('a place where a statement is made is no part of its name', () => {
  expect(surfaces('Document', '两国政府在海口发表联合声明。')).toEqual([]);
});

test.each<[string, string[]]>([
  ['宁德市外办和青岛市侨办拜访，香港驻沪办主任到会。', ['宁德市外办', '青岛市侨办', '香港驻沪办']],
  ['在宁德市外办学，在浙江省外办证。', []],
])('%s', (text, expected) => expect(surfaces('Institution', text)).toEqual(expected));

test('a village the lexicon has without its mark', () => {
  expect(surfaces('Place', '在梁家河村调研。')).toEqual(['梁家河村']);
});
