import { expect, test } from 'vitest';
import { brokenAnnex } from '../../../ingest/clean/broken-title.ts';
import { applied } from '../../../ingest/clean/edit.ts';
import { readAddressees } from '../../../ingest/clean/title-block/addressees.ts';
import { withoutNumber } from '../../../ingest/clean/title-block/number.ts';
import { readTitleBlock } from '../../../ingest/clean/title-block/index.ts';
import { articleOf } from '../segment/article.ts';
import { readAttachments } from '../../../ingest/clean/title-block/attachments.ts';

test.each([
  ['各县（市、区）人民政府，市政府各部门：', '各县（市、区）人民政府，市政府各部门'],
  ['甲政办发〔2021〕8号各县人民政府：', '各县人民政府'],
  ['主送：青山县财政局：', '青山县财政局'],
  ['青山县水利局:', '青山县水利局'],
  ['青山水电有限责任公司；各乡（镇）：', '青山水电有限责任公司；各乡（镇）'],
  ['各位代表：', undefined],
  ['现将有关事项通知如下：', undefined],
  ['联系单位：', undefined],
  ['请各单位抓好落实。\n青山县财政局：', undefined],
])('addressees: %j', (lines, expected) => {
  expect(readAddressees(lines.split('\n'))).toBe(expected);
});

test.each([
  ['附件：值班名单', ['值班名单']],
  ['附件：1.值班名单\n2.值班电话\n青山县财政局\n2021年8月1日', ['值班名单', '值班电话']],
  ['附件:\n1、值班名单\n2、值班电话', ['值班名单', '值班电话']],
  ['附件：1.2021年值班名单.doc2.值班电话.xls 青山县财政局', ['2021年值班名单', '值班电话']],
  ['联系电话：1234567 附件：1.值班名单2.值班电话', ['值班名单', '值班电话']],
  ['附件1：值班名单\n附件2：值班电话', ['值班名单', '值班电话']],
  ['附 件：1．值班名单\n2．值班电话', ['值班名单', '值班电话']],
  ['附件 1.值班名单 2.值班电话\n青山县财政局', ['值班名单', '值班电话']],
  ['附件\n1.值班名单\n2.值班电话\n青山县财政局', ['值班名单', '值班电话']],
  ['（附件：值班名单）', ['值班名单']],
  ['附件\n1.值班从早八点起，到晚八点止。\n2.交班要签字。', []],
  ['附件：\n值班名单.pdf\n青山县财政局', ['值班名单']],
  // nothing is listed, and what follows is the signature
  ['附件：\n青山县财政局\n2021年8月1日', []],
  ['请认真执行。\n青山县财政局\n2021年8月1日\n附件1\n值班名单\n附件2\n值班电话', ['值班名单', '值班电话']],
  ['附件是通知的一部分。', []],
])('attachments: %j', (foot, expected) => {
  expect(readAttachments(`关于做好值班工作的通知\n各科室：\n${foot}`)).toEqual(expected);
});

test('the title of an annex that the letter names is one line, another stays in two', () => {
  const letter = '现将《青山县修渠管理办法》印发给你们。\n青山县\n';
  const text = `${letter}修渠管理办法\n青山县\n植树办法`;
  expect(applied(text, brokenAnnex.find(text))).toBe(
    '现将《青山县修渠管理办法》印发给你们。\n青山县修渠管理办法\n青山县\n植树办法',
  );
});

test.each([
  ['青山县修渠办法（2021年8月1日县人民代表大会第二次会议通过，自公布之日起施行）', '青山县修渠办法'],
  ['青山县修渠办法（2021年修订）', '青山县修渠办法（2021年修订）'],
  ['会议（2021年8月1日举行）', '会议（2021年8月1日举行）'],
])('the title of %s', (line, expected) => {
  expect(withoutNumber(line)).toBe(expected);
});

test('the note of its adoption, on the line of the title, dates a text', () => {
  const { title, date } = readTitleBlock(
    articleOf('青山县修渠办法（2021年8月1日县人民代表大会第二次会议通过）\n为了修渠，制定本办法。'),
  );
  expect([title, date]).toEqual(['青山县修渠办法', '2021-08-01']);
});

test.each([
  '――2021年1月20日在青山县第三届人民代表大会上',
  '2021年1月20日在青山县第三届人民代表大会第二次会议',
])('when a report was made: %s', (line) => {
  expect(readTitleBlock(articleOf(`青山县水利局工作报告\n${line}\n各位代表：\n现在报告工作。`)).date).toBe(
    '2021-01-20',
  );
});

test.each([
  ['青山县水利局办公室 2021年5月8日', '青山县政府常务会议纪要'],
  ['关于修渠的会议纪要', '关于修渠的会议纪要'],
])('the title of minutes, and their day, over %s', (line, expected) => {
  const text = `青山县政府常务会议纪要〔2021〕7号\n${line}\n5月6日，县长王大山主持会议。现纪要如下：\n一、修渠`;
  const { title, entity, date } = readTitleBlock(articleOf(text));
  expect(title).toBe(expected);
  expect(date).toBe(/\d日/u.test(line) ? '2021-05-08' : undefined);
  // Each meeting has minutes of its own.
  expect(entity).toMatch(/@|关于/u);
});
