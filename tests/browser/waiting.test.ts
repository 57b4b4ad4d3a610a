import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing } from '../helpers/chromium.ts';
import { sampleReadings } from '../helpers/sample-readings.ts';
import { makeReading } from '../helpers/reading.ts';
import { COMMITTEE } from '../viewer/server/readings.ts';
import { notBuilt, openSite } from './site.ts';
import type { Site } from './site.ts';

const reason = notBuilt || chromiumMissing();

/** One who proposed more than a page holds, in as many sentences. */
const MANY = 130;
const hub = makeReading({
  title: '提法一览',
  sentences: Array.from({ length: MANY }, (_, at) => [
    `省委提出“甲${at}”。`,
    [
      ['省委', 'Institution', COMMITTEE],
      [`“甲${at}”`, 'Slogan'],
    ],
  ]),
  links: Array.from({ length: MANY }, (_, at) => ({
    type: 'PROPOSED_BY' as const,
    source: `slogan:甲${at}`,
    target: COMMITTEE,
    sentence: at,
  })),
});

describe.skipIf(reason)(`what takes a moment, and what is too long for one page ${reason}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite([...sampleReadings(), hub]);
  });
  afterAll(() => site.close());

  test('search says that it looks; Enter opens the first hit when it comes', async () => {
    const page = await site.open();
    await page.locator('.beginning').waitFor();
    const letGo = await held(page);
    await page.getByRole('combobox', { name: '查找' }).fill('sangeyipi');
    await page.keyboard.press('Enter');
    await page.locator('.searching').waitFor();
    expect(await page.locator('.searching').textContent()).toBe('正在查找…');
    letGo();
    await page.getByRole('heading', { level: 1, name: '三个一批' }).waitFor();
    expect(await page.locator('.searching').count()).toBe(0);
    await page.close();
  });

  test('letters written after Enter take it back', async () => {
    const page = await site.open();
    await page.locator('.beginning').waitFor();
    const letGo = await held(page);
    const box = page.getByRole('combobox', { name: '查找' });
    await box.fill('sangeyi');
    await page.keyboard.press('Enter');
    await box.pressSequentially('pi');
    letGo();
    await page
      .getByRole('option', { name: /三个一批/u })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('open')).toBeNull();
    await page.close();
  });

  test('Stop ends the request of a long question', async () => {
    const page = await site.open('?tab=cypher');
    const editor = page.getByRole('textbox', { name: 'Cypher 查询' });
    await page.route('**/api/cypher', () => {});
    await editor.fill('RETURN 1 AS one');
    const sent = page.waitForRequest('**/api/cypher');
    await editor.press('Control+Enter');
    const asked = await sent;
    await page.getByRole('button', { name: '停止' }).click();
    await expect.poll(() => asked.failure()?.errorText).toContain('ABORTED');
    await page.getByRole('button', { name: '运行', exact: true }).waitFor();
    await page.unroute('**/api/cypher');
    await editor.press('Control+Enter');
    await page.locator('.answer').getByText('one').waitFor();
    await page.close();
  });

  test('every sentence and every link of a card can be reached', async () => {
    const page = await site.open(`?open=${COMMITTEE}`);
    await page.locator('.card h1').waitFor();
    const groups = page.locator('.link-group');
    for (let at = 0; at < (await groups.count()); at += 1) {
      const group = groups.nth(at);
      await reach(group.locator('.more'));
      const total = Number((await group.locator('h3 .figure').textContent())?.replace(/,/gu, ''));
      expect(await group.locator('.link-name').count()).toBe(total);
    }
    await reach(page.locator('.passages .more'));
    const told = (await page.locator('.card h2').last().textContent()) ?? '';
    expect(await page.locator('.passages .sentence').count()).toBe(Number(/[\d,]+/u.exec(told)?.[0]));
    await page.close();
  });

  test('a failure is told in the language of the page, with what it was about', async () => {
    const page = await site.open('?open=slogan:没有这个提法');
    const alert = page.locator('.right').getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/图里没有这一项。.*没有这个提法/su);
    await page.close();
  });
});

/** Search answers only when what comes back is called. */
async function held(page: Page): Promise<() => void> {
  const waiting: (() => void)[] = [];
  let open = false;
  await page.route('**/api/search*', async (route) => {
    if (!open) await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  return () => {
    open = true;
    for (const go of waiting) go();
  };
}

/** Presses “more” until there is none. */
async function reach(more: Locator): Promise<void> {
  while ((await more.count()) > 0) {
    const before = await more.textContent();
    await more.click();
    await expect.poll(async () => (await more.allTextContents())[0]).not.toBe(before);
    await expect.poll(() => more.and(more.page().locator(':disabled')).count()).toBe(0);
  }
}
